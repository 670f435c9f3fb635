# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finish_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting.rows_list import RowsList
from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_FinishCard(object):
    def setupUi(self, FinishCard):
        if not FinishCard.objectName():
            FinishCard.setObjectName(u"FinishCard")
        FinishCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FinishCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 10, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(FinishCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.mark = Chip(FinishCard)
        self.mark.setObjectName(u"mark")

        self.head.addWidget(self.mark)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.text = QLabel(FinishCard)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"kind", u"small")
        self.text.setWordWrap(True)

        self.down.addWidget(self.text)

        self.notice = Notice(FinishCard)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.rows = RowsList(FinishCard)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")

        self.down.addWidget(self.rows)

        self.hint = QLabel(FinishCard)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"small")
        self.hint.setWordWrap(True)

        self.down.addWidget(self.hint)

        self.buttons = QWidget(FinishCard)
        self.buttons.setObjectName(u"buttons")

        self.down.addWidget(self.buttons)


        self.retranslateUi(FinishCard)
    # setupUi

    def retranslateUi(self, FinishCard):
        pass
    # retranslateUi

