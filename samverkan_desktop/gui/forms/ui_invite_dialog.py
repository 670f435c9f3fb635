# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'invite_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_InviteDialog(object):
    def setupUi(self, InviteDialog):
        if not InviteDialog.objectName():
            InviteDialog.setObjectName(u"InviteDialog")
        self.down = QVBoxLayout(InviteDialog)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(InviteDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.forumLabel = QLabel(InviteDialog)
        self.forumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.forumLabel.setObjectName(u"forumLabel")
        self.forumLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.forumLabel)

        self.forum = ChoiceField(InviteDialog)
        self.forum.setObjectName(u"forum")

        self.down.addWidget(self.forum)

        self.meetingsLabel = QLabel(InviteDialog)
        self.meetingsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.meetingsLabel.setObjectName(u"meetingsLabel")
        self.meetingsLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.meetingsLabel)

        self.meetings = QListWidget(InviteDialog)
        self.meetings.setObjectName(u"meetings")
        self.meetings.setProperty(u"kind", u"cardlist")

        self.down.addWidget(self.meetings)

        self.called = QLabel(InviteDialog)
        self.called.setTextFormat(Qt.TextFormat.PlainText)
        self.called.setObjectName(u"called")
        self.called.setProperty(u"kind", u"small")
        self.called.setWordWrap(True)

        self.down.addWidget(self.called)

        self.help = QLabel(InviteDialog)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"small")
        self.help.setWordWrap(True)

        self.down.addWidget(self.help)

        self.notice = Notice(InviteDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 10, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(InviteDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.save = QPushButton(InviteDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.forumLabel.setBuddy(self.forum)
        self.meetingsLabel.setBuddy(self.meetings)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.forum, self.meetings)
        QWidget.setTabOrder(self.meetings, self.leave)
        QWidget.setTabOrder(self.leave, self.save)

        self.retranslateUi(InviteDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, InviteDialog):
        InviteDialog.setWindowTitle(QCoreApplication.translate("InviteDialog", u"Bjud in", None))
        self.forumLabel.setText(QCoreApplication.translate("InviteDialog", u"&Forum", None))
#if QT_CONFIG(accessibility)
        self.forum.setAccessibleName(QCoreApplication.translate("InviteDialog", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.meetingsLabel.setText(QCoreApplication.translate("InviteDialog", u"&M\u00f6ten", None))
#if QT_CONFIG(accessibility)
        self.meetings.setAccessibleName(QCoreApplication.translate("InviteDialog", u"M\u00f6ten att bjuda in till", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("InviteDialog", u"Varje m\u00f6te f\u00e5r sitt nummer och de som kallas skrivs in som reglerna s\u00e4ger nu. Det g\u00e5r inte att \u00e5ngra. Breven g\u00f6rs i n\u00e4sta steg.", None))
        self.leave.setText(QCoreApplication.translate("InviteDialog", u"&Avbryt", None))
        self.save.setText(QCoreApplication.translate("InviteDialog", u"&Bjud in", None))
    # retranslateUi

