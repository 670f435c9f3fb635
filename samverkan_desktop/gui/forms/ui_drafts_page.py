# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'drafts_page.ui'
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

from samverkan_desktop.gui.widgets.deed_list import DeedList
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_DraftsPage(object):
    def setupUi(self, DraftsPage):
        if not DraftsPage.objectName():
            DraftsPage.setObjectName(u"DraftsPage")
        DraftsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(DraftsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 16)
        self.title = QLabel(DraftsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)

        self.down.addWidget(self.title)

        self.notice = Notice(DraftsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.scroll = QScrollArea(DraftsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards = QWidget()
        self.cards.setObjectName(u"cards")
        self.cards.setProperty(u"kind", u"page")
        self.cardsDown = QVBoxLayout(self.cards)
        self.cardsDown.setSpacing(12)
        self.cardsDown.setObjectName(u"cardsDown")
        self.cardsDown.setContentsMargins(0, 0, 0, 0)
        self.draftsCard = QFrame(self.cards)
        self.draftsCard.setObjectName(u"draftsCard")
        self.draftsCard.setProperty(u"kind", u"card")
        self.draftsDown = QVBoxLayout(self.draftsCard)
        self.draftsDown.setSpacing(8)
        self.draftsDown.setObjectName(u"draftsDown")
        self.draftsDown.setContentsMargins(16, 14, 16, 16)
        self.draftsTitle = QLabel(self.draftsCard)
        self.draftsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsTitle.setObjectName(u"draftsTitle")
        self.draftsTitle.setProperty(u"kind", u"cardtitle")

        self.draftsDown.addWidget(self.draftsTitle)

        self.draftsAbout = QLabel(self.draftsCard)
        self.draftsAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsAbout.setObjectName(u"draftsAbout")
        self.draftsAbout.setProperty(u"kind", u"small")
        self.draftsAbout.setWordWrap(True)

        self.draftsDown.addWidget(self.draftsAbout)

        self.drafts = DeedList(self.draftsCard)
        self.drafts.setObjectName(u"drafts")
        self.drafts.setProperty(u"kind", u"plain")

        self.draftsDown.addWidget(self.drafts)

        self.draftsEmpty = QLabel(self.draftsCard)
        self.draftsEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsEmpty.setObjectName(u"draftsEmpty")
        self.draftsEmpty.setProperty(u"kind", u"muted")
        self.draftsEmpty.setWordWrap(True)

        self.draftsDown.addWidget(self.draftsEmpty)

        self.draftsButtons = QWidget(self.draftsCard)
        self.draftsButtons.setObjectName(u"draftsButtons")
        self.draftsButtons.setProperty(u"kind", u"plain")
        self.draftsRow = QHBoxLayout(self.draftsButtons)
        self.draftsRow.setSpacing(8)
        self.draftsRow.setObjectName(u"draftsRow")
        self.draftsRow.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(self.draftsButtons)
        self.open.setObjectName(u"open")

        self.draftsRow.addWidget(self.open)

        self.handIn = QPushButton(self.draftsButtons)
        self.handIn.setObjectName(u"handIn")
        self.handIn.setProperty(u"kind", u"primary")

        self.draftsRow.addWidget(self.handIn)

        self.throw_ = QPushButton(self.draftsButtons)
        self.throw_.setObjectName(u"throw_")

        self.draftsRow.addWidget(self.throw_)

        self.draftsSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftsRow.addItem(self.draftsSpace)


        self.draftsDown.addWidget(self.draftsButtons)


        self.cardsDown.addWidget(self.draftsCard)

        self.trashCard = QFrame(self.cards)
        self.trashCard.setObjectName(u"trashCard")
        self.trashCard.setProperty(u"kind", u"card")
        self.trashDown = QVBoxLayout(self.trashCard)
        self.trashDown.setSpacing(8)
        self.trashDown.setObjectName(u"trashDown")
        self.trashDown.setContentsMargins(16, 14, 16, 16)
        self.trashTitle = QLabel(self.trashCard)
        self.trashTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.trashTitle.setObjectName(u"trashTitle")
        self.trashTitle.setProperty(u"kind", u"cardtitle")

        self.trashDown.addWidget(self.trashTitle)

        self.trashAbout = QLabel(self.trashCard)
        self.trashAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.trashAbout.setObjectName(u"trashAbout")
        self.trashAbout.setProperty(u"kind", u"small")
        self.trashAbout.setWordWrap(True)

        self.trashDown.addWidget(self.trashAbout)

        self.trash = DeedList(self.trashCard)
        self.trash.setObjectName(u"trash")
        self.trash.setProperty(u"kind", u"plain")

        self.trashDown.addWidget(self.trash)

        self.trashEmpty = QLabel(self.trashCard)
        self.trashEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.trashEmpty.setObjectName(u"trashEmpty")
        self.trashEmpty.setProperty(u"kind", u"muted")
        self.trashEmpty.setWordWrap(True)

        self.trashDown.addWidget(self.trashEmpty)

        self.trashButtons = QWidget(self.trashCard)
        self.trashButtons.setObjectName(u"trashButtons")
        self.trashButtons.setProperty(u"kind", u"plain")
        self.trashRow = QHBoxLayout(self.trashButtons)
        self.trashRow.setSpacing(8)
        self.trashRow.setObjectName(u"trashRow")
        self.trashRow.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(self.trashButtons)
        self.restore.setObjectName(u"restore")

        self.trashRow.addWidget(self.restore)

        self.remove = QPushButton(self.trashButtons)
        self.remove.setObjectName(u"remove")

        self.trashRow.addWidget(self.remove)

        self.trashSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trashRow.addItem(self.trashSpace)


        self.trashDown.addWidget(self.trashButtons)


        self.cardsDown.addWidget(self.trashCard)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsDown.addItem(self.rest)

        self.scroll.setWidget(self.cards)

        self.down.addWidget(self.scroll)


        self.retranslateUi(DraftsPage)
    # setupUi

    def retranslateUi(self, DraftsPage):
        self.title.setText(QCoreApplication.translate("DraftsPage", u"Utkast och papperskorg", None))
        self.draftsTitle.setText(QCoreApplication.translate("DraftsPage", u"Mina utkast", None))
        self.draftsAbout.setText(QCoreApplication.translate("DraftsPage", u"Bara du ser dem. En fr\u00e5ga blir en allm\u00e4n handling f\u00f6rst n\u00e4r den l\u00e4mnas in.", None))
#if QT_CONFIG(accessibility)
        self.drafts.setAccessibleName(QCoreApplication.translate("DraftsPage", u"Mina utkast", None))
#endif // QT_CONFIG(accessibility)
        self.draftsEmpty.setText(QCoreApplication.translate("DraftsPage", u"Inga utkast. V\u00e4lj Spara som utkast n\u00e4r du skriver en ny fr\u00e5ga, s\u00e5 ligger den h\u00e4r tills du \u00e4r klar.", None))
        self.open.setText(QCoreApplication.translate("DraftsPage", u"&\u00d6ppna \u2026", None))
#if QT_CONFIG(tooltip)
        self.open.setToolTip(QCoreApplication.translate("DraftsPage", u"Skriv vidare p\u00e5 utkastet (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.handIn.setText(QCoreApplication.translate("DraftsPage", u"&L\u00e4mna in", None))
#if QT_CONFIG(tooltip)
        self.handIn.setToolTip(QCoreApplication.translate("DraftsPage", u"L\u00e4gg fr\u00e5gan i forumets inkorg", None))
#endif // QT_CONFIG(tooltip)
        self.throw_.setText(QCoreApplication.translate("DraftsPage", u"&Kasta", None))
#if QT_CONFIG(tooltip)
        self.throw_.setToolTip(QCoreApplication.translate("DraftsPage", u"L\u00e4gg utkastet i papperskorgen (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.trashTitle.setText(QCoreApplication.translate("DraftsPage", u"Papperskorgen", None))
        self.trashAbout.setText(QCoreApplication.translate("DraftsPage", u"Utkast som kastats och punkter som tagits bort fr\u00e5n en dagordning innan de fick sitt paragrafnummer. De ligger kvar i 30 dagar. Det som kommit in eller skickats kastas aldrig, det makuleras.", None))
#if QT_CONFIG(accessibility)
        self.trash.setAccessibleName(QCoreApplication.translate("DraftsPage", u"Papperskorgen", None))
#endif // QT_CONFIG(accessibility)
        self.trashEmpty.setText(QCoreApplication.translate("DraftsPage", u"Papperskorgen \u00e4r tom.", None))
        self.restore.setText(QCoreApplication.translate("DraftsPage", u"&\u00c5terst\u00e4ll", None))
#if QT_CONFIG(tooltip)
        self.restore.setToolTip(QCoreApplication.translate("DraftsPage", u"L\u00e4gg tillbaka det markerade (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("DraftsPage", u"&Ta bort f\u00f6r gott", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("DraftsPage", u"Ta bort det markerade nu i st\u00e4llet f\u00f6r om 30 dagar (Delete)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

