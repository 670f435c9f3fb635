# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_ups_part.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.stacked_bar import StackedBar
class Ui_FollowUpsPart(object):
    def setupUi(self, FollowUpsPart):
        if not FollowUpsPart.objectName():
            FollowUpsPart.setObjectName(u"FollowUpsPart")
        FollowUpsPart.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(FollowUpsPart)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(4, -1, 4, -1)
        self.title = QLabel(FollowUpsPart)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.heading = QLabel(FollowUpsPart)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"figure")

        self.head.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.barLayout = QHBoxLayout()
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(4, -1, 4, -1)
        self.bar = StackedBar(FollowUpsPart)
        self.bar.setObjectName(u"bar")

        self.barLayout.addWidget(self.bar)


        self.down.addLayout(self.barLayout)

        self.words = QWidget(FollowUpsPart)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"kind", u"plain")

        self.down.addWidget(self.words)

        self.empty = QLabel(FollowUpsPart)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setIndent(4)
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.median = QLabel(FollowUpsPart)
        self.median.setTextFormat(Qt.TextFormat.PlainText)
        self.median.setObjectName(u"median")
        self.median.setIndent(4)
        self.median.setProperty(u"kind", u"muted")
        self.median.setWordWrap(True)

        self.down.addWidget(self.median)


        self.retranslateUi(FollowUpsPart)
    # setupUi

    def retranslateUi(self, FollowUpsPart):
        self.title.setText(QCoreApplication.translate("FollowUpsPart", u"Uppf\u00f6ljningar", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("FollowUpsPart", u"Uppf\u00f6ljningar", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("FollowUpsPart", u"Ingen \u00e5tg\u00e4rd \u00e4r \u00f6verenskommen det h\u00e4r halv\u00e5ret.", None))
        pass
    # retranslateUi

