# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_units.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_UnitsStep(object):
    def setupUi(self, UnitsStep):
        if not UnitsStep.objectName():
            UnitsStep.setObjectName(u"UnitsStep")
        UnitsStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(UnitsStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.lists = QWidget(UnitsStep)
        self.lists.setObjectName(u"lists")
        self.lists.setProperty(u"kind", u"plain")
        self.listsLayout = QVBoxLayout(self.lists)
        self.listsLayout.setSpacing(12)
        self.listsLayout.setObjectName(u"listsLayout")
        self.listsLayout.setContentsMargins(0, 0, 0, 0)
        self.schoolsLayout = QVBoxLayout()
        self.schoolsLayout.setSpacing(4)
        self.schoolsLayout.setObjectName(u"schoolsLayout")
        self.schoolsLabel = QLabel(self.lists)
        self.schoolsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.schoolsLabel.setObjectName(u"schoolsLabel")
        self.schoolsLabel.setProperty(u"kind", u"section")

        self.schoolsLayout.addWidget(self.schoolsLabel)

        self.schools = QPlainTextEdit(self.lists)
        self.schools.setObjectName(u"schools")
        self.schools.setTabChangesFocus(True)

        self.schoolsLayout.addWidget(self.schools)


        self.listsLayout.addLayout(self.schoolsLayout)

        self.preschoolsLayout = QVBoxLayout()
        self.preschoolsLayout.setSpacing(4)
        self.preschoolsLayout.setObjectName(u"preschoolsLayout")
        self.preschoolsLabel = QLabel(self.lists)
        self.preschoolsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.preschoolsLabel.setObjectName(u"preschoolsLabel")
        self.preschoolsLabel.setProperty(u"kind", u"section")

        self.preschoolsLayout.addWidget(self.preschoolsLabel)

        self.preschools = QPlainTextEdit(self.lists)
        self.preschools.setObjectName(u"preschools")
        self.preschools.setTabChangesFocus(True)

        self.preschoolsLayout.addWidget(self.preschools)


        self.listsLayout.addLayout(self.preschoolsLayout)

        self.independentLayout = QVBoxLayout()
        self.independentLayout.setSpacing(4)
        self.independentLayout.setObjectName(u"independentLayout")
        self.independentLabel = QLabel(self.lists)
        self.independentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.independentLabel.setObjectName(u"independentLabel")
        self.independentLabel.setProperty(u"kind", u"section")

        self.independentLayout.addWidget(self.independentLabel)

        self.independent = QPlainTextEdit(self.lists)
        self.independent.setObjectName(u"independent")
        self.independent.setTabChangesFocus(True)

        self.independentLayout.addWidget(self.independent)


        self.listsLayout.addLayout(self.independentLayout)


        self.around.addWidget(self.lists)

        self.commonLabel = QLabel(UnitsStep)
        self.commonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.commonLabel.setObjectName(u"commonLabel")
        self.commonLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.commonLabel)

        self.common = QWidget(UnitsStep)
        self.common.setObjectName(u"common")
        self.common.setProperty(u"kind", u"plain")
        self.commonLayout = QVBoxLayout(self.common)
        self.commonLayout.setSpacing(4)
        self.commonLayout.setObjectName(u"commonLayout")
        self.commonLayout.setContentsMargins(0, 0, 0, 0)

        self.around.addWidget(self.common)

        self.fromFileRow = QHBoxLayout()
        self.fromFileRow.setSpacing(8)
        self.fromFileRow.setObjectName(u"fromFileRow")
        self.fromFile = QPushButton(UnitsStep)
        self.fromFile.setObjectName(u"fromFile")

        self.fromFileRow.addWidget(self.fromFile)

        self.fromFileSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fromFileRow.addItem(self.fromFileSpace)


        self.around.addLayout(self.fromFileRow)

        self.fileNotice = Notice(UnitsStep)
        self.fileNotice.setObjectName(u"fileNotice")

        self.around.addWidget(self.fileNotice)

        self.filePart = QWidget(UnitsStep)
        self.filePart.setObjectName(u"filePart")
        self.filePart.setProperty(u"kind", u"plain")
        self.fileLayout = QVBoxLayout(self.filePart)
        self.fileLayout.setSpacing(4)
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileLayout.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(self.filePart)
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"kind", u"section")

        self.fileLayout.addWidget(self.fileLabel)


        self.around.addWidget(self.filePart)

        self.functionsHint = QLabel(UnitsStep)
        self.functionsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.functionsHint.setObjectName(u"functionsHint")
        self.functionsHint.setProperty(u"kind", u"small")
        self.functionsHint.setWordWrap(True)

        self.around.addWidget(self.functionsHint)

#if QT_CONFIG(shortcut)
        self.schoolsLabel.setBuddy(self.schools)
        self.preschoolsLabel.setBuddy(self.preschools)
        self.independentLabel.setBuddy(self.independent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.schools, self.preschools)
        QWidget.setTabOrder(self.preschools, self.independent)
        QWidget.setTabOrder(self.independent, self.fromFile)

        self.retranslateUi(UnitsStep)
    # setupUi

    def retranslateUi(self, UnitsStep):
        self.schoolsLabel.setText(QCoreApplication.translate("UnitsStep", u"Kommunala s&kolor", None))
#if QT_CONFIG(accessibility)
        self.schools.setAccessibleName(QCoreApplication.translate("UnitsStep", u"Kommunala skolor", None))
#endif // QT_CONFIG(accessibility)
        self.schools.setPlaceholderText(QCoreApplication.translate("UnitsStep", u"En skola per rad", None))
        self.preschoolsLabel.setText(QCoreApplication.translate("UnitsStep", u"Kommunala &f\u00f6rskolor", None))
#if QT_CONFIG(accessibility)
        self.preschools.setAccessibleName(QCoreApplication.translate("UnitsStep", u"Kommunala f\u00f6rskolor", None))
#endif // QT_CONFIG(accessibility)
        self.preschools.setPlaceholderText(QCoreApplication.translate("UnitsStep", u"En f\u00f6rskola per rad", None))
        self.independentLabel.setText(QCoreApplication.translate("UnitsStep", u"F&rist\u00e5ende skolor och f\u00f6rskolor", None))
#if QT_CONFIG(accessibility)
        self.independent.setAccessibleName(QCoreApplication.translate("UnitsStep", u"Frist\u00e5ende skolor och f\u00f6rskolor", None))
#endif // QT_CONFIG(accessibility)
        self.independent.setPlaceholderText(QCoreApplication.translate("UnitsStep", u"En per rad, g\u00e4rna med huvudman efter semikolon: Norra skolan; Stiftelsen Norra", None))
        self.commonLabel.setText(QCoreApplication.translate("UnitsStep", u"Andra verksamheter som brukar delta", None))
        self.fromFile.setText(QCoreApplication.translate("UnitsStep", u"&H\u00e4mta fr\u00e5n CSV-fil \u2026", None))
        pass
    # retranslateUi

