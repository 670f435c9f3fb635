# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'municipality_section.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QLineEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.rows_field import RowsField
class Ui_MunicipalitySection(object):
    def setupUi(self, MunicipalitySection):
        if not MunicipalitySection.objectName():
            MunicipalitySection.setObjectName(u"MunicipalitySection")
        MunicipalitySection.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(MunicipalitySection)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MunicipalitySection)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollInside = QWidget()
        self.scrollInside.setObjectName(u"scrollInside")
        self.scrollInside.setProperty(u"kind", u"plain")
        self.scrollLayout = QVBoxLayout(self.scrollInside)
        self.scrollLayout.setSpacing(12)
        self.scrollLayout.setObjectName(u"scrollLayout")
        self.scrollLayout.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.scrollInside)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(12)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(18, 14, 18, 16)
        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.cardLayout.addWidget(self.notice)

        self.fields = FieldGrid(self.card)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"plain")
        self.fieldsLayout = QGridLayout(self.fields)
        self.fieldsLayout.setSpacing(12)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.nameCell = QWidget(self.fields)
        self.nameCell.setObjectName(u"nameCell")
        self.nameCell.setProperty(u"kind", u"plain")
        self.nameCell.setProperty(u"wide", True)
        self.nameBox = QVBoxLayout(self.nameCell)
        self.nameBox.setSpacing(2)
        self.nameBox.setObjectName(u"nameBox")
        self.nameBox.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameCell)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"section")

        self.nameBox.addWidget(self.nameLabel)

        self.name = QLineEdit(self.nameCell)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.nameBox.addWidget(self.name)

        self.nameHint = QLabel(self.nameCell)
        self.nameHint.setTextFormat(Qt.TextFormat.PlainText)
        self.nameHint.setObjectName(u"nameHint")
        self.nameHint.setProperty(u"kind", u"small")
        self.nameHint.setWordWrap(True)

        self.nameBox.addWidget(self.nameHint)


        self.fieldsLayout.addWidget(self.nameCell, 0, 0, 1, 1)

        self.controllerCell = QWidget(self.fields)
        self.controllerCell.setObjectName(u"controllerCell")
        self.controllerCell.setProperty(u"kind", u"plain")
        self.controllerCell.setProperty(u"wide", True)
        self.controllerBox = QVBoxLayout(self.controllerCell)
        self.controllerBox.setSpacing(2)
        self.controllerBox.setObjectName(u"controllerBox")
        self.controllerBox.setContentsMargins(0, 0, 0, 0)
        self.controllerLabel = QLabel(self.controllerCell)
        self.controllerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.controllerLabel.setObjectName(u"controllerLabel")
        self.controllerLabel.setProperty(u"kind", u"section")

        self.controllerBox.addWidget(self.controllerLabel)

        self.controller = QLineEdit(self.controllerCell)
        self.controller.setObjectName(u"controller")
        self.controller.setMaxLength(200)

        self.controllerBox.addWidget(self.controller)

        self.controllerHint = QLabel(self.controllerCell)
        self.controllerHint.setTextFormat(Qt.TextFormat.PlainText)
        self.controllerHint.setObjectName(u"controllerHint")
        self.controllerHint.setProperty(u"kind", u"small")
        self.controllerHint.setWordWrap(True)

        self.controllerBox.addWidget(self.controllerHint)


        self.fieldsLayout.addWidget(self.controllerCell, 1, 0, 1, 1)

        self.archiveCreatorCell = QWidget(self.fields)
        self.archiveCreatorCell.setObjectName(u"archiveCreatorCell")
        self.archiveCreatorCell.setProperty(u"kind", u"plain")
        self.archiveCreatorBox = QVBoxLayout(self.archiveCreatorCell)
        self.archiveCreatorBox.setSpacing(2)
        self.archiveCreatorBox.setObjectName(u"archiveCreatorBox")
        self.archiveCreatorBox.setContentsMargins(0, 0, 0, 0)
        self.archiveCreatorLabel = QLabel(self.archiveCreatorCell)
        self.archiveCreatorLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.archiveCreatorLabel.setObjectName(u"archiveCreatorLabel")
        self.archiveCreatorLabel.setProperty(u"kind", u"section")

        self.archiveCreatorBox.addWidget(self.archiveCreatorLabel)

        self.archiveCreator = QLineEdit(self.archiveCreatorCell)
        self.archiveCreator.setObjectName(u"archiveCreator")
        self.archiveCreator.setMaxLength(200)

        self.archiveCreatorBox.addWidget(self.archiveCreator)


        self.fieldsLayout.addWidget(self.archiveCreatorCell, 2, 0, 1, 1)

        self.planReferenceCell = QWidget(self.fields)
        self.planReferenceCell.setObjectName(u"planReferenceCell")
        self.planReferenceCell.setProperty(u"kind", u"plain")
        self.planReferenceBox = QVBoxLayout(self.planReferenceCell)
        self.planReferenceBox.setSpacing(2)
        self.planReferenceBox.setObjectName(u"planReferenceBox")
        self.planReferenceBox.setContentsMargins(0, 0, 0, 0)
        self.planReferenceLabel = QLabel(self.planReferenceCell)
        self.planReferenceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.planReferenceLabel.setObjectName(u"planReferenceLabel")
        self.planReferenceLabel.setProperty(u"kind", u"section")

        self.planReferenceBox.addWidget(self.planReferenceLabel)

        self.planReference = QLineEdit(self.planReferenceCell)
        self.planReference.setObjectName(u"planReference")
        self.planReference.setMaxLength(200)

        self.planReferenceBox.addWidget(self.planReference)

        self.planReferenceHint = QLabel(self.planReferenceCell)
        self.planReferenceHint.setTextFormat(Qt.TextFormat.PlainText)
        self.planReferenceHint.setObjectName(u"planReferenceHint")
        self.planReferenceHint.setProperty(u"kind", u"small")
        self.planReferenceHint.setWordWrap(True)

        self.planReferenceBox.addWidget(self.planReferenceHint)


        self.fieldsLayout.addWidget(self.planReferenceCell, 3, 0, 1, 1)

        self.secrecyMarkingCell = QWidget(self.fields)
        self.secrecyMarkingCell.setObjectName(u"secrecyMarkingCell")
        self.secrecyMarkingCell.setProperty(u"kind", u"plain")
        self.secrecyMarkingCell.setProperty(u"wide", True)
        self.secrecyMarkingBox = QVBoxLayout(self.secrecyMarkingCell)
        self.secrecyMarkingBox.setSpacing(2)
        self.secrecyMarkingBox.setObjectName(u"secrecyMarkingBox")
        self.secrecyMarkingBox.setContentsMargins(0, 0, 0, 0)
        self.secrecyMarkingLabel = QLabel(self.secrecyMarkingCell)
        self.secrecyMarkingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secrecyMarkingLabel.setObjectName(u"secrecyMarkingLabel")
        self.secrecyMarkingLabel.setProperty(u"kind", u"section")

        self.secrecyMarkingBox.addWidget(self.secrecyMarkingLabel)

        self.secrecyMarking = QLineEdit(self.secrecyMarkingCell)
        self.secrecyMarking.setObjectName(u"secrecyMarking")
        self.secrecyMarking.setMaxLength(200)

        self.secrecyMarkingBox.addWidget(self.secrecyMarking)

        self.secrecyMarkingHint = QLabel(self.secrecyMarkingCell)
        self.secrecyMarkingHint.setTextFormat(Qt.TextFormat.PlainText)
        self.secrecyMarkingHint.setObjectName(u"secrecyMarkingHint")
        self.secrecyMarkingHint.setProperty(u"kind", u"small")
        self.secrecyMarkingHint.setWordWrap(True)

        self.secrecyMarkingBox.addWidget(self.secrecyMarkingHint)


        self.fieldsLayout.addWidget(self.secrecyMarkingCell, 4, 0, 1, 1)


        self.cardLayout.addWidget(self.fields)

        self.administrationsHead = QVBoxLayout()
        self.administrationsHead.setSpacing(0)
        self.administrationsHead.setObjectName(u"administrationsHead")
        self.administrationsHead.setContentsMargins(0, 0, 0, 0)
        self.administrationsTitle = QLabel(self.card)
        self.administrationsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.administrationsTitle.setObjectName(u"administrationsTitle")
        self.administrationsTitle.setProperty(u"kind", u"cardtitle")

        self.administrationsHead.addWidget(self.administrationsTitle)


        self.cardLayout.addLayout(self.administrationsHead)

        self.administrations = RowsField(self.card)
        self.administrations.setObjectName(u"administrations")
        self.administrations.setProperty(u"kind", u"plain")

        self.cardLayout.addWidget(self.administrations)

        self.caseNumbersHead = QVBoxLayout()
        self.caseNumbersHead.setSpacing(0)
        self.caseNumbersHead.setObjectName(u"caseNumbersHead")
        self.caseNumbersHead.setContentsMargins(0, 0, 0, 0)
        self.caseNumbersTitle = QLabel(self.card)
        self.caseNumbersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.caseNumbersTitle.setObjectName(u"caseNumbersTitle")
        self.caseNumbersTitle.setProperty(u"kind", u"cardtitle")

        self.caseNumbersHead.addWidget(self.caseNumbersTitle)

        self.caseNumbersHint = QLabel(self.card)
        self.caseNumbersHint.setTextFormat(Qt.TextFormat.PlainText)
        self.caseNumbersHint.setObjectName(u"caseNumbersHint")
        self.caseNumbersHint.setProperty(u"kind", u"small")
        self.caseNumbersHint.setWordWrap(True)

        self.caseNumbersHead.addWidget(self.caseNumbersHint)


        self.cardLayout.addLayout(self.caseNumbersHead)

        self.caseNumbers = RowsField(self.card)
        self.caseNumbers.setObjectName(u"caseNumbers")
        self.caseNumbers.setProperty(u"kind", u"plain")

        self.cardLayout.addWidget(self.caseNumbers)

        self.partsHead = QVBoxLayout()
        self.partsHead.setSpacing(0)
        self.partsHead.setObjectName(u"partsHead")
        self.partsHead.setContentsMargins(0, 0, 0, 0)
        self.partsTitle = QLabel(self.card)
        self.partsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.partsTitle.setObjectName(u"partsTitle")
        self.partsTitle.setProperty(u"kind", u"cardtitle")

        self.partsHead.addWidget(self.partsTitle)

        self.partsHint = QLabel(self.card)
        self.partsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.partsHint.setObjectName(u"partsHint")
        self.partsHint.setProperty(u"kind", u"small")
        self.partsHint.setWordWrap(True)

        self.partsHead.addWidget(self.partsHint)


        self.cardLayout.addLayout(self.partsHead)

        self.partConsultation = QCheckBox(self.card)
        self.partConsultation.setObjectName(u"partConsultation")

        self.cardLayout.addWidget(self.partConsultation)

        self.controllerConsultation = Chooser(self.card)
        self.controllerConsultation.setObjectName(u"controllerConsultation")
        self.controllerConsultation.setEditable(True)
        self.controllerConsultation.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.controllerConsultation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.controllerConsultation.setMinimumContentsLength(12)

        self.cardLayout.addWidget(self.controllerConsultation)

        self.partConsents = QCheckBox(self.card)
        self.partConsents.setObjectName(u"partConsents")

        self.cardLayout.addWidget(self.partConsents)

        self.controllerConsents = Chooser(self.card)
        self.controllerConsents.setObjectName(u"controllerConsents")
        self.controllerConsents.setEditable(True)
        self.controllerConsents.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.controllerConsents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.controllerConsents.setMinimumContentsLength(12)

        self.cardLayout.addWidget(self.controllerConsents)

        self.partFeedback = QCheckBox(self.card)
        self.partFeedback.setObjectName(u"partFeedback")

        self.cardLayout.addWidget(self.partFeedback)

        self.controllerFeedback = Chooser(self.card)
        self.controllerFeedback.setObjectName(u"controllerFeedback")
        self.controllerFeedback.setEditable(True)
        self.controllerFeedback.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.controllerFeedback.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.controllerFeedback.setMinimumContentsLength(12)

        self.cardLayout.addWidget(self.controllerFeedback)


        self.scrollLayout.addWidget(self.card)

        self.scrollBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollLayout.addItem(self.scrollBelow)

        self.scroll.setWidget(self.scrollInside)

        self.around.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.controllerLabel.setBuddy(self.controller)
        self.archiveCreatorLabel.setBuddy(self.archiveCreator)
        self.planReferenceLabel.setBuddy(self.planReference)
        self.secrecyMarkingLabel.setBuddy(self.secrecyMarking)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MunicipalitySection)
    # setupUi

    def retranslateUi(self, MunicipalitySection):
        self.nameLabel.setText(QCoreApplication.translate("MunicipalitySection", u"Kommunens namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Kommunens namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("MunicipalitySection", u"St\u00e5r \u00f6verst p\u00e5 varje papper.", None))
        self.controllerLabel.setText(QCoreApplication.translate("MunicipalitySection", u"Personuppgiftsansvarig", None))
#if QT_CONFIG(accessibility)
        self.controller.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Personuppgiftsansvarig", None))
#endif // QT_CONFIG(accessibility)
        self.controllerHint.setText(QCoreApplication.translate("MunicipalitySection", u"Den n\u00e4mnd som ansvarar f\u00f6r uppgifterna, eller n\u00e4mnderna gemensamt. Har en del en annan ansvarig v\u00e4ljs den nedan.", None))
        self.archiveCreatorLabel.setText(QCoreApplication.translate("MunicipalitySection", u"Arkivbildare", None))
#if QT_CONFIG(accessibility)
        self.archiveCreator.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Arkivbildare", None))
#endif // QT_CONFIG(accessibility)
        self.planReferenceLabel.setText(QCoreApplication.translate("MunicipalitySection", u"Dokumenthanteringsplan", None))
#if QT_CONFIG(accessibility)
        self.planReference.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Dokumenthanteringsplan", None))
#endif // QT_CONFIG(accessibility)
        self.planReferenceHint.setText(QCoreApplication.translate("MunicipalitySection", u"H\u00e4nvisning som st\u00e5r l\u00e4ngst ned p\u00e5 papper.", None))
        self.secrecyMarkingLabel.setText(QCoreApplication.translate("MunicipalitySection", u"Sekretessmarkering", None))
#if QT_CONFIG(accessibility)
        self.secrecyMarking.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Sekretessmarkering", None))
#endif // QT_CONFIG(accessibility)
        self.secrecyMarkingHint.setText(QCoreApplication.translate("MunicipalitySection", u"St\u00e5r \u00f6verst p\u00e5 papper med \u00e4renden.", None))
        self.administrationsTitle.setText(QCoreApplication.translate("MunicipalitySection", u"F\u00f6rvaltningar", None))
        self.caseNumbersTitle.setText(QCoreApplication.translate("MunicipalitySection", u"Diarienummer", None))
        self.caseNumbersHint.setText(QCoreApplication.translate("MunicipalitySection", u"Samverkans nummer hos varje n\u00e4mnd, s\u00e5 som det skrivs p\u00e5 papper.", None))
        self.partsTitle.setText(QCoreApplication.translate("MunicipalitySection", u"Vad filen \u00e4r till f\u00f6r", None))
        self.partsHint.setText(QCoreApplication.translate("MunicipalitySection", u"Samtycken till SIP och \u00e5terkoppling b\u00f6r ligga i en egen fil med egen nyckel och egna anv\u00e4ndare: beh\u00f6righeter \u00e4r inget hinder f\u00f6r den som kan l\u00e5sa upp filen.", None))
        self.partConsultation.setText(QCoreApplication.translate("MunicipalitySection", u"Samr\u00e5d och konsultation", None))
#if QT_CONFIG(accessibility)
        self.controllerConsultation.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Personuppgiftsansvarig f\u00f6r samr\u00e5d och konsultation", None))
#endif // QT_CONFIG(accessibility)
        self.partConsents.setText(QCoreApplication.translate("MunicipalitySection", u"Samtycken till SIP", None))
#if QT_CONFIG(accessibility)
        self.controllerConsents.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Personuppgiftsansvarig f\u00f6r samtycken till SIP", None))
#endif // QT_CONFIG(accessibility)
        self.partFeedback.setText(QCoreApplication.translate("MunicipalitySection", u"\u00c5terkoppling", None))
#if QT_CONFIG(accessibility)
        self.controllerFeedback.setAccessibleName(QCoreApplication.translate("MunicipalitySection", u"Personuppgiftsansvarig f\u00f6r \u00e5terkoppling", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

