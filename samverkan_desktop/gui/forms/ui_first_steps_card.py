# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_steps_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout)

from samverkan_desktop.gui.widgets.lead_list import LeadList
class Ui_FirstStepsCard(object):
    def setupUi(self, FirstStepsCard):
        if not FirstStepsCard.objectName():
            FirstStepsCard.setObjectName(u"FirstStepsCard")
        FirstStepsCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FirstStepsCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(10, 11, 10, 12)
        self.title = QLabel(FirstStepsCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setIndent(4)
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.down.addWidget(self.title)

        self.text = QLabel(FirstStepsCard)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setObjectName(u"text")
        self.text.setIndent(4)
        self.text.setProperty(u"kind", u"muted")
        self.text.setWordWrap(True)

        self.down.addWidget(self.text)

        self.steps = LeadList(FirstStepsCard)
        self.steps.setObjectName(u"steps")

        self.down.addWidget(self.steps)


        self.retranslateUi(FirstStepsCard)
    # setupUi

    def retranslateUi(self, FirstStepsCard):
        self.title.setText(QCoreApplication.translate("FirstStepsCard", u"Kom i g\u00e5ng", None))
        self.text.setText(QCoreApplication.translate("FirstStepsCard", u"Filen \u00e4r ny. B\u00f6rja h\u00e4r, s\u00e5 fyller sidan sig sj\u00e4lv med m\u00f6tena, det som v\u00e4ntar och vilka som kom.", None))
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("FirstStepsCard", u"F\u00f6rsta stegen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

