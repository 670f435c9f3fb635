# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_school_year.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QLabel, QSizePolicy, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
class Ui_SchoolYearStep(object):
    def setupUi(self, SchoolYearStep):
        if not SchoolYearStep.objectName():
            SchoolYearStep.setObjectName(u"SchoolYearStep")
        SchoolYearStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(SchoolYearStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.yearLabel = QLabel(SchoolYearStep)
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.yearLabel)

        self.year = Chooser(SchoolYearStep)
        self.year.setObjectName(u"year")

        self.around.addWidget(self.year)

        self.editorPlace = QWidget(SchoolYearStep)
        self.editorPlace.setObjectName(u"editorPlace")
        self.editorPlace.setProperty(u"kind", u"plain")
        self.editorLayout = QVBoxLayout(self.editorPlace)
        self.editorLayout.setSpacing(8)
        self.editorLayout.setObjectName(u"editorLayout")
        self.editorLayout.setContentsMargins(0, 0, 0, 0)

        self.around.addWidget(self.editorPlace)

        self.checked = QCheckBox(SchoolYearStep)
        self.checked.setObjectName(u"checked")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.checked.sizePolicy().hasHeightForWidth())
        self.checked.setSizePolicy(sizePolicy)

        self.around.addWidget(self.checked)

        self.checkedHint = QLabel(SchoolYearStep)
        self.checkedHint.setTextFormat(Qt.TextFormat.PlainText)
        self.checkedHint.setObjectName(u"checkedHint")
        self.checkedHint.setProperty(u"kind", u"small")
        self.checkedHint.setWordWrap(True)

        self.around.addWidget(self.checkedHint)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.checked)

        self.retranslateUi(SchoolYearStep)
    # setupUi

    def retranslateUi(self, SchoolYearStep):
        self.yearLabel.setText(QCoreApplication.translate("SchoolYearStep", u"&L\u00e4s\u00e5r", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("SchoolYearStep", u"L\u00e4s\u00e5r", None))
#endif // QT_CONFIG(accessibility)
        self.checked.setText(QCoreApplication.translate("SchoolYearStep", u"Datumen \u00e4r &kontrollerade mot kommunens beslut", None))
        self.checkedHint.setText(QCoreApplication.translate("SchoolYearStep", u"Utan krysset m\u00e4rks l\u00e4s\u00e5ret som f\u00f6rslag. Du kan \u00e4ndra och bekr\u00e4fta det senare.", None))
        pass
    # retranslateUi

