# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_ups_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting.rows_list import OpenRows
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_FollowUpsCard(object):
    def setupUi(self, FollowUpsCard):
        if not FollowUpsCard.objectName():
            FollowUpsCard.setObjectName(u"FollowUpsCard")
        FollowUpsCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FollowUpsCard)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 10, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(FollowUpsCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.add = QPushButton(FollowUpsCard)
        self.add.setObjectName(u"add")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.add.sizePolicy().hasHeightForWidth())
        self.add.setSizePolicy(sizePolicy)

        self.head.addWidget(self.add)


        self.down.addLayout(self.head)

        self.notice = Notice(FollowUpsCard)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.empty = QLabel(FollowUpsCard)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"small")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.rows = OpenRows(FollowUpsCard)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")

        self.down.addWidget(self.rows)

        self.hint = QLabel(FollowUpsCard)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"small")
        self.hint.setWordWrap(True)

        self.down.addWidget(self.hint)

        QWidget.setTabOrder(self.add, self.rows)

        self.retranslateUi(FollowUpsCard)
    # setupUi

    def retranslateUi(self, FollowUpsCard):
        self.add.setText(QCoreApplication.translate("FollowUpsCard", u"+ \u00c5tg\u00e4rd", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("FollowUpsCard", u"Ny \u00e5tg\u00e4rd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("FollowUpsCard", u"Ny \u00e5tg\u00e4rd, av det som \u00e4r markerat i texten (Ctrl+Skift+A)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("FollowUpsCard", u"\u00c5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

