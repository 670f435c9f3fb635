# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_series_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.plan_series.row_panel import PlanRowPanel
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.school_year_editor import SchoolYearEditor
class Ui_PlanSeriesPage(object):
    def setupUi(self, PlanSeriesPage):
        if not PlanSeriesPage.objectName():
            PlanSeriesPage.setObjectName(u"PlanSeriesPage")
        PlanSeriesPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(PlanSeriesPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 16)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(PlanSeriesPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.about = QLabel(PlanSeriesPage)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.heading.addWidget(self.about)


        self.down.addLayout(self.heading)

        self.told = Notice(PlanSeriesPage)
        self.told.setObjectName(u"told")

        self.down.addWidget(self.told)

        self.stack = QStackedWidget(PlanSeriesPage)
        self.stack.setObjectName(u"stack")
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.planLayout = QVBoxLayout(self.planPage)
        self.planLayout.setSpacing(8)
        self.planLayout.setObjectName(u"planLayout")
        self.planLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.planPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"kind", u"plain")
        self.insideLayout = QVBoxLayout(self.inside)
        self.insideLayout.setSpacing(12)
        self.insideLayout.setObjectName(u"insideLayout")
        self.insideLayout.setContentsMargins(0, 0, 0, 0)
        self.choices = QFrame(self.inside)
        self.choices.setObjectName(u"choices")
        self.choices.setProperty(u"kind", u"card")

        self.insideLayout.addWidget(self.choices)

        self.yearNotice = Notice(self.inside)
        self.yearNotice.setObjectName(u"yearNotice")

        self.insideLayout.addWidget(self.yearNotice)

        self.fault = Notice(self.inside)
        self.fault.setObjectName(u"fault")

        self.insideLayout.addWidget(self.fault)

        self.card = QFrame(self.inside)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(0)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = QTableView(self.card)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().setVisible(False)

        self.cardLayout.addWidget(self.table)

        self.rule = QFrame(self.card)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"rule")

        self.cardLayout.addWidget(self.rule)

        self.row = PlanRowPanel(self.card)
        self.row.setObjectName(u"row")

        self.cardLayout.addWidget(self.row)


        self.insideLayout.addWidget(self.card)

        self.insideSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.insideLayout.addItem(self.insideSpace)

        self.scroll.setWidget(self.inside)

        self.planLayout.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.foot.setObjectName(u"foot")
        self.sums = QVBoxLayout()
        self.sums.setSpacing(0)
        self.sums.setObjectName(u"sums")
        self.total = QLabel(self.planPage)
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"kind", u"cardtitle")
        self.total.setWordWrap(True)

        self.sums.addWidget(self.total)

        self.longest = QLabel(self.planPage)
        self.longest.setTextFormat(Qt.TextFormat.PlainText)
        self.longest.setObjectName(u"longest")
        self.longest.setProperty(u"kind", u"small")
        self.longest.setWordWrap(True)

        self.sums.addWidget(self.longest)


        self.foot.addLayout(self.sums)

        self.saveKey = QLabel(self.planPage)
        self.saveKey.setTextFormat(Qt.TextFormat.PlainText)
        self.saveKey.setObjectName(u"saveKey")
        self.saveKey.setProperty(u"kind", u"key")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.saveKey.sizePolicy().hasHeightForWidth())
        self.saveKey.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.saveKey)

        self.save = QPushButton(self.planPage)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        sizePolicy.setHeightForWidth(self.save.sizePolicy().hasHeightForWidth())
        self.save.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.save)


        self.planLayout.addLayout(self.foot)

        self.stack.addWidget(self.planPage)
        self.yearPage = QWidget()
        self.yearPage.setObjectName(u"yearPage")
        self.yearLayout = QVBoxLayout(self.yearPage)
        self.yearLayout.setObjectName(u"yearLayout")
        self.yearLayout.setContentsMargins(0, 0, 0, 0)
        self.yearScroll = QScrollArea(self.yearPage)
        self.yearScroll.setObjectName(u"yearScroll")
        self.yearScroll.setWidgetResizable(True)
        self.yearScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.yearScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.yearInside = QWidget()
        self.yearInside.setObjectName(u"yearInside")
        self.yearInside.setProperty(u"kind", u"plain")
        self.yearInsideLayout = QVBoxLayout(self.yearInside)
        self.yearInsideLayout.setObjectName(u"yearInsideLayout")
        self.yearInsideLayout.setContentsMargins(0, 0, 0, 0)
        self.yearCard = QFrame(self.yearInside)
        self.yearCard.setObjectName(u"yearCard")
        self.yearCard.setProperty(u"kind", u"card")
        self.yearCardLayout = QVBoxLayout(self.yearCard)
        self.yearCardLayout.setObjectName(u"yearCardLayout")
        self.yearCardLayout.setContentsMargins(14, 12, 14, 12)
        self.editor = SchoolYearEditor(self.yearCard)
        self.editor.setObjectName(u"editor")

        self.yearCardLayout.addWidget(self.editor)


        self.yearInsideLayout.addWidget(self.yearCard)

        self.yearSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.yearInsideLayout.addItem(self.yearSpace)

        self.yearScroll.setWidget(self.yearInside)

        self.yearLayout.addWidget(self.yearScroll)

        self.stack.addWidget(self.yearPage)
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

        self.toMeetings = QPushButton(self.emptyPage)
        self.toMeetings.setObjectName(u"toMeetings")

        self.emptyLayout.addWidget(self.toMeetings, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(PlanSeriesPage)
    # setupUi

    def retranslateUi(self, PlanSeriesPage):
        self.title.setText(QCoreApplication.translate("PlanSeriesPage", u"Planera l\u00e4s\u00e5ret", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PlanSeriesPage", u"Seriens m\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.saveKey.setText(QCoreApplication.translate("PlanSeriesPage", u"Ctrl+Enter", None))
        self.save.setText(QCoreApplication.translate("PlanSeriesPage", u"&Spara planen", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("PlanSeriesPage", u"L\u00e4gg in m\u00f6tena (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyTitle.setText(QCoreApplication.translate("PlanSeriesPage", u"Inget forum m\u00f6ts var n:te vecka", None))
        self.emptyText.setText(QCoreApplication.translate("PlanSeriesPage", u"Bara forum med ett l\u00f6fte om \u201dvar n:te vecka\u201d l\u00e4ggs ut som serie. Andra m\u00f6ten l\u00e4ggs in ett och ett.", None))
        self.toMeetings.setText(QCoreApplication.translate("PlanSeriesPage", u"Till m\u00f6teslistan", None))
        pass
    # retranslateUi

