# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'void_question_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLayout, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_VoidQuestionDialog(object):
    def setupUi(self, VoidQuestionDialog):
        if not VoidQuestionDialog.objectName():
            VoidQuestionDialog.setObjectName(u"VoidQuestionDialog")
        self.down = QVBoxLayout(VoidQuestionDialog)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(VoidQuestionDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.facts = QLabel(VoidQuestionDialog)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"muted")
        self.facts.setWordWrap(True)

        self.down.addWidget(self.facts)

        self.reasonLabel = QLabel(VoidQuestionDialog)
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.reasonLabel)

        self.reason = QLineEdit(VoidQuestionDialog)
        self.reason.setObjectName(u"reason")

        self.down.addWidget(self.reason)

        self.help = QLabel(VoidQuestionDialog)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"small")
        self.help.setWordWrap(True)

        self.down.addWidget(self.help)

        self.notice = Notice(VoidQuestionDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 12, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(VoidQuestionDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.save = QPushButton(VoidQuestionDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.leave)
        QWidget.setTabOrder(self.leave, self.save)

        self.retranslateUi(VoidQuestionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, VoidQuestionDialog):
        VoidQuestionDialog.setWindowTitle(QCoreApplication.translate("VoidQuestionDialog", u"Makulera fr\u00e5ga", None))
        self.reasonLabel.setText(QCoreApplication.translate("VoidQuestionDialog", u"&Varf\u00f6r makuleras fr\u00e5gan?", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("VoidQuestionDialog", u"Varf\u00f6r makuleras fr\u00e5gan?", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("VoidQuestionDialog", u"Fr\u00e5gan finns kvar med sin orsak: den \u00e4r en allm\u00e4n handling. Skriv inget om n\u00e5gon enskild.", None))
        self.leave.setText(QCoreApplication.translate("VoidQuestionDialog", u"&Beh\u00e5ll fr\u00e5gan", None))
        self.save.setText(QCoreApplication.translate("VoidQuestionDialog", u"&Makulera fr\u00e5gan", None))
    # retranslateUi

