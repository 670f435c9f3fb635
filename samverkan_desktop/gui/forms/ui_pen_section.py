# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pen_section.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_PenSection(object):
    def setupUi(self, PenSection):
        if not PenSection.objectName():
            PenSection.setObjectName(u"PenSection")
        self.down = QVBoxLayout(PenSection)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PenSection)
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
        self.penCard = QFrame(self.scrollInside)
        self.penCard.setObjectName(u"penCard")
        self.penCard.setProperty(u"kind", u"card")
        self.penLayout = QVBoxLayout(self.penCard)
        self.penLayout.setSpacing(12)
        self.penLayout.setObjectName(u"penLayout")
        self.penLayout.setContentsMargins(18, 14, 18, 16)
        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(8)
        self.stateRow.setObjectName(u"stateRow")
        self.state = QLabel(self.penCard)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"kind", u"heading")
        self.state.setWordWrap(True)

        self.stateRow.addWidget(self.state)

        self.chip = Chip(self.penCard)
        self.chip.setObjectName(u"chip")

        self.stateRow.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)

        self.stateRow.setStretch(0, 1)

        self.penLayout.addLayout(self.stateRow)

        self.told = QLabel(self.penCard)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"kind", u"small")
        self.told.setWordWrap(True)

        self.penLayout.addWidget(self.told)

        self.notice = Notice(self.penCard)
        self.notice.setObjectName(u"notice")

        self.penLayout.addWidget(self.notice)

        self.actRow = QHBoxLayout()
        self.actRow.setSpacing(8)
        self.actRow.setObjectName(u"actRow")
        self.take = QPushButton(self.penCard)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"kind", u"primary")

        self.actRow.addWidget(self.take)

        self.leave = QPushButton(self.penCard)
        self.leave.setObjectName(u"leave")

        self.actRow.addWidget(self.leave)

        self.refresh = QPushButton(self.penCard)
        self.refresh.setObjectName(u"refresh")

        self.actRow.addWidget(self.refresh)

        self.aside = QPushButton(self.penCard)
        self.aside.setObjectName(u"aside")

        self.actRow.addWidget(self.aside)

        self.actGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actRow.addItem(self.actGap)


        self.penLayout.addLayout(self.actRow)

        self.overBox = QWidget(self.penCard)
        self.overBox.setObjectName(u"overBox")
        self.overLayout = QVBoxLayout(self.overBox)
        self.overLayout.setSpacing(8)
        self.overLayout.setObjectName(u"overLayout")
        self.overLayout.setContentsMargins(0, 0, 0, 0)
        self.overLabel = QLabel(self.overBox)
        self.overLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.overLabel.setObjectName(u"overLabel")
        self.overLabel.setProperty(u"kind", u"section")
        self.overLabel.setWordWrap(True)

        self.overLayout.addWidget(self.overLabel)

        self.overRow = QHBoxLayout()
        self.overRow.setSpacing(8)
        self.overRow.setObjectName(u"overRow")
        self.overWord = QLineEdit(self.overBox)
        self.overWord.setObjectName(u"overWord")

        self.overRow.addWidget(self.overWord)

        self.over = QPushButton(self.overBox)
        self.over.setObjectName(u"over")

        self.overRow.addWidget(self.over)

        self.overGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.overRow.addItem(self.overGap)

        self.overRow.setStretch(2, 1)

        self.overLayout.addLayout(self.overRow)


        self.penLayout.addWidget(self.overBox)


        self.scrollLayout.addWidget(self.penCard)

        self.folderCard = QFrame(self.scrollInside)
        self.folderCard.setObjectName(u"folderCard")
        self.folderCard.setProperty(u"kind", u"card")
        self.folderLayout = QVBoxLayout(self.folderCard)
        self.folderLayout.setSpacing(8)
        self.folderLayout.setObjectName(u"folderLayout")
        self.folderLayout.setContentsMargins(18, 14, 18, 16)
        self.folderTitle = QLabel(self.folderCard)
        self.folderTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.folderTitle.setObjectName(u"folderTitle")
        self.folderTitle.setProperty(u"kind", u"cardtitle")

        self.folderLayout.addWidget(self.folderTitle)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folder = QLabel(self.folderCard)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.folderRow.addWidget(self.folder)

        self.choose = QPushButton(self.folderCard)
        self.choose.setObjectName(u"choose")

        self.folderRow.addWidget(self.choose)

        self.stop = QPushButton(self.folderCard)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"kind", u"quiet")

        self.folderRow.addWidget(self.stop)

        self.folderRow.setStretch(0, 1)

        self.folderLayout.addLayout(self.folderRow)

        self.folderHint = QLabel(self.folderCard)
        self.folderHint.setTextFormat(Qt.TextFormat.PlainText)
        self.folderHint.setObjectName(u"folderHint")
        self.folderHint.setProperty(u"kind", u"small")
        self.folderHint.setWordWrap(True)

        self.folderLayout.addWidget(self.folderHint)


        self.scrollLayout.addWidget(self.folderCard)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollLayout.addItem(self.below)

        self.scroll.setWidget(self.scrollInside)

        self.down.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.overLabel.setBuddy(self.overWord)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PenSection)
    # setupUi

    def retranslateUi(self, PenSection):
        self.take.setText(QCoreApplication.translate("PenSection", u"&Ta pennan", None))
        self.leave.setText(QCoreApplication.translate("PenSection", u"&L\u00e4mna pennan", None))
        self.refresh.setText(QCoreApplication.translate("PenSection", u"Visa &senaste l\u00e4get", None))
        self.aside.setText(QCoreApplication.translate("PenSection", u"L\u00e4gg &undan den lokala filen", None))
        self.overLabel.setText(QCoreApplication.translate("PenSection", u"Skriv &TA \u00d6VER f\u00f6r att ta pennan fr\u00e5n en dator som inte svarar", None))
#if QT_CONFIG(accessibility)
        self.overWord.setAccessibleName(QCoreApplication.translate("PenSection", u"Skriv TA \u00d6VER f\u00f6r att ta pennan fr\u00e5n en dator som inte svarar", None))
#endif // QT_CONFIG(accessibility)
        self.over.setText(QCoreApplication.translate("PenSection", u"Ta &\u00f6ver pennan", None))
        self.folderTitle.setText(QCoreApplication.translate("PenSection", u"Delad mapp", None))
        self.choose.setText(QCoreApplication.translate("PenSection", u"&V\u00e4lj mapp \u2026", None))
        self.stop.setText(QCoreApplication.translate("PenSection", u"Sluta &dela", None))
        self.folderHint.setText(QCoreApplication.translate("PenSection", u"V\u00e4lj en mapp p\u00e5 kommunens server som alla som ska arbeta i filen n\u00e5r. Filen ligger kvar p\u00e5 varje dator; i mappen l\u00e4ggs krypterade l\u00e4gen som \u00e4r kontrollerade. Den som har pennan skriver, de andra l\u00e4ser det senaste l\u00e4get. P\u00e5 en ny dator h\u00e4mtas filen fr\u00e5n startsidan.", None))
        pass
    # retranslateUi

