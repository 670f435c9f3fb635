# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting.agenda_list import AgendaList
from samverkan_desktop.gui.pages.meeting.attachments_card import AttachmentsCard
from samverkan_desktop.gui.pages.meeting.carried_card import CarriedCard
from samverkan_desktop.gui.pages.meeting.follow_ups_card import FollowUpsCard
from samverkan_desktop.gui.pages.meeting.item_panel import ItemPanel
from samverkan_desktop.gui.pages.meeting.new_item import NewItemForm
from samverkan_desktop.gui.pages.meeting.side_panel import SidePanel
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.steps_bar import StepsBar
class Ui_MeetingPage(object):
    def setupUi(self, MeetingPage):
        if not MeetingPage.objectName():
            MeetingPage.setObjectName(u"MeetingPage")
        MeetingPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(MeetingPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.head = QGridLayout()
        self.head.setObjectName(u"head")
        self.head.setHorizontalSpacing(12)
        self.head.setVerticalSpacing(6)
        self.title = QLabel(MeetingPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title, 0, 0, 1, 2)

        self.actions = QWidget(MeetingPage)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"kind", u"plain")
        self.step = QPushButton(self.actions)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"kind", u"primary")
        self.other = QPushButton(self.actions)
        self.other.setObjectName(u"other")
        self.paper = QPushButton(self.actions)
        self.paper.setObjectName(u"paper")
        self.more = QPushButton(self.actions)
        self.more.setObjectName(u"more")

        self.head.addWidget(self.actions, 0, 2, 1, 1, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.facts = QLabel(MeetingPage)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"muted")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)

        self.head.addWidget(self.facts, 1, 0, 1, 1)

        self.steps = StepsBar(MeetingPage)
        self.steps.setObjectName(u"steps")

        self.head.addWidget(self.steps, 1, 1, 1, 2, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.head.setColumnStretch(0, 1)

        self.down.addLayout(self.head)

        self.notice = Notice(MeetingPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.columns = QWidget(MeetingPage)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"kind", u"plain")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy1)
        self.grid = QGridLayout(self.columns)
        self.grid.setSpacing(14)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.agendaCard = QFrame(self.columns)
        self.agendaCard.setObjectName(u"agendaCard")
        self.agendaCard.setProperty(u"kind", u"card")
        self.agendaLayout = QVBoxLayout(self.agendaCard)
        self.agendaLayout.setSpacing(0)
        self.agendaLayout.setObjectName(u"agendaLayout")
        self.agendaLayout.setContentsMargins(1, 1, 1, 8)
        self.agendaHead = QHBoxLayout()
        self.agendaHead.setObjectName(u"agendaHead")
        self.agendaHead.setContentsMargins(14, 9, 14, 9)
        self.agendaTitle = QLabel(self.agendaCard)
        self.agendaTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaTitle.setObjectName(u"agendaTitle")
        self.agendaTitle.setProperty(u"kind", u"cardtitle")

        self.agendaHead.addWidget(self.agendaTitle)

        self.minutes = QLabel(self.agendaCard)
        self.minutes.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setProperty(u"kind", u"figure")

        self.agendaHead.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignRight)


        self.agendaLayout.addLayout(self.agendaHead)

        self.agendaRule = QFrame(self.agendaCard)
        self.agendaRule.setObjectName(u"agendaRule")
        self.agendaRule.setProperty(u"kind", u"rule")

        self.agendaLayout.addWidget(self.agendaRule)

        self.agenda = AgendaList(self.agendaCard)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setProperty(u"kind", u"plain")
        self.agenda.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.agenda.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agenda.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.agenda.setResizeMode(QListView.ResizeMode.Adjust)

        self.agendaLayout.addWidget(self.agenda)

        self.agendaEmpty = QLabel(self.agendaCard)
        self.agendaEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaEmpty.setObjectName(u"agendaEmpty")
        self.agendaEmpty.setProperty(u"kind", u"muted")
        self.agendaEmpty.setWordWrap(True)
        self.agendaEmpty.setMargin(14)
        self.agendaEmpty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.agendaLayout.addWidget(self.agendaEmpty)

        self.agendaNotice = Notice(self.agendaCard)
        self.agendaNotice.setObjectName(u"agendaNotice")

        self.agendaLayout.addWidget(self.agendaNotice)

        self.newItem = NewItemForm(self.agendaCard)
        self.newItem.setObjectName(u"newItem")

        self.agendaLayout.addWidget(self.newItem)

        self.agendaFoot = QHBoxLayout()
        self.agendaFoot.setSpacing(8)
        self.agendaFoot.setObjectName(u"agendaFoot")
        self.agendaFoot.setContentsMargins(14, 8, 14, 2)
        self.addItem = QPushButton(self.agendaCard)
        self.addItem.setObjectName(u"addItem")

        self.agendaFoot.addWidget(self.addItem)

        self.addItemKey = QLabel(self.agendaCard)
        self.addItemKey.setTextFormat(Qt.TextFormat.PlainText)
        self.addItemKey.setObjectName(u"addItemKey")
        self.addItemKey.setProperty(u"kind", u"key")

        self.agendaFoot.addWidget(self.addItemKey, 0, Qt.AlignmentFlag.AlignVCenter)

        self.agendaFootSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.agendaFoot.addItem(self.agendaFootSpace)

        self.removeItem = QPushButton(self.agendaCard)
        self.removeItem.setObjectName(u"removeItem")
        self.removeItem.setProperty(u"kind", u"quiet")

        self.agendaFoot.addWidget(self.removeItem)


        self.agendaLayout.addLayout(self.agendaFoot)

        self.agendaSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agendaLayout.addItem(self.agendaSpace)


        self.grid.addWidget(self.agendaCard, 0, 0, 1, 1)

        self.writing = QScrollArea(self.columns)
        self.writing.setObjectName(u"writing")
        self.writing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.writing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.writing.setWidgetResizable(True)
        self.writingInside = QWidget()
        self.writingInside.setObjectName(u"writingInside")
        self.writingInside.setProperty(u"kind", u"plain")
        self.writingLayout = QVBoxLayout(self.writingInside)
        self.writingLayout.setSpacing(14)
        self.writingLayout.setObjectName(u"writingLayout")
        self.writingLayout.setContentsMargins(0, 0, 0, 0)
        self.item = ItemPanel(self.writingInside)
        self.item.setObjectName(u"item")

        self.writingLayout.addWidget(self.item)

        self.carried = CarriedCard(self.writingInside)
        self.carried.setObjectName(u"carried")

        self.writingLayout.addWidget(self.carried)

        self.attachments = AttachmentsCard(self.writingInside)
        self.attachments.setObjectName(u"attachments")

        self.writingLayout.addWidget(self.attachments)

        self.followUps = FollowUpsCard(self.writingInside)
        self.followUps.setObjectName(u"followUps")

        self.writingLayout.addWidget(self.followUps)

        self.emptyCard = QFrame(self.writingInside)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"kind", u"card")
        self.emptyLayout = QVBoxLayout(self.emptyCard)
        self.emptyLayout.setSpacing(4)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(18, 14, 18, 16)
        self.emptyTitle = QLabel(self.emptyCard)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"kind", u"cardtitle")
        self.emptyTitle.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyCard)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)


        self.writingLayout.addWidget(self.emptyCard)

        self.writingSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.writingLayout.addItem(self.writingSpace)

        self.writing.setWidget(self.writingInside)

        self.grid.addWidget(self.writing, 0, 1, 1, 1)

        self.side = QScrollArea(self.columns)
        self.side.setObjectName(u"side")
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setWidgetResizable(True)
        self.sidePanel = SidePanel()
        self.sidePanel.setObjectName(u"sidePanel")
        self.side.setWidget(self.sidePanel)

        self.grid.addWidget(self.side, 0, 2, 1, 1)


        self.down.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.agendaTitle.setBuddy(self.agenda)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step, self.other)
        QWidget.setTabOrder(self.other, self.paper)
        QWidget.setTabOrder(self.paper, self.more)
        QWidget.setTabOrder(self.more, self.agenda)
        QWidget.setTabOrder(self.agenda, self.newItem)
        QWidget.setTabOrder(self.newItem, self.addItem)
        QWidget.setTabOrder(self.addItem, self.removeItem)

        self.retranslateUi(MeetingPage)
    # setupUi

    def retranslateUi(self, MeetingPage):
        self.paper.setText(QCoreApplication.translate("MeetingPage", u"Papper \u2026", None))
