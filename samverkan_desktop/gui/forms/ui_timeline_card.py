# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timeline_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.timeline import TimelineView
class Ui_TimelineCard(object):
    def setupUi(self, TimelineCard):
        if not TimelineCard.objectName():
            TimelineCard.setObjectName(u"TimelineCard")
        TimelineCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(TimelineCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 6, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(TimelineCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.forum = QToolButton(TimelineCard)
        self.forum.setObjectName(u"forum")
        self.forum.setProperty(u"kind", u"quiet")
        self.forum.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head.addWidget(self.forum)

        self.heading = QLabel(TimelineCard)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"figure")
        self.heading.setWordWrap(True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.head.addWidget(self.heading)

        self.head.setStretch(2, 1)

        self.down.addLayout(self.head)

        self.line = TimelineView(TimelineCard)
        self.line.setObjectName(u"line")

        self.down.addWidget(self.line)

        self.empty = QWidget(TimelineCard)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"plain")
        self.emptyLayout = QHBoxLayout(self.empty)
        self.emptyLayout.setSpacing(12)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 4, 0, 0)
        self.emptyText = QLabel(self.empty)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.plan = QPushButton(self.empty)
        self.plan.setObjectName(u"plan")

        self.emptyLayout.addWidget(self.plan)

        self.emptyLayout.setStretch(0, 1)

        self.down.addWidget(self.empty)

        self.note = Notice(TimelineCard)
        self.note.setObjectName(u"note")

        self.down.addWidget(self.note)


        self.retranslateUi(TimelineCard)
    # setupUi

    def retranslateUi(self, TimelineCard):
        self.forum.setText(QCoreApplication.translate("TimelineCard", u"Byt forum", None))
        self.emptyText.setText(QCoreApplication.translate("TimelineCard", u"Inget m\u00f6te \u00e4r planerat det h\u00e4r l\u00e4s\u00e5ret.", None))
        self.plan.setText(QCoreApplication.translate("TimelineCard", u"Planera l\u00e4s\u00e5ret", None))
        pass
    # retranslateUi

