# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_user.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.passphrase_pair import PassphrasePair
class Ui_UserStep(object):
    def setupUi(self, UserStep):
        if not UserStep.objectName():
            UserStep.setObjectName(u"UserStep")
        UserStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(UserStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(UserStep)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.nameLabel)

        self.name = QLineEdit(UserStep)
        self.name.setObjectName(u"name")

        self.around.addWidget(self.name)

        self.functionLabel = QLabel(UserStep)
        self.functionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.functionLabel.setObjectName(u"functionLabel")
        self.functionLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.functionLabel)

        self.function = Chooser(UserStep)
        self.function.setObjectName(u"function")
        self.function.setEditable(True)
        self.function.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.around.addWidget(self.function)

        self.passphrase = PassphrasePair(UserStep)
        self.passphrase.setObjectName(u"passphrase")

        self.around.addWidget(self.passphrase)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.functionLabel.setBuddy(self.function)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.function)
        QWidget.setTabOrder(self.function, self.passphrase)

        self.retranslateUi(UserStep)
    # setupUi

    def retranslateUi(self, UserStep):
        self.nameLabel.setText(QCoreApplication.translate("UserStep", u"Ditt n&amn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("UserStep", u"Ditt namn", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("UserStep", u"F\u00f6rnamn Efternamn", None))
        self.functionLabel.setText(QCoreApplication.translate("UserStep", u"Din &funktion", None))
#if QT_CONFIG(accessibility)
        self.function.setAccessibleName(QCoreApplication.translate("UserStep", u"Din funktion", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

