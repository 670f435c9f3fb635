# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_meeting_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.lead_list import LeadList
class Ui_NextMeetingCard(object):
    def setupUi(self, NextMeetingCard):
        if not NextMeetingCard.objectName():
            NextMeetingCard.setObjectName(u"NextMeetingCard")
        NextMeetingCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(NextMeetingCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 11, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(NextMeetingCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.away = Chip(NextMeetingCard)
        self.away.setObjectName(u"away")

        self.head.addWidget(self.away, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.stack = QWidget(NextMeetingCard)
        self.stack.setObjectName(u"stack")
        self.stack.setProperty(u"kind", u"plain")
        self.sides = QGridLayout(self.stack)
        self.sides.setObjectName(u"sides")
        self.sides.setHorizontalSpacing(12)
        self.sides.setVerticalSpacing(8)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.about = QWidget(self.stack)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"plain")
        self.aboutLayout = QVBoxLayout(self.about)
        self.aboutLayout.setSpacing(4)
        self.aboutLayout.setObjectName(u"aboutLayout")
        self.aboutLayout.setContentsMargins(0, 0, 0, 0)
        self.day = QLabel(self.about)
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"kind", u"heading")
        self.day.setWordWrap(True)

        self.aboutLayout.addWidget(self.day)

        self.facts = QLabel(self.about)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"muted")
        self.facts.setWordWrap(True)

        self.aboutLayout.addWidget(self.facts)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 6, -1, -1)
        self.open = QPushButton(self.about)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.open)

        self.paper = QPushButton(self.about)
        self.paper.setObjectName(u"paper")

        self.buttons.addWidget(self.paper)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.right)


        self.aboutLayout.addLayout(self.buttons)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aboutLayout.addItem(self.below)


        self.sides.addWidget(self.about, 0, 0, 1, 1)

        self.lines = LeadList(self.stack)
        self.lines.setObjectName(u"lines")

        self.sides.addWidget(self.lines, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.sides.setColumnStretch(0, 1)
        self.sides.setColumnStretch(1, 1)

        self.down.addWidget(self.stack)

        self.emptyPlace = QWidget(NextMeetingCard)
        self.emptyPlace.setObjectName(u"emptyPlace")
        self.emptyPlace.setProperty(u"kind", u"plain")
        self.emptyLayout = QHBoxLayout(self.emptyPlace)
        self.emptyLayout.setSpacing(12)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 0, 0, 0)
        self.empty = QLabel(self.emptyPlace)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setWordWrap(True)

        self.emptyLayout.addWidget(self.empty)

        self.plan = QPushButton(self.emptyPlace)
        self.plan.setObjectName(u"plan")

        self.emptyLayout.addWidget(self.plan)

        self.emptyLayout.setStretch(0, 1)

        self.down.addWidget(self.emptyPlace)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)


        self.retranslateUi(NextMeetingCard)
    # setupUi

    def retranslateUi(self, NextMeetingCard):
        self.title.setText(QCoreApplication.translate("NextMeetingCard", u"N\u00e4sta m\u00f6te", None))
        self.open.setText(QCoreApplication.translate("NextMeetingCard", u"\u00d6ppna m\u00f6tet", None))
        self.paper.setText(QCoreApplication.translate("NextMeetingCard", u"Dagordning", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("NextMeetingCard", u"F\u00f6rberedelser", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("NextMeetingCard", u"Inget kommande m\u00f6te \u00e4r planerat.", None))
        self.plan.setText(QCoreApplication.translate("NextMeetingCard", u"Planera l\u00e4s\u00e5ret", None))
        pass
    # retranslateUi

