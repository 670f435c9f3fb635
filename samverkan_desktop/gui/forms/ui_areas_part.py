# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'areas_part.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout)

from samverkan_desktop.gui.widgets.lead_list import LeadList
class Ui_AreasPart(object):
    def setupUi(self, AreasPart):
        if not AreasPart.objectName():
            AreasPart.setObjectName(u"AreasPart")
        AreasPart.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(AreasPart)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(4, -1, 4, -1)
        self.title = QLabel(AreasPart)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.heading = QLabel(AreasPart)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"figure")

        self.head.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.bars = LeadList(AreasPart)
        self.bars.setObjectName(u"bars")

        self.down.addWidget(self.bars)

        self.small = QLabel(AreasPart)
        self.small.setTextFormat(Qt.TextFormat.PlainText)
        self.small.setObjectName(u"small")
        self.small.setIndent(4)
        self.small.setProperty(u"kind", u"small")
        self.small.setWordWrap(True)

        self.down.addWidget(self.small)

        self.untreated = QLabel(AreasPart)
        self.untreated.setTextFormat(Qt.TextFormat.PlainText)
        self.untreated.setObjectName(u"untreated")
        self.untreated.setIndent(4)
        self.untreated.setProperty(u"kind", u"small")
        self.untreated.setWordWrap(True)

        self.down.addWidget(self.untreated)

        self.empty = QLabel(AreasPart)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setIndent(4)
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)


        self.retranslateUi(AreasPart)
    # setupUi

    def retranslateUi(self, AreasPart):
        self.title.setText(QCoreApplication.translate("AreasPart", u"Vanligaste omr\u00e5den", None))
#if QT_CONFIG(accessibility)
        self.bars.setAccessibleName(QCoreApplication.translate("AreasPart", u"Vanligaste omr\u00e5den", None))
#endif // QT_CONFIG(accessibility)
        self.small.setText(QCoreApplication.translate("AreasPart", u"Tal under 5 redovisas inte. Streckade staplar s\u00e4ger inget om hur m\u00e5nga det \u00e4r.", None))
        self.empty.setText(QCoreApplication.translate("AreasPart", u"Inget har tagits upp det h\u00e4r l\u00e4s\u00e5ret.", None))
        pass
    # retranslateUi

