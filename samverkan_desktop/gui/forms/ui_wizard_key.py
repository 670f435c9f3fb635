# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_key.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.key_view import KeyView
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_KeyStep(object):
    def setupUi(self, KeyStep):
        if not KeyStep.objectName():
            KeyStep.setObjectName(u"KeyStep")
        KeyStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(KeyStep)
        self.around.setSpacing(12)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.key = KeyView(KeyStep)
        self.key.setObjectName(u"key")

        self.around.addWidget(self.key)

        self.out = QWidget(KeyStep)
        self.out.setObjectName(u"out")
        self.out.setProperty(u"kind", u"plain")
        self.outLayout = QVBoxLayout(self.out)
        self.outLayout.setSpacing(8)
        self.outLayout.setObjectName(u"outLayout")
        self.outLayout.setContentsMargins(0, 0, 0, 0)
        self.buttons = QWidget(self.out)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"kind", u"plain")

        self.outLayout.addWidget(self.buttons)


        self.around.addWidget(self.out)

        self.done = Notice(KeyStep)
        self.done.setObjectName(u"done")

        self.around.addWidget(self.done)

        self.proof = QWidget(KeyStep)
        self.proof.setObjectName(u"proof")
        self.proof.setProperty(u"kind", u"plain")
        self.proofLayout = QVBoxLayout(self.proof)
        self.proofLayout.setSpacing(4)
        self.proofLayout.setObjectName(u"proofLayout")
        self.proofLayout.setContentsMargins(0, 0, 0, 0)
        self.askLabel = QLabel(self.proof)
        self.askLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setProperty(u"kind", u"section")

        self.proofLayout.addWidget(self.askLabel)

        self.typedRow = QHBoxLayout()
        self.typedRow.setSpacing(8)
        self.typedRow.setObjectName(u"typedRow")
        self.typed = QLineEdit(self.proof)
        self.typed.setObjectName(u"typed")

        self.typedRow.addWidget(self.typed)

        self.again = QPushButton(self.proof)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"kind", u"quiet")

        self.typedRow.addWidget(self.again)

        self.typedSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.typedRow.addItem(self.typedSpace)


        self.proofLayout.addLayout(self.typedRow)


        self.around.addWidget(self.proof)

#if QT_CONFIG(shortcut)
        self.askLabel.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typed, self.again)

        self.retranslateUi(KeyStep)
    # setupUi

    def retranslateUi(self, KeyStep):
        self.again.setText(QCoreApplication.translate("KeyStep", u"&Visa nyckeln igen", None))
        pass
    # retranslateUi

