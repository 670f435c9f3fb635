# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inbox_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout)

from samverkan_desktop.gui.pages.meeting.rows_list import RowsList
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_InboxCard(object):
    def setupUi(self, InboxCard):
        if not InboxCard.objectName():
            InboxCard.setObjectName(u"InboxCard")
        InboxCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(InboxCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 11, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(InboxCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.count = QLabel(InboxCard)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"figure")

        self.head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)


        self.down.addLayout(self.head)

        self.balance = QLabel(InboxCard)
        self.balance.setTextFormat(Qt.TextFormat.PlainText)
        self.balance.setObjectName(u"balance")
        self.balance.setProperty(u"kind", u"small")
        self.balance.setWordWrap(True)

        self.down.addWidget(self.balance)

        self.warning = Notice(InboxCard)
        self.warning.setObjectName(u"warning")

        self.down.addWidget(self.warning)

        self.rows = RowsList(InboxCard)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")

        self.down.addWidget(self.rows)

        self.hint = QLabel(InboxCard)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"small")
        self.hint.setWordWrap(True)

        self.down.addWidget(self.hint)


        self.retranslateUi(InboxCard)
    # setupUi

    def retranslateUi(self, InboxCard):
        self.title.setText(QCoreApplication.translate("InboxCard", u"Fr\u00e5gor som v\u00e4ntar", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("InboxCard", u"Fr\u00e5gor som v\u00e4ntar", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("InboxCard", u"Enter eller klick l\u00e4gger fr\u00e5gan p\u00e5 dagordningen. \u00d6vriga v\u00e4ntar till n\u00e4sta m\u00f6te.", None))
        pass
    # retranslateUi

