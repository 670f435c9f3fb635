# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'figures_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt)
from PySide6.QtWidgets import (
    QSizePolicy, QSpacerItem, QVBoxLayout)

from samverkan_desktop.gui.pages.overview.areas_part import AreasPart
from samverkan_desktop.gui.pages.overview.follow_ups_part import FollowUpsPart
class Ui_FiguresCard(object):
    def setupUi(self, FiguresCard):
        if not FiguresCard.objectName():
            FiguresCard.setObjectName(u"FiguresCard")
        FiguresCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FiguresCard)
        self.down.setSpacing(16)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(10, 11, 10, 12)
        self.followUps = FollowUpsPart(FiguresCard)
        self.followUps.setObjectName(u"followUps")

        self.down.addWidget(self.followUps)

        self.areas = AreasPart(FiguresCard)
        self.areas.setObjectName(u"areas")

        self.down.addWidget(self.areas)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)


        self.retranslateUi(FiguresCard)
    # setupUi

    def retranslateUi(self, FiguresCard):
        pass
    # retranslateUi

