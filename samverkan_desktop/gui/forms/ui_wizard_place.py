# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_place.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_PlaceStep(object):
    def setupUi(self, PlaceStep):
        if not PlaceStep.objectName():
            PlaceStep.setObjectName(u"PlaceStep")
        PlaceStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(PlaceStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(PlaceStep)
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"kind", u"section")

        self.around.addWidget(self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.file = QLineEdit(PlaceStep)
        self.file.setObjectName(u"file")

        self.fileRow.addWidget(self.file)

        self.browse = QPushButton(PlaceStep)
        self.browse.setObjectName(u"browse")

        self.fileRow.addWidget(self.browse)


        self.around.addLayout(self.fileRow)

        self.risk = Notice(PlaceStep)
        self.risk.setObjectName(u"risk")

        self.around.addWidget(self.risk)

        self.accept = QCheckBox(PlaceStep)
        self.accept.setObjectName(u"accept")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)

        self.around.addWidget(self.accept)

        self.hint = QLabel(PlaceStep)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"small")
        self.hint.setWordWrap(True)

        self.around.addWidget(self.hint)

#if QT_CONFIG(shortcut)
        self.fileLabel.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.accept)

        self.retranslateUi(PlaceStep)
    # setupUi

    def retranslateUi(self, PlaceStep):
        self.fileLabel.setText(QCoreApplication.translate("PlaceStep", u"&Fil", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("PlaceStep", u"Fil", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("PlaceStep", u"&Bl\u00e4ddra \u2026", None))
        self.accept.setText(QCoreApplication.translate("PlaceStep", u"Jag &f\u00f6rst\u00e5r och vill \u00e4nd\u00e5 l\u00e4gga filen h\u00e4r", None))
        self.hint.setText(QCoreApplication.translate("PlaceStep", u"Filen \u00e4r krypterad. Bredvid den l\u00e4ggs en nyckelfil, som ocks\u00e5 beh\u00f6vs. S\u00e4kerhetskopior kan ligga p\u00e5 kommunens server: det v\u00e4ljer du under Inst\u00e4llningar.", None))
        pass
    # retranslateUi