#if QT_CONFIG(tooltip)
        self.paper.setToolTip(QCoreApplication.translate("MeetingPage", u"F\u00f6rhandsgranska, skriv ut eller spara som PDF (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText(QCoreApplication.translate("MeetingPage", u"Mer \u2026", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Fler saker att g\u00f6ra med m\u00f6tet", None))
#endif // QT_CONFIG(accessibility)
        self.agendaTitle.setText(QCoreApplication.translate("MeetingPage", u"Dagordning", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Dagordning", None))
#endif // QT_CONFIG(accessibility)
        self.addItem.setText(QCoreApplication.translate("MeetingPage", u"+ Punkt", None))
#if QT_CONFIG(accessibility)
        self.addItem.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Ny punkt", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addItem.setToolTip(QCoreApplication.translate("MeetingPage", u"Ny punkt (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.addItemKey.setText(QCoreApplication.translate("MeetingPage", u"Ctrl Enter", None))
        self.removeItem.setText(QCoreApplication.translate("MeetingPage", u"Ta bort", None))
#if QT_CONFIG(accessibility)
        self.removeItem.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Ta bort den valda punkten", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeItem.setToolTip(QCoreApplication.translate("MeetingPage", u"Ta bort den valda punkten (Delete). Kan \u00e5ngras.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

