# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.tab_row import TabRow
class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(SettingsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.heading.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SettingsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.about = QLabel(SettingsPage)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.heading.addWidget(self.about)


        self.top.addLayout(self.heading)


        self.down.addLayout(self.top)

        self.tabs = TabRow(SettingsPage)
        self.tabs.setObjectName(u"tabs")

        self.down.addWidget(self.tabs)

        self.notice = Notice(SettingsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.stack = QStackedWidget(SettingsPage)
        self.stack.setObjectName(u"stack")

        self.down.addWidget(self.stack)


        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Inst\u00e4llningar", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Delar av sidan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

