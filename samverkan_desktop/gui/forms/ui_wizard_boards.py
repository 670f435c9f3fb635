# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_boards.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.date_field import DateField
class Ui_BoardsStep(object):
    def setupUi(self, BoardsStep):
        if not BoardsStep.objectName():
            BoardsStep.setObjectName(u"BoardsStep")
        BoardsStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(BoardsStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.head1 = QLabel(BoardsStep)
        self.head1.setTextFormat(Qt.TextFormat.PlainText)
        self.head1.setObjectName(u"head1")
        self.head1.setProperty(u"kind", u"cardtitle")

        self.around.addWidget(self.head1)

        self.row1 = QWidget(BoardsStep)
        self.row1.setObjectName(u"row1")
        self.row1.setProperty(u"kind", u"plain")
        self.row1Layout = QVBoxLayout(self.row1)
        self.row1Layout.setSpacing(4)
        self.row1Layout.setObjectName(u"row1Layout")
        self.row1Layout.setContentsMargins(0, 0, 0, 0)
        self.name1Label = QLabel(self.row1)
        self.name1Label.setTextFormat(Qt.TextFormat.PlainText)
        self.name1Label.setObjectName(u"name1Label")
        self.name1Label.setProperty(u"kind", u"section")

        self.row1Layout.addWidget(self.name1Label)

        self.name1 = QLineEdit(self.row1)
        self.name1.setObjectName(u"name1")

        self.row1Layout.addWidget(self.name1)

        self.more1 = QHBoxLayout()
        self.more1.setSpacing(16)
        self.more1.setObjectName(u"more1")
        self.since1Layout = QVBoxLayout()
        self.since1Layout.setSpacing(4)
        self.since1Layout.setObjectName(u"since1Layout")
        self.since1Label = QLabel(self.row1)
        self.since1Label.setTextFormat(Qt.TextFormat.PlainText)
        self.since1Label.setObjectName(u"since1Label")
        self.since1Label.setProperty(u"kind", u"section")

        self.since1Layout.addWidget(self.since1Label)

        self.since1 = DateField(self.row1)
        self.since1.setObjectName(u"since1")

        self.since1Layout.addWidget(self.since1)


        self.more1.addLayout(self.since1Layout)

        self.dnr1Layout = QVBoxLayout()
        self.dnr1Layout.setSpacing(4)
        self.dnr1Layout.setObjectName(u"dnr1Layout")
        self.dnr1Label = QLabel(self.row1)
        self.dnr1Label.setTextFormat(Qt.TextFormat.PlainText)
        self.dnr1Label.setObjectName(u"dnr1Label")
        self.dnr1Label.setProperty(u"kind", u"section")

        self.dnr1Layout.addWidget(self.dnr1Label)

        self.dnr1 = QLineEdit(self.row1)
        self.dnr1.setObjectName(u"dnr1")

        self.dnr1Layout.addWidget(self.dnr1)


        self.more1.addLayout(self.dnr1Layout)


        self.row1Layout.addLayout(self.more1)


        self.around.addWidget(self.row1)

        self.head2 = QLabel(BoardsStep)
        self.head2.setTextFormat(Qt.TextFormat.PlainText)
        self.head2.setObjectName(u"head2")
        self.head2.setProperty(u"kind", u"cardtitle")

        self.around.addWidget(self.head2)

        self.row2 = QWidget(BoardsStep)
        self.row2.setObjectName(u"row2")
        self.row2.setProperty(u"kind", u"plain")
        self.row2Layout = QVBoxLayout(self.row2)
        self.row2Layout.setSpacing(4)
        self.row2Layout.setObjectName(u"row2Layout")
        self.row2Layout.setContentsMargins(0, 0, 0, 0)
        self.name2Label = QLabel(self.row2)
        self.name2Label.setTextFormat(Qt.TextFormat.PlainText)
        self.name2Label.setObjectName(u"name2Label")
        self.name2Label.setProperty(u"kind", u"section")

        self.row2Layout.addWidget(self.name2Label)

        self.name2 = QLineEdit(self.row2)
        self.name2.setObjectName(u"name2")

        self.row2Layout.addWidget(self.name2)

        self.more2 = QHBoxLayout()
        self.more2.setSpacing(16)
        self.more2.setObjectName(u"more2")
        self.since2Layout = QVBoxLayout()
        self.since2Layout.setSpacing(4)
        self.since2Layout.setObjectName(u"since2Layout")
        self.since2Label = QLabel(self.row2)
        self.since2Label.setTextFormat(Qt.TextFormat.PlainText)
        self.since2Label.setObjectName(u"since2Label")
        self.since2Label.setProperty(u"kind", u"section")

        self.since2Layout.addWidget(self.since2Label)

        self.since2 = DateField(self.row2)
        self.since2.setObjectName(u"since2")

        self.since2Layout.addWidget(self.since2)


        self.more2.addLayout(self.since2Layout)

        self.dnr2Layout = QVBoxLayout()
        self.dnr2Layout.setSpacing(4)
        self.dnr2Layout.setObjectName(u"dnr2Layout")
        self.dnr2Label = QLabel(self.row2)
        self.dnr2Label.setTextFormat(Qt.TextFormat.PlainText)
        self.dnr2Label.setObjectName(u"dnr2Label")
        self.dnr2Label.setProperty(u"kind", u"section")

        self.dnr2Layout.addWidget(self.dnr2Label)

        self.dnr2 = QLineEdit(self.row2)
        self.dnr2.setObjectName(u"dnr2")

        self.dnr2Layout.addWidget(self.dnr2)


        self.more2.addLayout(self.dnr2Layout)


        self.row2Layout.addLayout(self.more2)


        self.around.addWidget(self.row2)

        self.partsLabel = QLabel(BoardsStep)
        self.partsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.partsLabel.setObjectName(u"partsLabel")
        self.partsLabel.setProperty(u"kind", u"section")
        self.partsLabel.setWordWrap(True)

        self.around.addWidget(self.partsLabel)

        self.partConsultation = QCheckBox(BoardsStep)
        self.partConsultation.setObjectName(u"partConsultation")
        self.partConsultation.setChecked(True)

        self.around.addWidget(self.partConsultation)

        self.controller = Chooser(BoardsStep)
        self.controller.setObjectName(u"controller")

        self.around.addWidget(self.controller)

        self.partConsents = QCheckBox(BoardsStep)
        self.partConsents.setObjectName(u"partConsents")

        self.around.addWidget(self.partConsents)

        self.controllerConsents = Chooser(BoardsStep)
        self.controllerConsents.setObjectName(u"controllerConsents")

        self.around.addWidget(self.controllerConsents)

        self.partFeedback = QCheckBox(BoardsStep)
        self.partFeedback.setObjectName(u"partFeedback")

        self.around.addWidget(self.partFeedback)

        self.controllerFeedback = Chooser(BoardsStep)
        self.controllerFeedback.setObjectName(u"controllerFeedback")

        self.around.addWidget(self.controllerFeedback)

        self.partsHint = QLabel(BoardsStep)
        self.partsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.partsHint.setObjectName(u"partsHint")
        self.partsHint.setProperty(u"kind", u"small")
        self.partsHint.setWordWrap(True)

        self.around.addWidget(self.partsHint)

        self.moreButton = QPushButton(BoardsStep)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"kind", u"quiet")
        self.moreButton.setCheckable(True)

        self.around.addWidget(self.moreButton)

        self.more = QWidget(BoardsStep)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"plain")
        self.moreLayout = QVBoxLayout(self.more)
        self.moreLayout.setSpacing(4)
        self.moreLayout.setObjectName(u"moreLayout")
        self.moreLayout.setContentsMargins(0, 0, 0, 0)
        self.secrecyLabel = QLabel(self.more)
        self.secrecyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secrecyLabel.setObjectName(u"secrecyLabel")
        self.secrecyLabel.setProperty(u"kind", u"section")

        self.moreLayout.addWidget(self.secrecyLabel)

        self.secrecy = QLineEdit(self.more)
        self.secrecy.setObjectName(u"secrecy")

        self.moreLayout.addWidget(self.secrecy)

        self.archiveLabel = QLabel(self.more)
        self.archiveLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.archiveLabel.setObjectName(u"archiveLabel")
        self.archiveLabel.setProperty(u"kind", u"section")

        self.moreLayout.addWidget(self.archiveLabel)

        self.archive = QLineEdit(self.more)
        self.archive.setObjectName(u"archive")

        self.moreLayout.addWidget(self.archive)

        self.planLabel = QLabel(self.more)
        self.planLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.planLabel.setObjectName(u"planLabel")
        self.planLabel.setProperty(u"kind", u"section")

        self.moreLayout.addWidget(self.planLabel)

        self.plan = QLineEdit(self.more)
        self.plan.setObjectName(u"plan")

        self.moreLayout.addWidget(self.plan)


        self.around.addWidget(self.more)

