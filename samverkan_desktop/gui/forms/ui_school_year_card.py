# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'school_year_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_SchoolYearCard(object):
    def setupUi(self, SchoolYearCard):
        if not SchoolYearCard.objectName():
            SchoolYearCard.setObjectName(u"SchoolYearCard")
        SchoolYearCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(SchoolYearCard)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SchoolYearCard)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(SchoolYearCard)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(SchoolYearCard)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.place = QWidget(SchoolYearCard)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"kind", u"plain")
        self.placeLayout = QVBoxLayout(self.place)
        self.placeLayout.setSpacing(0)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.place)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(SchoolYearCard)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)


        self.retranslateUi(SchoolYearCard)
    # setupUi

    def retranslateUi(self, SchoolYearCard):
        self.remove.setText(QCoreApplication.translate("SchoolYearCard", u"&Ta bort l\u00e4s\u00e5ret", None))
        pass
    # retranslateUi

