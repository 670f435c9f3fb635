# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_page.ui'
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

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_CasePage(object):
    def setupUi(self, CasePage):
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        CasePage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(CasePage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(CasePage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.count = QLabel(CasePage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")

        self.heading.addWidget(self.count)


        self.top.addLayout(self.heading)

        self.back = QPushButton(CasePage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(True)

        self.top.addWidget(self.back)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.notice = Notice(CasePage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.scroll = QScrollArea(CasePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"kind", u"plain")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"kind", u"page")
        self.insideDown = QVBoxLayout(self.inside)
        self.insideDown.setObjectName(u"insideDown")
        self.insideDown.setContentsMargins(0, 0, 0, 0)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(12)
        self.steps.setObjectName(u"steps")

        self.insideDown.addLayout(self.steps)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.insideDown.addItem(self.below)

        self.scroll.setWidget(self.inside)

        self.down.addWidget(self.scroll)


        self.retranslateUi(CasePage)
    # setupUi

    def retranslateUi(self, CasePage):
        self.back.setText(QCoreApplication.translate("CasePage", u"&Alla \u00e4renden", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CasePage", u"\u00c4rendet genom alla m\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

