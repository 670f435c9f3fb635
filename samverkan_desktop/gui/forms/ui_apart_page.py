# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'apart_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ApartPage(object):
    def setupUi(self, ApartPage):
        if not ApartPage.objectName():
            ApartPage.setObjectName(u"ApartPage")
        ApartPage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(ApartPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(ApartPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.outer.addWidget(self.title)

        self.card = QFrame(ApartPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(self.card)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 20)
        self.heading = QLabel(self.card)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"cardtitle")
        self.heading.setWordWrap(True)

        self.down.addWidget(self.heading)

        self.told = QLabel(self.card)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.down.addWidget(self.told)

        self.controllers = QLabel(self.card)
        self.controllers.setTextFormat(Qt.TextFormat.PlainText)
        self.controllers.setObjectName(u"controllers")
        self.controllers.setProperty(u"kind", u"muted")
        self.controllers.setTextFormat(Qt.TextFormat.PlainText)
        self.controllers.setWordWrap(True)

        self.down.addWidget(self.controllers)

        self.next = QLabel(self.card)
        self.next.setTextFormat(Qt.TextFormat.PlainText)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"muted")
        self.next.setWordWrap(True)

        self.down.addWidget(self.next)

        self.across = QHBoxLayout()
        self.across.setSpacing(8)
        self.across.setObjectName(u"across")
        self.users = QPushButton(self.card)
        self.users.setObjectName(u"users")
        self.users.setProperty(u"kind", u"primary")

        self.across.addWidget(self.users)

        self.register_ = QPushButton(self.card)
        self.register_.setObjectName(u"register_")

        self.across.addWidget(self.register_)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.after)


        self.down.addLayout(self.across)


        self.outer.addWidget(self.card)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.below)

        QWidget.setTabOrder(self.users, self.register_)

        self.retranslateUi(ApartPage)
    # setupUi

    def retranslateUi(self, ApartPage):
        self.title.setText(QCoreApplication.translate("ApartPage", u"\u00d6versikt", None))
        self.next.setText(QCoreApplication.translate("ApartPage", u"L\u00e4gg in dem som ska f\u00e5 \u00f6ppna filen, och de skolor och enheter som de arbetar i.", None))
        self.users.setText(QCoreApplication.translate("ApartPage", u"&Anv\u00e4ndare", None))
        self.register_.setText(QCoreApplication.translate("ApartPage", u"&Skolor och enheter", None))
        pass
    # retranslateUi

