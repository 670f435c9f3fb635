# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting_filters import MeetingFilters
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_MeetingsPage(object):
    def setupUi(self, MeetingsPage):
        if not MeetingsPage.objectName():
            MeetingsPage.setObjectName(u"MeetingsPage")
        MeetingsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(MeetingsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(MeetingsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.count = QLabel(MeetingsPage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")

        self.heading.addWidget(self.count)


        self.top.addLayout(self.heading)

        self.topSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.topSpace)

        self.plan = QPushButton(MeetingsPage)
        self.plan.setObjectName(u"plan")

        self.top.addWidget(self.plan)

        self.invite = QPushButton(MeetingsPage)
        self.invite.setObjectName(u"invite")

        self.top.addWidget(self.invite)

        self.new_ = QPushButton(MeetingsPage)
        self.new_.setObjectName(u"new_")
        self.new_.setProperty(u"kind", u"primary")

        self.top.addWidget(self.new_)


        self.down.addLayout(self.top)

        self.notice = Notice(MeetingsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.filters = MeetingFilters(MeetingsPage)
        self.filters.setObjectName(u"filters")

        self.down.addWidget(self.filters)

        self.stack = QStackedWidget(MeetingsPage)
        self.stack.setObjectName(u"stack")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listPage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"kind", u"cardtable")
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.verticalHeader().setVisible(False)

        self.listLayout.addWidget(self.table)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.marked = QLabel(self.listPage)
        self.marked.setTextFormat(Qt.TextFormat.PlainText)
        self.marked.setObjectName(u"marked")
        self.marked.setProperty(u"kind", u"muted")
        self.marked.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.marked.sizePolicy().hasHeightForWidth())
        self.marked.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.marked)

        self.saveList = QPushButton(self.listPage)
        self.saveList.setObjectName(u"saveList")

        self.foot.addWidget(self.saveList)

        self.cancelMeeting = QPushButton(self.listPage)
        self.cancelMeeting.setObjectName(u"cancelMeeting")

        self.foot.addWidget(self.cancelMeeting)

        self.move = QPushButton(self.listPage)
        self.move.setObjectName(u"move")

        self.foot.addWidget(self.move)

        self.open = QPushButton(self.listPage)
        self.open.setObjectName(u"open")

        self.foot.addWidget(self.open)


        self.listLayout.addLayout(self.foot)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"kind", u"heading")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.clearFilters = QPushButton(self.emptyPage)
        self.clearFilters.setObjectName(u"clearFilters")

        self.emptyLayout.addWidget(self.clearFilters, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyPlan = QPushButton(self.emptyPage)
        self.emptyPlan.setObjectName(u"emptyPlan")
        self.emptyPlan.setProperty(u"kind", u"primary")

        self.emptyLayout.addWidget(self.emptyPlan, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(MeetingsPage)
    # setupUi

    def retranslateUi(self, MeetingsPage):
        self.title.setText(QCoreApplication.translate("MeetingsPage", u"M\u00f6ten", None))
        self.plan.setText(QCoreApplication.translate("MeetingsPage", u"&Planera l\u00e4s\u00e5ret", None))
#if QT_CONFIG(tooltip)
        self.plan.setToolTip(QCoreApplication.translate("MeetingsPage", u"L\u00e4gg ut ett forums m\u00f6ten f\u00f6r ett helt l\u00e4s\u00e5r (Alt+P)", None))
#endif // QT_CONFIG(tooltip)
        self.invite.setText(QCoreApplication.translate("MeetingsPage", u"&Bjud in \u2026", None))
#if QT_CONFIG(tooltip)
        self.invite.setToolTip(QCoreApplication.translate("MeetingsPage", u"Bjud in till flera m\u00f6ten p\u00e5 en g\u00e5ng (Alt+B)", None))
#endif // QT_CONFIG(tooltip)
        self.new_.setText(QCoreApplication.translate("MeetingsPage", u"&Nytt m\u00f6te", None))
#if QT_CONFIG(tooltip)
        self.new_.setToolTip(QCoreApplication.translate("MeetingsPage", u"L\u00e4gg in ett enstaka m\u00f6te (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MeetingsPage", u"M\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.saveList.setText(QCoreApplication.translate("MeetingsPage", u"Spa&ra listan \u2026", None))
#if QT_CONFIG(tooltip)
        self.saveList.setToolTip(QCoreApplication.translate("MeetingsPage", u"Spara det som visas som Excel- eller CSV-fil (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.cancelMeeting.setText(QCoreApplication.translate("MeetingsPage", u"&St\u00e4ll in \u2026", None))
#if QT_CONFIG(tooltip)
        self.cancelMeeting.setToolTip(QCoreApplication.translate("MeetingsPage", u"St\u00e4ll in det markerade m\u00f6tet (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.move.setText(QCoreApplication.translate("MeetingsPage", u"&Flytta \u2026", None))
#if QT_CONFIG(tooltip)
        self.move.setToolTip(QCoreApplication.translate("MeetingsPage", u"\u00c4ndra dag, tid eller plats f\u00f6r det markerade m\u00f6tet (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.open.setText(QCoreApplication.translate("MeetingsPage", u"\u00d6ppna m\u00f6tet", None))
#if QT_CONFIG(tooltip)
        self.open.setToolTip(QCoreApplication.translate("MeetingsPage", u"\u00d6ppna det markerade m\u00f6tet (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.clearFilters.setText(QCoreApplication.translate("MeetingsPage", u"&Visa alla m\u00f6ten", None))
        self.emptyPlan.setText(QCoreApplication.translate("MeetingsPage", u"Planera l\u00e4s\u00e5ret", None))
        pass
    # retranslateUi

