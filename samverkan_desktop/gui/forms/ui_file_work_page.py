# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_work_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QSpacerItem,
    QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_FileWorkPage(object):
    def setupUi(self, FileWorkPage):
        if not FileWorkPage.objectName():
            FileWorkPage.setObjectName(u"FileWorkPage")
        FileWorkPage.setProperty(u"kind", u"page")
        FileWorkPage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.outer = QVBoxLayout(FileWorkPage)
        self.outer.setObjectName(u"outer")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.above)

        self.across = QHBoxLayout()
        self.across.setObjectName(u"across")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.before)

        self.card = QFrame(FileWorkPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(self.card)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(24, 20, 24, 24)
        self.title = QLabel(self.card)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.down.addWidget(self.title)

        self.file = QLabel(self.card)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)

        self.down.addWidget(self.file)

        self.bar = QProgressBar(self.card)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.down.addWidget(self.bar)

        self.told = QLabel(self.card)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"kind", u"muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)

        self.down.addWidget(self.told)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)


        self.across.addWidget(self.card)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.after)


        self.outer.addLayout(self.across)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.below)


        self.retranslateUi(FileWorkPage)
    # setupUi

    def retranslateUi(self, FileWorkPage):
        pass
    # retranslateUi