#if QT_CONFIG(shortcut)
        self.name1Label.setBuddy(self.name1)
        self.since1Label.setBuddy(self.since1)
        self.dnr1Label.setBuddy(self.dnr1)
        self.name2Label.setBuddy(self.name2)
        self.since2Label.setBuddy(self.since2)
        self.dnr2Label.setBuddy(self.dnr2)
        self.secrecyLabel.setBuddy(self.secrecy)
        self.archiveLabel.setBuddy(self.archive)
        self.planLabel.setBuddy(self.plan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name1, self.since1)
        QWidget.setTabOrder(self.since1, self.dnr1)
        QWidget.setTabOrder(self.dnr1, self.name2)
        QWidget.setTabOrder(self.name2, self.since2)
        QWidget.setTabOrder(self.since2, self.dnr2)
        QWidget.setTabOrder(self.dnr2, self.partConsultation)
        QWidget.setTabOrder(self.partConsultation, self.controller)
        QWidget.setTabOrder(self.controller, self.partConsents)
        QWidget.setTabOrder(self.partConsents, self.controllerConsents)
        QWidget.setTabOrder(self.controllerConsents, self.partFeedback)
        QWidget.setTabOrder(self.partFeedback, self.controllerFeedback)
        QWidget.setTabOrder(self.controllerFeedback, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.secrecy)
        QWidget.setTabOrder(self.secrecy, self.archive)
        QWidget.setTabOrder(self.archive, self.plan)

        self.retranslateUi(BoardsStep)
    # setupUi

    def retranslateUi(self, BoardsStep):
        self.head1.setText(QCoreApplication.translate("BoardsStep", u"Skolans n\u00e4mnd", None))
        self.name1Label.setText(QCoreApplication.translate("BoardsStep", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name1.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Skolans n\u00e4mnd: namn", None))
#endif // QT_CONFIG(accessibility)
        self.name1.setText(QCoreApplication.translate("BoardsStep", u"Barn- och utbildningsn\u00e4mnden", None))
        self.since1Label.setText(QCoreApplication.translate("BoardsStep", u"Fr\u00e5n och med", None))
        self.dnr1Label.setText(QCoreApplication.translate("BoardsStep", u"Diarienummer (valfritt)", None))
#if QT_CONFIG(accessibility)
        self.dnr1.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Skolans n\u00e4mnd: diarienummer", None))
#endif // QT_CONFIG(accessibility)
        self.dnr1.setPlaceholderText(QCoreApplication.translate("BoardsStep", u"Till exempel BUN 2026/41", None))
        self.head2.setText(QCoreApplication.translate("BoardsStep", u"Socialtj\u00e4nstens n\u00e4mnd", None))
        self.name2Label.setText(QCoreApplication.translate("BoardsStep", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name2.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Socialtj\u00e4nstens n\u00e4mnd: namn", None))
#endif // QT_CONFIG(accessibility)
        self.name2.setText(QCoreApplication.translate("BoardsStep", u"Socialn\u00e4mnden", None))
        self.since2Label.setText(QCoreApplication.translate("BoardsStep", u"Fr\u00e5n och med", None))
        self.dnr2Label.setText(QCoreApplication.translate("BoardsStep", u"Diarienummer (valfritt)", None))
#if QT_CONFIG(accessibility)
        self.dnr2.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Socialtj\u00e4nstens n\u00e4mnd: diarienummer", None))
#endif // QT_CONFIG(accessibility)
        self.dnr2.setPlaceholderText(QCoreApplication.translate("BoardsStep", u"Till exempel SN 2026/77", None))
        self.partsLabel.setText(QCoreApplication.translate("BoardsStep", u"Vad filen \u00e4r till f\u00f6r, och vilken n\u00e4mnd som \u00e4r personuppgiftsansvarig", None))
        self.partConsultation.setText(QCoreApplication.translate("BoardsStep", u"Samr\u00e5d och &konsultation", None))
#if QT_CONFIG(accessibility)
        self.controller.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Personuppgiftsansvarig f\u00f6r samr\u00e5d och konsultation", None))
#endif // QT_CONFIG(accessibility)
        self.partConsents.setText(QCoreApplication.translate("BoardsStep", u"Samtycken till S&IP", None))
#if QT_CONFIG(accessibility)
        self.controllerConsents.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Personuppgiftsansvarig f\u00f6r samtycken till SIP", None))
#endif // QT_CONFIG(accessibility)
        self.partFeedback.setText(QCoreApplication.translate("BoardsStep", u"\u00c5t&erkoppling", None))
#if QT_CONFIG(accessibility)
        self.controllerFeedback.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Personuppgiftsansvarig f\u00f6r \u00e5terkoppling", None))
#endif // QT_CONFIG(accessibility)
        self.partsHint.setText(QCoreApplication.translate("BoardsStep", u"Samtycken till SIP och \u00e5terkoppling b\u00f6r ligga i en egen fil: en beh\u00f6righet hindrar inte den som kan l\u00e5sa upp filen. Den kan g\u00f6ras sedan, i menyn.", None))
        self.moreButton.setText(QCoreApplication.translate("BoardsStep", u"&Mer: sekretessmarkering, arkivbildare \u2026", None))
        self.secrecyLabel.setText(QCoreApplication.translate("BoardsStep", u"Sekretessmarkering p\u00e5 papper", None))
#if QT_CONFIG(accessibility)
        self.secrecy.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Sekretessmarkering p\u00e5 papper", None))
#endif // QT_CONFIG(accessibility)
        self.archiveLabel.setText(QCoreApplication.translate("BoardsStep", u"Arkivbildare (valfritt)", None))
#if QT_CONFIG(accessibility)
        self.archive.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Arkivbildare (valfritt)", None))
#endif // QT_CONFIG(accessibility)
        self.archive.setPlaceholderText(QCoreApplication.translate("BoardsStep", u"Till exempel Barn- och utbildningsn\u00e4mnden", None))
        self.planLabel.setText(QCoreApplication.translate("BoardsStep", u"Dokumenthanteringsplan (valfritt)", None))
#if QT_CONFIG(accessibility)
        self.plan.setAccessibleName(QCoreApplication.translate("BoardsStep", u"Dokumenthanteringsplan (valfritt)", None))
#endif // QT_CONFIG(accessibility)
        self.plan.setPlaceholderText(QCoreApplication.translate("BoardsStep", u"Till exempel Dokumenthanteringsplan p. 3.2", None))
        pass
    # retranslateUi

