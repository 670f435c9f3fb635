# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_section.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_BackupsSection(object):
    def setupUi(self, BackupsSection):
        if not BackupsSection.objectName():
            BackupsSection.setObjectName(u"BackupsSection")
        BackupsSection.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(BackupsSection)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BackupsSection)
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
        self.nowCard = QFrame(self.scrollInside)
        self.nowCard.setObjectName(u"nowCard")
        self.nowCard.setProperty(u"kind", u"card")
        self.nowCardLayout = QVBoxLayout(self.nowCard)
        self.nowCardLayout.setSpacing(12)
        self.nowCardLayout.setObjectName(u"nowCardLayout")
        self.nowCardLayout.setContentsMargins(18, 14, 18, 16)
        self.ageRow = QHBoxLayout()
        self.ageRow.setSpacing(8)
        self.ageRow.setObjectName(u"ageRow")
        self.ageRow.setContentsMargins(0, 0, 0, 0)
        self.age = QLabel(self.nowCard)
        self.age.setTextFormat(Qt.TextFormat.PlainText)
        self.age.setObjectName(u"age")
        self.age.setProperty(u"kind", u"heading")
        self.age.setWordWrap(True)

        self.ageRow.addWidget(self.age)

        self.ageChip = Chip(self.nowCard)
        self.ageChip.setObjectName(u"ageChip")

        self.ageRow.addWidget(self.ageChip, 0, Qt.AlignmentFlag.AlignTop)

        self.ageRow.setStretch(0, 1)

        self.nowCardLayout.addLayout(self.ageRow)

        self.ageText = QLabel(self.nowCard)
        self.ageText.setTextFormat(Qt.TextFormat.PlainText)
        self.ageText.setObjectName(u"ageText")
        self.ageText.setProperty(u"kind", u"small")
        self.ageText.setWordWrap(True)

        self.nowCardLayout.addWidget(self.ageText)

        self.notice = Notice(self.nowCard)
        self.notice.setObjectName(u"notice")

        self.nowCardLayout.addWidget(self.notice)

        self.nowRow = QHBoxLayout()
        self.nowRow.setSpacing(8)
        self.nowRow.setObjectName(u"nowRow")
        self.nowRow.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.nowCard)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"kind", u"primary")

        self.nowRow.addWidget(self.make)

        self.cancel = QPushButton(self.nowCard)
        self.cancel.setObjectName(u"cancel")

        self.nowRow.addWidget(self.cancel)

        self.busy = QLabel(self.nowCard)
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setObjectName(u"busy")
        self.busy.setProperty(u"kind", u"muted")

        self.nowRow.addWidget(self.busy)

        self.nowGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nowRow.addItem(self.nowGap)


        self.nowCardLayout.addLayout(self.nowRow)

        self.progress = QProgressBar(self.nowCard)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.nowCardLayout.addWidget(self.progress)


        self.scrollLayout.addWidget(self.nowCard)

        self.placeCard = QFrame(self.scrollInside)
        self.placeCard.setObjectName(u"placeCard")
        self.placeCard.setProperty(u"kind", u"card")
        self.placeCardLayout = QVBoxLayout(self.placeCard)
        self.placeCardLayout.setSpacing(8)
        self.placeCardLayout.setObjectName(u"placeCardLayout")
        self.placeCardLayout.setContentsMargins(18, 14, 18, 16)
        self.placeHead = QVBoxLayout()
        self.placeHead.setSpacing(0)
        self.placeHead.setObjectName(u"placeHead")
        self.placeHead.setContentsMargins(0, 0, 0, 0)
        self.placeTitle = QLabel(self.placeCard)
        self.placeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.placeTitle.setObjectName(u"placeTitle")
        self.placeTitle.setProperty(u"kind", u"cardtitle")

        self.placeHead.addWidget(self.placeTitle)


        self.placeCardLayout.addLayout(self.placeHead)

        self.firstLabel = QLabel(self.placeCard)
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"kind", u"section")

        self.placeCardLayout.addWidget(self.firstLabel)

        self.firstRow = QHBoxLayout()
        self.firstRow.setSpacing(8)
        self.firstRow.setObjectName(u"firstRow")
        self.firstRow.setContentsMargins(0, 0, 0, 0)
        self.first = QLabel(self.placeCard)
        self.first.setTextFormat(Qt.TextFormat.PlainText)
        self.first.setObjectName(u"first")
        self.first.setWordWrap(True)
        self.first.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.firstRow.addWidget(self.first)

        self.chooseFirst = QPushButton(self.placeCard)
        self.chooseFirst.setObjectName(u"chooseFirst")

        self.firstRow.addWidget(self.chooseFirst)

        self.firstRow.setStretch(0, 1)

        self.placeCardLayout.addLayout(self.firstRow)

        self.secondLabel = QLabel(self.placeCard)
        self.secondLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"kind", u"section")

        self.placeCardLayout.addWidget(self.secondLabel)

        self.secondRow = QHBoxLayout()
        self.secondRow.setSpacing(8)
        self.secondRow.setObjectName(u"secondRow")
        self.secondRow.setContentsMargins(0, 0, 0, 0)
        self.second = QLabel(self.placeCard)
        self.second.setTextFormat(Qt.TextFormat.PlainText)
        self.second.setObjectName(u"second")
        self.second.setWordWrap(True)
        self.second.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.secondRow.addWidget(self.second)

        self.chooseSecond = QPushButton(self.placeCard)
        self.chooseSecond.setObjectName(u"chooseSecond")

        self.secondRow.addWidget(self.chooseSecond)

        self.forgetSecond = QPushButton(self.placeCard)
        self.forgetSecond.setObjectName(u"forgetSecond")
        self.forgetSecond.setProperty(u"kind", u"quiet")

        self.secondRow.addWidget(self.forgetSecond)

        self.secondRow.setStretch(0, 1)

        self.placeCardLayout.addLayout(self.secondRow)

        self.secondHint = QLabel(self.placeCard)
        self.secondHint.setTextFormat(Qt.TextFormat.PlainText)
        self.secondHint.setObjectName(u"secondHint")
        self.secondHint.setProperty(u"kind", u"small")
        self.secondHint.setWordWrap(True)

        self.placeCardLayout.addWidget(self.secondHint)


        self.scrollLayout.addWidget(self.placeCard)

        self.listCard = QFrame(self.scrollInside)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"kind", u"card")
        self.listCardLayout = QVBoxLayout(self.listCard)
        self.listCardLayout.setSpacing(8)
        self.listCardLayout.setObjectName(u"listCardLayout")
        self.listCardLayout.setContentsMargins(18, 14, 18, 16)
        self.listHead = QHBoxLayout()
        self.listHead.setSpacing(8)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.listCard)
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"kind", u"cardtitle")

        self.listHead.addWidget(self.listTitle)

        self.listGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHead.addItem(self.listGap)

        self.listCount = QLabel(self.listCard)
        self.listCount.setTextFormat(Qt.TextFormat.PlainText)
        self.listCount.setObjectName(u"listCount")
        self.listCount.setProperty(u"kind", u"figure")

        self.listHead.addWidget(self.listCount)


        self.listCardLayout.addLayout(self.listHead)

        self.none = QLabel(self.listCard)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"small")
        self.none.setWordWrap(True)

        self.listCardLayout.addWidget(self.none)

        self.copies = FitList(self.listCard)
        self.copies.setObjectName(u"copies")
        self.copies.setProperty(u"kind", u"plain")

        self.listCardLayout.addWidget(self.copies)


        self.scrollLayout.addWidget(self.listCard)

        self.scrollBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollLayout.addItem(self.scrollBelow)

        self.scroll.setWidget(self.scrollInside)

        self.around.addWidget(self.scroll)


        self.retranslateUi(BackupsSection)
    # setupUi

    def retranslateUi(self, BackupsSection):
        self.ageText.setText(QCoreApplication.translate("BackupsSection", u"Kopian \u00e4r krypterad som filen och l\u00e4ses igenom innan den r\u00e4knas. \u00c4ldre kopior gallras: alla i tv\u00e5 dygn, sedan en per dag, vecka och m\u00e5nad, i h\u00f6gst tv\u00e5 \u00e5r.", None))
        self.make.setText(QCoreApplication.translate("BackupsSection", u"&S\u00e4kerhetskopiera nu", None))
        self.cancel.setText(QCoreApplication.translate("BackupsSection", u"&Avbryt", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("BackupsSection", u"S\u00e4kerhetskopiering", None))
#endif // QT_CONFIG(accessibility)
        self.placeTitle.setText(QCoreApplication.translate("BackupsSection", u"Mappar p\u00e5 den h\u00e4r datorn", None))
        self.firstLabel.setText(QCoreApplication.translate("BackupsSection", u"Mapp", None))
        self.chooseFirst.setText(QCoreApplication.translate("BackupsSection", u"&Byt mapp \u2026", None))
        self.secondLabel.setText(QCoreApplication.translate("BackupsSection", u"Andra mappen", None))
        self.chooseSecond.setText(QCoreApplication.translate("BackupsSection", u"&V\u00e4lj mapp \u2026", None))
        self.forgetSecond.setText(QCoreApplication.translate("BackupsSection", u"Anv\u00e4nd &ingen", None))
        self.secondHint.setText(QCoreApplication.translate("BackupsSection", u"En mapp p\u00e5 en annan disk eller p\u00e5 kommunens server skyddar mot att datorn g\u00e5r s\u00f6nder eller blir stulen. Varje kopia l\u00e4ggs ocks\u00e5 d\u00e4r.", None))
        self.listTitle.setText(QCoreApplication.translate("BackupsSection", u"Kopior som finns", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("BackupsSection", u"S\u00e4kerhetskopior", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

