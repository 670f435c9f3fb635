# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_row_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_PlanRowPanel(object):
    def setupUi(self, PlanRowPanel):
        if not PlanRowPanel.objectName():
            PlanRowPanel.setObjectName(u"PlanRowPanel")
        PlanRowPanel.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(PlanRowPanel)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(12, 8, 12, 12)
        self.sentence = QLabel(PlanRowPanel)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.down.addWidget(self.sentence)

        self.fields = QWidget(PlanRowPanel)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"plain")

        self.down.addWidget(self.fields)

        self.notice = Notice(PlanRowPanel)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)


        self.retranslateUi(PlanRowPanel)
    # setupUi

    def retranslateUi(self, PlanRowPanel):
        pass
    # retranslateUi

