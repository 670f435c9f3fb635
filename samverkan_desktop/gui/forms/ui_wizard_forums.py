# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_forums.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt)
from PySide6.QtWidgets import (
    QVBoxLayout, QWidget)
class Ui_ForumsStep(object):
    def setupUi(self, ForumsStep):
        if not ForumsStep.objectName():
            ForumsStep.setObjectName(u"ForumsStep")
        ForumsStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(ForumsStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.rows = QWidget(ForumsStep)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")
        self.rowsLayout = QVBoxLayout(self.rows)
        self.rowsLayout.setSpacing(6)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.around.addWidget(self.rows)


        self.retranslateUi(ForumsStep)
    # setupUi

    def retranslateUi(self, ForumsStep):
        pass
    # retranslateUi

