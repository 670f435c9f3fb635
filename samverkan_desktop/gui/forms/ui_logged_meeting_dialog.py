# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'logged_meeting_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_LoggedMeetingDialog(object):
    def setupUi(self, LoggedMeetingDialog):
        if not LoggedMeetingDialog.objectName():
            LoggedMeetingDialog.setObjectName(u"LoggedMeetingDialog")
        self.down = QVBoxLayout(LoggedMeetingDialog)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(LoggedMeetingDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.notice = Notice(LoggedMeetingDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.facts = QLabel(LoggedMeetingDialog)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

        self.down.addWidget(self.facts)

        self.agreedLabel = QLabel(LoggedMeetingDialog)
        self.agreedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agreedLabel.setObjectName(u"agreedLabel")
        self.agreedLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.agreedLabel)

        self.agreed = QLabel(LoggedMeetingDialog)
        self.agreed.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed.setObjectName(u"agreed")
        self.agreed.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed.setWordWrap(True)
        self.agreed.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

        self.down.addWidget(self.agreed)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 8, -1, -1)
        self.void_ = QPushButton(LoggedMeetingDialog)
        self.void_.setObjectName(u"void_")
        self.void_.setAutoDefault(False)

        self.foot.addWidget(self.void_)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.correct = QPushButton(LoggedMeetingDialog)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)

        self.foot.addWidget(self.correct)

        self.leave = QPushButton(LoggedMeetingDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.leave)


        self.down.addLayout(self.foot)

        QWidget.setTabOrder(self.void_, self.correct)
        QWidget.setTabOrder(self.correct, self.leave)

        self.retranslateUi(LoggedMeetingDialog)

        self.leave.setDefault(True)

    # setupUi

    def retranslateUi(self, LoggedMeetingDialog):
        LoggedMeetingDialog.setWindowTitle(QCoreApplication.translate("LoggedMeetingDialog", u"Loggat m\u00f6te", None))
        self.agreedLabel.setText(QCoreApplication.translate("LoggedMeetingDialog", u"Vad vi kom \u00f6verens om", None))
        self.void_.setText(QCoreApplication.translate("LoggedMeetingDialog", u"&Makulera \u2026", None))
        self.correct.setText(QCoreApplication.translate("LoggedMeetingDialog", u"&R\u00e4tta \u2026", None))
        self.leave.setText(QCoreApplication.translate("LoggedMeetingDialog", u"&St\u00e4ng", None))
    # retranslateUi

