# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'csv_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QLabel, QListView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_CsvPanel(object):
    def setupUi(self, CsvPanel):
        if not CsvPanel.objectName():
            CsvPanel.setObjectName(u"CsvPanel")
        CsvPanel.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(CsvPanel)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.heading.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(CsvPanel)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"heading")

        self.heading.addWidget(self.title)

        self.file = QLabel(CsvPanel)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"kind", u"muted")
        self.file.setWordWrap(True)

        self.heading.addWidget(self.file)


        self.top.addLayout(self.heading)

        self.other = QPushButton(CsvPanel)
        self.other.setObjectName(u"other")

        self.top.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.notice = Notice(CsvPanel)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.warning = Notice(CsvPanel)
        self.warning.setObjectName(u"warning")

        self.down.addWidget(self.warning)

        self.across = QHBoxLayout()
        self.across.setSpacing(12)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.left = QScrollArea(CsvPanel)
        self.left.setObjectName(u"left")
        self.left.setWidgetResizable(True)
        self.left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftInside = QWidget()
        self.leftInside.setObjectName(u"leftInside")
        self.leftInside.setProperty(u"kind", u"plain")
        self.leftLayout = QVBoxLayout(self.leftInside)
        self.leftLayout.setSpacing(0)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.mapCard = QFrame(self.leftInside)
        self.mapCard.setObjectName(u"mapCard")
        self.mapCard.setProperty(u"kind", u"card")
        self.mapCardLayout = QVBoxLayout(self.mapCard)
        self.mapCardLayout.setSpacing(8)
        self.mapCardLayout.setObjectName(u"mapCardLayout")
        self.mapCardLayout.setContentsMargins(18, 14, 18, 16)
        self.kindLabel = QLabel(self.mapCard)
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"kind", u"section")

        self.mapCardLayout.addWidget(self.kindLabel)

        self.listKind = ChoiceField(self.mapCard)
        self.listKind.setObjectName(u"listKind")

        self.mapCardLayout.addWidget(self.listKind)

        self.hasHeader = QCheckBox(self.mapCard)
        self.hasHeader.setObjectName(u"hasHeader")

        self.mapCardLayout.addWidget(self.hasHeader)

        self.columnsTitle = QLabel(self.mapCard)
        self.columnsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.columnsTitle.setObjectName(u"columnsTitle")
        self.columnsTitle.setProperty(u"kind", u"cardtitle")

        self.mapCardLayout.addWidget(self.columnsTitle)

        self.columnsHint = QLabel(self.mapCard)
        self.columnsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.columnsHint.setObjectName(u"columnsHint")
        self.columnsHint.setProperty(u"kind", u"small")
        self.columnsHint.setWordWrap(True)

        self.mapCardLayout.addWidget(self.columnsHint)

        self.columns = QVBoxLayout()
        self.columns.setSpacing(8)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)

        self.mapCardLayout.addLayout(self.columns)


        self.leftLayout.addWidget(self.mapCard)

        self.leftBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.leftBelow)

        self.left.setWidget(self.leftInside)

        self.across.addWidget(self.left)

        self.listCard = QFrame(CsvPanel)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"kind", u"card")
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.listHead = QVBoxLayout()
        self.listHead.setSpacing(4)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(14, 12, 14, 8)
        self.counts = QWidget(self.listCard)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"kind", u"plain")

        self.listHead.addWidget(self.counts)

        self.hint = QLabel(self.listCard)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"small")
        self.hint.setWordWrap(True)

        self.listHead.addWidget(self.hint)


        self.listLayout.addLayout(self.listHead)

        self.rows = QListView(self.listCard)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)

        self.listLayout.addWidget(self.rows)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(14, 10, 14, 12)
        self.cancel = QPushButton(self.listCard)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)

        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footGap)

        self.apply = QPushButton(self.listCard)
        self.apply.setObjectName(u"apply")
        self.apply.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.apply)


        self.listLayout.addLayout(self.foot)


        self.across.addWidget(self.listCard)


        self.down.addLayout(self.across)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.listKind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CsvPanel)
    # setupUi

    def retranslateUi(self, CsvPanel):
        self.title.setText(QCoreApplication.translate("CsvPanel", u"L\u00e4s in fr\u00e5n fil", None))
        self.other.setText(QCoreApplication.translate("CsvPanel", u"V\u00e4lj en &annan fil \u2026", None))
        self.kindLabel.setText(QCoreApplication.translate("CsvPanel", u"Filen \u00e4r en lista \u00f6ver", None))
#if QT_CONFIG(accessibility)
        self.listKind.setAccessibleName(QCoreApplication.translate("CsvPanel", u"Filen \u00e4r en lista \u00f6ver", None))
#endif // QT_CONFIG(accessibility)
        self.hasHeader.setText(QCoreApplication.translate("CsvPanel", u"&F\u00f6rsta raden \u00e4r rubriker", None))
        self.columnsTitle.setText(QCoreApplication.translate("CsvPanel", u"Kolumner", None))
        self.columnsHint.setText(QCoreApplication.translate("CsvPanel", u"V\u00e4lj vad varje kolumn \u00e4r. Det som inte beh\u00f6vs l\u00e4ses inte in.", None))
        self.hint.setText(QCoreApplication.translate("CsvPanel", u"Mellanslag hoppar \u00f6ver en rad.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CsvPanel", u"Rader i filen", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("CsvPanel", u"A&vbryt", None))
        self.apply.setText(QCoreApplication.translate("CsvPanel", u"&L\u00e4s in", None))
        pass
    # retranslateUi

