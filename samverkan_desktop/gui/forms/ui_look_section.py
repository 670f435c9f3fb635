# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'look_section.ui'
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

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
class Ui_LookSection(object):
    def setupUi(self, LookSection):
        if not LookSection.objectName():
            LookSection.setObjectName(u"LookSection")
        LookSection.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(LookSection)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LookSection)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollInside = QWidget()
        self.scrollInside.setObjectName(u"scrollInside")
        self.scrollInside.setProperty(u"kind", u"plain")
        self.scrollLayout = QVBoxLayout(self.scrollInside)
        self.scrollLayout.setSpacing(12)
        self.scrollLayout.setObjectName(u"scrollLayout")
        self.scrollLayout.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.scrollInside)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(18, 14, 18, 16)
        self.schemeHead = QVBoxLayout()
        self.schemeHead.setSpacing(0)
        self.schemeHead.setObjectName(u"schemeHead")
        self.schemeHead.setContentsMargins(0, 0, 0, 0)
        self.schemeTitle = QLabel(self.card)
        self.schemeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.schemeTitle.setObjectName(u"schemeTitle")
        self.schemeTitle.setProperty(u"kind", u"cardtitle")

        self.schemeHead.addWidget(self.schemeTitle)

        self.schemeHint = QLabel(self.card)
        self.schemeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.schemeHint.setObjectName(u"schemeHint")
        self.schemeHint.setProperty(u"kind", u"small")
        self.schemeHint.setWordWrap(True)

        self.schemeHead.addWidget(self.schemeHint)


        self.cardLayout.addLayout(self.schemeHead)

        self.schemeChoice = ChoiceField(self.card)
        self.schemeChoice.setObjectName(u"schemeChoice")

        self.cardLayout.addWidget(self.schemeChoice)

        self.sizeHead = QVBoxLayout()
        self.sizeHead.setSpacing(0)
        self.sizeHead.setObjectName(u"sizeHead")
        self.sizeHead.setContentsMargins(0, 0, 0, 0)
        self.sizeTitle = QLabel(self.card)
        self.sizeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sizeTitle.setObjectName(u"sizeTitle")
        self.sizeTitle.setProperty(u"kind", u"cardtitle")

        self.sizeHead.addWidget(self.sizeTitle)

        self.sizeHint = QLabel(self.card)
        self.sizeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.sizeHint.setObjectName(u"sizeHint")
        self.sizeHint.setProperty(u"kind", u"small")
        self.sizeHint.setWordWrap(True)

        self.sizeHead.addWidget(self.sizeHint)


        self.cardLayout.addLayout(self.sizeHead)

        self.sizeRow = QHBoxLayout()
        self.sizeRow.setSpacing(8)
        self.sizeRow.setObjectName(u"sizeRow")
        self.sizeRow.setContentsMargins(0, 0, 0, 0)
        self.smaller = QPushButton(self.card)
        self.smaller.setObjectName(u"smaller")

        self.sizeRow.addWidget(self.smaller)

        self.zoom = QLabel(self.card)
        self.zoom.setTextFormat(Qt.TextFormat.PlainText)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setProperty(u"kind", u"heading")

        self.sizeRow.addWidget(self.zoom)

        self.larger = QPushButton(self.card)
        self.larger.setObjectName(u"larger")

        self.sizeRow.addWidget(self.larger)

        self.plain = QPushButton(self.card)
        self.plain.setObjectName(u"plain")
        self.plain.setProperty(u"kind", u"quiet")

        self.sizeRow.addWidget(self.plain)

        self.sizeGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sizeRow.addItem(self.sizeGap)


        self.cardLayout.addLayout(self.sizeRow)

        self.sample = QLabel(self.card)
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setObjectName(u"sample")
        self.sample.setWordWrap(True)

        self.cardLayout.addWidget(self.sample)


        self.scrollLayout.addWidget(self.card)

        self.scrollBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollLayout.addItem(self.scrollBelow)

        self.scroll.setWidget(self.scrollInside)

        self.around.addWidget(self.scroll)


        self.retranslateUi(LookSection)
    # setupUi

    def retranslateUi(self, LookSection):
        self.schemeTitle.setText(QCoreApplication.translate("LookSection", u"Ljust eller m\u00f6rkt", None))
        self.schemeHint.setText(QCoreApplication.translate("LookSection", u"G\u00e4ller dig p\u00e5 den h\u00e4r datorn.", None))
#if QT_CONFIG(accessibility)
        self.schemeChoice.setAccessibleName(QCoreApplication.translate("LookSection", u"Ljust eller m\u00f6rkt", None))
#endif // QT_CONFIG(accessibility)
        self.sizeTitle.setText(QCoreApplication.translate("LookSection", u"Textstorlek", None))
        self.sizeHint.setText(QCoreApplication.translate("LookSection", u"Ctrl + och Ctrl \u2212 \u00e4ndrar ocks\u00e5, var du \u00e4n \u00e4r. Ctrl 0 ger vanlig storlek.", None))
        self.smaller.setText(QCoreApplication.translate("LookSection", u"M&indre", None))
        self.zoom.setText(QCoreApplication.translate("LookSection", u"100 %", None))
        self.larger.setText(QCoreApplication.translate("LookSection", u"S&t\u00f6rre", None))
        self.plain.setText(QCoreApplication.translate("LookSection", u"&Vanlig", None))
        self.sample.setText(QCoreApplication.translate("LookSection", u"Skolan bjuder in v\u00e5rdnadshavare till ett gemensamt m\u00f6te f\u00f6re jullovet.", None))
        pass
    # retranslateUi

