# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kept_texts_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_KeptTextsDialog(object):
    def setupUi(self, KeptTextsDialog):
        if not KeptTextsDialog.objectName():
            KeptTextsDialog.setObjectName(u"KeptTextsDialog")
        self.down = QVBoxLayout(KeptTextsDialog)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 16, 18, 16)
        self.about = QLabel(KeptTextsDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.which = ChoiceField(KeptTextsDialog)
        self.which.setObjectName(u"which")

        self.down.addWidget(self.which)

        self.text = QPlainTextEdit(KeptTextsDialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.down.addWidget(self.text)

        self.presentLabel = QLabel(KeptTextsDialog)
        self.presentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setProperty(u"kind", u"small")

        self.down.addWidget(self.presentLabel)

        self.present = QPlainTextEdit(KeptTextsDialog)
        self.present.setObjectName(u"present")
        self.present.setReadOnly(True)
        self.present.setTabChangesFocus(True)

        self.down.addWidget(self.present)

        self.notice = Notice(KeptTextsDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QWidget(KeptTextsDialog)
        self.foot.setObjectName(u"foot")
        self.put = QPushButton(self.foot)
        self.put.setObjectName(u"put")
        self.put.setProperty(u"kind", u"primary")
        self.put.setAutoDefault(False)
        self.after = QPushButton(self.foot)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)
        self.copy = QPushButton(self.foot)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)
        self.throwAway = QPushButton(self.foot)
        self.throwAway.setObjectName(u"throwAway")
        self.throwAway.setAutoDefault(False)
        self.leave = QPushButton(self.foot)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.down.addWidget(self.foot)

        QWidget.setTabOrder(self.which, self.text)
        QWidget.setTabOrder(self.text, self.present)
        QWidget.setTabOrder(self.present, self.put)
        QWidget.setTabOrder(self.put, self.after)
        QWidget.setTabOrder(self.after, self.copy)
        QWidget.setTabOrder(self.copy, self.throwAway)
        QWidget.setTabOrder(self.throwAway, self.leave)

        self.retranslateUi(KeptTextsDialog)
    # setupUi

    def retranslateUi(self, KeptTextsDialog):
        KeptTextsDialog.setWindowTitle(QCoreApplication.translate("KeptTextsDialog", u"Text som inte kunde sparas", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("KeptTextsDialog", u"Texten som inte kunde sparas", None))
#endif // QT_CONFIG(accessibility)
        self.presentLabel.setText(QCoreApplication.translate("KeptTextsDialog", u"S\u00e5 st\u00e5r det i filen nu", None))
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("KeptTextsDialog", u"S\u00e5 st\u00e5r det i filen nu", None))
#endif // QT_CONFIG(accessibility)
        self.put.setText(QCoreApplication.translate("KeptTextsDialog", u"&L\u00e4gg tillbaka", None))
        self.after.setText(QCoreApplication.translate("KeptTextsDialog", u"L\u00e4gg &efter det som st\u00e5r", None))
        self.copy.setText(QCoreApplication.translate("KeptTextsDialog", u"&Kopiera", None))
        self.throwAway.setText(QCoreApplication.translate("KeptTextsDialog", u"Kasta &texten", None))
        self.leave.setText(QCoreApplication.translate("KeptTextsDialog", u"&St\u00e4ng", None))
    # retranslateUi

