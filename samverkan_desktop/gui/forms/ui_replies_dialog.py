# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'replies_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting.rows_list import RowsList
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_RepliesDialog(object):
    def setupUi(self, RepliesDialog):
        if not RepliesDialog.objectName():
            RepliesDialog.setObjectName(u"RepliesDialog")
        self.down = QVBoxLayout(RepliesDialog)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 16, 18, 16)
        self.about = QLabel(RepliesDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.text = QPlainTextEdit(RepliesDialog)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.down.addWidget(self.text)

        self.notice = Notice(RepliesDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.rows = RowsList(RepliesDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")

        self.down.addWidget(self.rows)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.file = QPushButton(RepliesDialog)
        self.file.setObjectName(u"file")
        self.file.setAutoDefault(False)

        self.foot.addWidget(self.file)

        self.between = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.between)

        self.leave = QPushButton(RepliesDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.take = QPushButton(RepliesDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.take)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.about.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.rows)
        QWidget.setTabOrder(self.rows, self.file)
        QWidget.setTabOrder(self.file, self.leave)
        QWidget.setTabOrder(self.leave, self.take)

        self.retranslateUi(RepliesDialog)

        self.take.setDefault(True)

    # setupUi

    def retranslateUi(self, RepliesDialog):
        RepliesDialog.setWindowTitle(QCoreApplication.translate("RepliesDialog", u"Svar p\u00e5 \u00e5tg\u00e4rdslappar", None))
        self.about.setText(QCoreApplication.translate("RepliesDialog", u"Klistra in svaret, \u00f6ppna filen eller sl\u00e4pp den h\u00e4r. Inget \u00e4ndras f\u00f6rr\u00e4n du tar in svaren.", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("RepliesDialog", u"Svaret", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("RepliesDialog", u"Det som svaren s\u00e4ger", None))
#endif // QT_CONFIG(accessibility)
        self.file.setText(QCoreApplication.translate("RepliesDialog", u"&\u00d6ppna fil \u2026", None))
        self.leave.setText(QCoreApplication.translate("RepliesDialog", u"St\u00e4ng", None))
        self.take.setText(QCoreApplication.translate("RepliesDialog", u"Ta in svaren", None))
#if QT_CONFIG(tooltip)
        self.take.setToolTip(QCoreApplication.translate("RepliesDialog", u"Ta in svaren (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

