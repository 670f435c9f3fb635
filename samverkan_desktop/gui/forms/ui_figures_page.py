# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'figures_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.cell_view import CellView
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.quick_choice import QuickChoice
class Ui_FiguresPage(object):
    def setupUi(self, FiguresPage):
        if not FiguresPage.objectName():
            FiguresPage.setObjectName(u"FiguresPage")
        FiguresPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(FiguresPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(FiguresPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.about = QLabel(FiguresPage)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.heading.addWidget(self.about)


        self.top.addLayout(self.heading)

        self.save = QPushButton(FiguresPage)
        self.save.setObjectName(u"save")

        self.top.addWidget(self.save)

        self.print = QPushButton(FiguresPage)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"kind", u"primary")

        self.top.addWidget(self.print)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.notice = Notice(FiguresPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.quick = QuickChoice(FiguresPage)
        self.quick.setObjectName(u"quick")

        self.down.addWidget(self.quick)

        self.filters = QWidget(FiguresPage)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"kind", u"plain")

        self.down.addWidget(self.filters)

        self.sentences = QFrame(FiguresPage)
        self.sentences.setObjectName(u"sentences")
        self.sentences.setProperty(u"kind", u"card")
        self.sentencesDown = QVBoxLayout(self.sentences)
        self.sentencesDown.setSpacing(4)
        self.sentencesDown.setObjectName(u"sentencesDown")
        self.sentencesDown.setContentsMargins(14, 10, 14, 10)
        self.headline = QLabel(self.sentences)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"heading")
        self.headline.setWordWrap(True)

        self.sentencesDown.addWidget(self.headline)

        self.detail = QLabel(self.sentences)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)

        self.sentencesDown.addWidget(self.detail)


        self.down.addWidget(self.sentences)

        self.stack = QStackedWidget(FiguresPage)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = CellView(self.listPage)
        self.table.setObjectName(u"table")

        self.listLayout.addWidget(self.table)

        self.foot = QLabel(self.listPage)
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"muted")
        self.foot.setWordWrap(True)

        self.listLayout.addWidget(self.foot)

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

        self.showAll = QPushButton(self.emptyPage)
        self.showAll.setObjectName(u"showAll")

        self.emptyLayout.addWidget(self.showAll, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(FiguresPage)
    # setupUi

    def retranslateUi(self, FiguresPage):
        self.save.setText(QCoreApplication.translate("FiguresPage", u"Spara som &Excel \u2026", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("FiguresPage", u"Spara som Excel- eller CSV-fil (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.print.setText(QCoreApplication.translate("FiguresPage", u"Skriv &ut \u2026", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("FiguresPage", u"Visa som papper, att skriva ut eller spara som PDF (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.showAll.setText(QCoreApplication.translate("FiguresPage", u"Visa &allt", None))
        pass
    # retranslateUi

