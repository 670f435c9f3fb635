# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.pages.overview.first_steps_card import FirstStepsCard
from samverkan_desktop.gui.pages.overview.next_meeting_card import NextMeetingCard
from samverkan_desktop.gui.pages.overview.timeline_card import TimelineCard
from samverkan_desktop.gui.pages.overview.todo_card import TodoCard
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        OverviewPage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(OverviewPage)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OverviewPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(self.inside)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(self.inside)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)

        self.heading.addWidget(self.title)

        self.day = QLabel(self.inside)
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"kind", u"muted")
        self.day.setWordWrap(True)

        self.heading.addWidget(self.day)


        self.head.addLayout(self.heading)

        self.print = QPushButton(self.inside)
        self.print.setObjectName(u"print")

        self.head.addWidget(self.print, 0, Qt.AlignmentFlag.AlignBottom)

        self.newMeeting = QPushButton(self.inside)
        self.newMeeting.setObjectName(u"newMeeting")
        self.newMeeting.setProperty(u"kind", u"primary")

        self.head.addWidget(self.newMeeting, 0, Qt.AlignmentFlag.AlignBottom)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.notice = Notice(self.inside)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.steps = FirstStepsCard(self.inside)
        self.steps.setObjectName(u"steps")

        self.down.addWidget(self.steps)

        self.timeline = TimelineCard(self.inside)
        self.timeline.setObjectName(u"timeline")

        self.down.addWidget(self.timeline)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(14)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(14)
        self.left.setObjectName(u"left")
        self.nextMeeting = NextMeetingCard(self.inside)
        self.nextMeeting.setObjectName(u"nextMeeting")

        self.left.addWidget(self.nextMeeting)


        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(14)
        self.right.setObjectName(u"right")
        self.todo = TodoCard(self.inside)
        self.todo.setObjectName(u"todo")

        self.right.addWidget(self.todo)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 4)

        self.down.addLayout(self.columns)

        self.scroll.setWidget(self.inside)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.print.setText(QCoreApplication.translate("OverviewPage", u"Skriv ut \u2026", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("OverviewPage", u"Visa n\u00e4sta m\u00f6tes papper (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.newMeeting.setText(QCoreApplication.translate("OverviewPage", u"Nytt m\u00f6te", None))
        pass
    # retranslateUi

