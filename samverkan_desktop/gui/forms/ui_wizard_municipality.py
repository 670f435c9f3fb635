# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_municipality.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QLabel, QLineEdit, QVBoxLayout, QWidget)
class Ui_MunicipalityStep(object):
    def setupUi(self, MunicipalityStep):
        if not MunicipalityStep.objectName():
            MunicipalityStep.setObjectName(u"MunicipalityStep")
        MunicipalityStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(MunicipalityStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(MunicipalityStep)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.nameLabel)

        self.name = QLineEdit(MunicipalityStep)
        self.name.setObjectName(u"name")

        self.around.addWidget(self.name)

        self.nameHint = QLabel(MunicipalityStep)
        self.nameHint.setTextFormat(Qt.TextFormat.PlainText)
        self.nameHint.setObjectName(u"nameHint")
        self.nameHint.setProperty(u"kind", u"small")
        self.nameHint.setWordWrap(True)

        self.around.addWidget(self.nameHint)

        self.schoolLabel = QLabel(MunicipalityStep)
        self.schoolLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.schoolLabel.setObjectName(u"schoolLabel")
        self.schoolLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.schoolLabel)

        self.school = QLineEdit(MunicipalityStep)
        self.school.setObjectName(u"school")

        self.around.addWidget(self.school)

        self.socialLabel = QLabel(MunicipalityStep)
        self.socialLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.socialLabel.setObjectName(u"socialLabel")
        self.socialLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.socialLabel)

        self.social = QLineEdit(MunicipalityStep)
        self.social.setObjectName(u"social")

        self.around.addWidget(self.social)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.schoolLabel.setBuddy(self.school)
        self.socialLabel.setBuddy(self.social)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.school)
        QWidget.setTabOrder(self.school, self.social)

        self.retranslateUi(MunicipalityStep)
    # setupUi

    def retranslateUi(self, MunicipalityStep):
        self.nameLabel.setText(QCoreApplication.translate("MunicipalityStep", u"&Kommunens namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MunicipalityStep", u"Kommunens namn", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("MunicipalityStep", u"Till exempel Perstorps kommun", None))
        self.nameHint.setText(QCoreApplication.translate("MunicipalityStep", u"Namnet st\u00e5r \u00f6verst p\u00e5 alla papper.", None))
        self.schoolLabel.setText(QCoreApplication.translate("MunicipalityStep", u"&Skolans f\u00f6rvaltning", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("MunicipalityStep", u"Skolans f\u00f6rvaltning", None))
#endif // QT_CONFIG(accessibility)
        self.school.setText(QCoreApplication.translate("MunicipalityStep", u"Barn- och utbildningsf\u00f6rvaltningen", None))
        self.socialLabel.setText(QCoreApplication.translate("MunicipalityStep", u"S&ocialtj\u00e4nstens f\u00f6rvaltning", None))
#if QT_CONFIG(accessibility)
        self.social.setAccessibleName(QCoreApplication.translate("MunicipalityStep", u"Socialtj\u00e4nstens f\u00f6rvaltning", None))
#endif // QT_CONFIG(accessibility)
        self.social.setText(QCoreApplication.translate("MunicipalityStep", u"Socialf\u00f6rvaltningen", None))
        pass
    # retranslateUi

