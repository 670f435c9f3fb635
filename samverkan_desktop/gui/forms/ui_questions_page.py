# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'questions_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.pages.questions.filters import QuestionFilters
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_QuestionsPage(object):
    def setupUi(self, QuestionsPage):
        if not QuestionsPage.objectName():
            QuestionsPage.setObjectName(u"QuestionsPage")
        QuestionsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(QuestionsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(QuestionsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.ahead = QLabel(QuestionsPage)
        self.ahead.setTextFormat(Qt.TextFormat.PlainText)
        self.ahead.setObjectName(u"ahead")
        self.ahead.setProperty(u"kind", u"muted")
        self.ahead.setWordWrap(True)

        self.heading.addWidget(self.ahead)


        self.top.addLayout(self.heading)

        self.saveList = QPushButton(QuestionsPage)
        self.saveList.setObjectName(u"saveList")

        self.top.addWidget(self.saveList)

        self.drafts = QPushButton(QuestionsPage)
        self.drafts.setObjectName(u"drafts")

        self.top.addWidget(self.drafts)

        self.form = QPushButton(QuestionsPage)
        self.form.setObjectName(u"form")

        self.top.addWidget(self.form)

        self.read = QPushButton(QuestionsPage)
        self.read.setObjectName(u"read")

        self.top.addWidget(self.read)

        self.new_ = QPushButton(QuestionsPage)
        self.new_.setObjectName(u"new_")
        self.new_.setProperty(u"kind", u"primary")

        self.top.addWidget(self.new_)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.balanceCard = QFrame(QuestionsPage)
        self.balanceCard.setObjectName(u"balanceCard")
        self.balanceCard.setProperty(u"kind", u"card")
        self.balanceDown = QVBoxLayout(self.balanceCard)
        self.balanceDown.setSpacing(8)
        self.balanceDown.setObjectName(u"balanceDown")
        self.balanceDown.setContentsMargins(14, 10, 14, 10)
        self.balance = QLabel(self.balanceCard)
        self.balance.setTextFormat(Qt.TextFormat.PlainText)
        self.balance.setObjectName(u"balance")
        self.balance.setProperty(u"kind", u"heading")
        self.balance.setWordWrap(True)

        self.balanceDown.addWidget(self.balance)

        self.warning = Notice(self.balanceCard)
        self.warning.setObjectName(u"warning")

        self.balanceDown.addWidget(self.warning)


        self.down.addWidget(self.balanceCard)

        self.notice = Notice(QuestionsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.filters = QuestionFilters(QuestionsPage)
        self.filters.setObjectName(u"filters")

        self.down.addWidget(self.filters)

        self.stack = QStackedWidget(QuestionsPage)
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
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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

        self.void_ = QPushButton(self.listPage)
        self.void_.setObjectName(u"void_")

        self.foot.addWidget(self.void_)

        self.rewrite = QPushButton(self.listPage)
        self.rewrite.setObjectName(u"rewrite")

        self.foot.addWidget(self.rewrite)

        self.pick = QPushButton(self.listPage)
        self.pick.setObjectName(u"pick")
        self.pick.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.pick)


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

        self.emptyForm = QPushButton(self.emptyPage)
        self.emptyForm.setObjectName(u"emptyForm")
        self.emptyForm.setProperty(u"kind", u"primary")

        self.emptyLayout.addWidget(self.emptyForm, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(QuestionsPage)
    # setupUi

    def retranslateUi(self, QuestionsPage):
        self.title.setText(QCoreApplication.translate("QuestionsPage", u"Fr\u00e5gor", None))
        self.saveList.setText(QCoreApplication.translate("QuestionsPage", u"Spa&ra listan \u2026", None))
#if QT_CONFIG(tooltip)
        self.saveList.setToolTip(QCoreApplication.translate("QuestionsPage", u"Spara det som visas som Excel- eller CSV-fil (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.drafts.setText(QCoreApplication.translate("QuestionsPage", u"&Utkast", None))
#if QT_CONFIG(tooltip)
        self.drafts.setToolTip(QCoreApplication.translate("QuestionsPage", u"Egna utkast och papperskorgen", None))
#endif // QT_CONFIG(tooltip)
        self.form.setText(QCoreApplication.translate("QuestionsPage", u"&Formul\u00e4r \u2026", None))
#if QT_CONFIG(tooltip)
        self.form.setToolTip(QCoreApplication.translate("QuestionsPage", u"Spara fr\u00e5geformul\u00e4ret som PDF eller textfil", None))
#endif // QT_CONFIG(tooltip)
        self.read.setText(QCoreApplication.translate("QuestionsPage", u"&L\u00e4s in svar \u2026", None))
#if QT_CONFIG(tooltip)
        self.read.setToolTip(QCoreApplication.translate("QuestionsPage", u"L\u00e4s in formul\u00e4r som kommit tillbaka, flera p\u00e5 en g\u00e5ng (Ctrl+O). Det g\u00e5r ocks\u00e5 att sl\u00e4ppa filerna h\u00e4r.", None))
#endif // QT_CONFIG(tooltip)
        self.new_.setText(QCoreApplication.translate("QuestionsPage", u"&Ny fr\u00e5ga", None))
#if QT_CONFIG(tooltip)
        self.new_.setToolTip(QCoreApplication.translate("QuestionsPage", u"L\u00e4gg in en fr\u00e5ga f\u00f6r hand (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("QuestionsPage", u"Fr\u00e5gor", None))
#endif // QT_CONFIG(accessibility)
        self.void_.setText(QCoreApplication.translate("QuestionsPage", u"&Makulera \u2026", None))
#if QT_CONFIG(tooltip)
        self.void_.setToolTip(QCoreApplication.translate("QuestionsPage", u"Makulera den markerade fr\u00e5gan, med orsak (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.rewrite.setText(QCoreApplication.translate("QuestionsPage", u"&Skriv om \u2026", None))
#if QT_CONFIG(tooltip)
        self.rewrite.setToolTip(QCoreApplication.translate("QuestionsPage", u"Skriv om den markerade fr\u00e5gan (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.pick.setText(QCoreApplication.translate("QuestionsPage", u"&V\u00e4lj till dagordningen", None))
#if QT_CONFIG(tooltip)
        self.pick.setToolTip(QCoreApplication.translate("QuestionsPage", u"L\u00e4gg de markerade fr\u00e5gorna p\u00e5 n\u00e4sta m\u00f6tes dagordning (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.clearFilters.setText(QCoreApplication.translate("QuestionsPage", u"Visa &alla fr\u00e5gor", None))
        self.emptyForm.setText(QCoreApplication.translate("QuestionsPage", u"Spara formul\u00e4ret \u2026", None))
        pass
    # retranslateUi

