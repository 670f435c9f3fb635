# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finish_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.finish.card import FinishCard
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_FinishPage(object):
    def setupUi(self, FinishPage):
        if not FinishPage.objectName():
            FinishPage.setObjectName(u"FinishPage")
        FinishPage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(FinishPage)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FinishPage)
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

        self.facts = QLabel(self.inside)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"muted")
        self.facts.setWordWrap(True)

        self.heading.addWidget(self.facts)


        self.head.addLayout(self.heading)

        self.meeting = QPushButton(self.inside)
        self.meeting.setObjectName(u"meeting")

        self.head.addWidget(self.meeting, 0, Qt.AlignmentFlag.AlignBottom)

        self.next = QPushButton(self.inside)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")

        self.head.addWidget(self.next, 0, Qt.AlignmentFlag.AlignBottom)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.notice = Notice(self.inside)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.blockers = FinishCard(self.inside)
        self.blockers.setObjectName(u"blockers")

        self.down.addWidget(self.blockers)

        self.minutes = FinishCard(self.inside)
        self.minutes.setObjectName(u"minutes")

        self.down.addWidget(self.minutes)

        self.handing = FinishCard(self.inside)
        self.handing.setObjectName(u"handing")

        self.down.addWidget(self.handing)

        self.slips = FinishCard(self.inside)
        self.slips.setObjectName(u"slips")

        self.down.addWidget(self.slips)

        self.carry = FinishCard(self.inside)
        self.carry.setObjectName(u"carry")

        self.down.addWidget(self.carry)

        self.quality = FinishCard(self.inside)
        self.quality.setObjectName(u"quality")

        self.down.addWidget(self.quality)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.scroll.setWidget(self.inside)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(FinishPage)
    # setupUi

    def retranslateUi(self, FinishPage):
        self.meeting.setText(QCoreApplication.translate("FinishPage", u"Till m\u00f6tet", None))
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("FinishPage", u"N\u00e4sta steg (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

