# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_list.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)
class Ui_EntryList(object):
    def setupUi(self, EntryList):
        if not EntryList.objectName():
            EntryList.setObjectName(u"EntryList")
        EntryList.setProperty(u"kind", u"plain")
        self.across = QHBoxLayout(EntryList)
        self.across.setSpacing(12)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.listCard = QFrame(EntryList)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"kind", u"card")
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.listHead = QVBoxLayout()
        self.listHead.setSpacing(8)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(12, 12, 12, 8)
        self.search = QLineEdit(self.listCard)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.listHead.addWidget(self.search)

        self.ended = QCheckBox(self.listCard)
        self.ended.setObjectName(u"ended")

        self.listHead.addWidget(self.ended)


        self.listLayout.addLayout(self.listHead)

        self.rows = QListView(self.listCard)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)

        self.listLayout.addWidget(self.rows)

        self.nonePlace = QWidget(self.listCard)
        self.nonePlace.setObjectName(u"nonePlace")
        self.nonePlace.setProperty(u"kind", u"plain")
        self.noneLayout = QVBoxLayout(self.nonePlace)
        self.noneLayout.setSpacing(8)
        self.noneLayout.setObjectName(u"noneLayout")
        self.noneLayout.setContentsMargins(14, 8, 14, 8)
        self.none = QLabel(self.nonePlace)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"small")
        self.none.setWordWrap(True)

        self.noneLayout.addWidget(self.none)

        self.noneSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noneLayout.addItem(self.noneSpace)


        self.listLayout.addWidget(self.nonePlace)

        self.listFoot = QHBoxLayout()
        self.listFoot.setSpacing(8)
        self.listFoot.setObjectName(u"listFoot")
        self.listFoot.setContentsMargins(12, 8, 12, 12)
        self.add = QPushButton(self.listCard)
        self.add.setObjectName(u"add")

        self.listFoot.addWidget(self.add)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listFoot.addItem(self.footSpace)


        self.listLayout.addLayout(self.listFoot)


        self.across.addWidget(self.listCard)

        self.side = QStackedWidget(EntryList)
        self.side.setObjectName(u"side")
        self.editorPage = QWidget()
        self.editorPage.setObjectName(u"editorPage")
        self.editorPage.setProperty(u"kind", u"plain")
        self.editorLayout = QVBoxLayout(self.editorPage)
        self.editorLayout.setSpacing(0)
        self.editorLayout.setObjectName(u"editorLayout")
        self.editorLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.editorPage)
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
        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.insideLayout.addItem(self.below)

        self.scroll.setWidget(self.inside)

        self.editorLayout.addWidget(self.scroll)

        self.side.addWidget(self.editorPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"kind", u"plain")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(12)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(24, 0, 24, 0)
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"kind", u"heading")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setWordWrap(True)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyLayout.addWidget(self.emptyText)

        self.emptyAdd = QPushButton(self.emptyPage)
        self.emptyAdd.setObjectName(u"emptyAdd")
        self.emptyAdd.setProperty(u"kind", u"primary")

        self.emptyLayout.addWidget(self.emptyAdd, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.side.addWidget(self.emptyPage)

        self.across.addWidget(self.side)


        self.retranslateUi(EntryList)
    # setupUi

    def retranslateUi(self, EntryList):
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("EntryList", u"S\u00f6k i listan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("EntryList", u"S\u00f6k", None))
        self.ended.setText(QCoreApplication.translate("EntryList", u"&Visa avslutade", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("EntryList", u"Lista", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("EntryList", u"&Ny", None))
        self.emptyAdd.setText(QCoreApplication.translate("EntryList", u"Ny", None))
        pass
    # retranslateUi

