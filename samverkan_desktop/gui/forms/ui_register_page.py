# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.tab_row import TabRow
class Ui_RegisterPage(object):
    def setupUi(self, RegisterPage):
        if not RegisterPage.objectName():
            RegisterPage.setObjectName(u"RegisterPage")
        RegisterPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(RegisterPage)
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
        self.title = QLabel(RegisterPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.about = QLabel(RegisterPage)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.heading.addWidget(self.about)


        self.top.addLayout(self.heading)

        self.saveList = QPushButton(RegisterPage)
        self.saveList.setObjectName(u"saveList")

        self.top.addWidget(self.saveList, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)

        self.importFile = QPushButton(RegisterPage)
        self.importFile.setObjectName(u"importFile")

        self.top.addWidget(self.importFile, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.tabs = TabRow(RegisterPage)
        self.tabs.setObjectName(u"tabs")

        self.down.addWidget(self.tabs)

        self.notice = Notice(RegisterPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.stack = QStackedWidget(RegisterPage)
        self.stack.setObjectName(u"stack")

        self.down.addWidget(self.stack)


        self.retranslateUi(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
        self.title.setText(QCoreApplication.translate("RegisterPage", u"Skolor och enheter", None))
        self.saveList.setText(QCoreApplication.translate("RegisterPage", u"Spa&ra listan \u2026", None))
#if QT_CONFIG(tooltip)
        self.saveList.setToolTip(QCoreApplication.translate("RegisterPage", u"Spara det som visas som Excel- eller CSV-fil (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.importFile.setText(QCoreApplication.translate("RegisterPage", u"&L\u00e4s in fr\u00e5n fil \u2026", None))
#if QT_CONFIG(tooltip)
        self.importFile.setToolTip(QCoreApplication.translate("RegisterPage", u"L\u00e4s in enheter eller personal fr\u00e5n en CSV-fil. Du kan ocks\u00e5 sl\u00e4ppa filen h\u00e4r.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Delar av sidan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

