# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.register.stage_counts import StageCounts
from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_UnitEditor(object):
    def setupUi(self, UnitEditor):
        if not UnitEditor.objectName():
            UnitEditor.setObjectName(u"UnitEditor")
        UnitEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(UnitEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(UnitEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(UnitEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(UnitEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(UnitEditor)
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

        self.unitKindCell = QWidget(self.fields)
        self.unitKindCell.setObjectName(u"unitKindCell")
        self.unitKindCell.setProperty(u"kind", u"plain")
        self.unitKindBox = QVBoxLayout(self.unitKindCell)
        self.unitKindBox.setSpacing(2)
        self.unitKindBox.setObjectName(u"unitKindBox")
        self.unitKindBox.setContentsMargins(0, 0, 0, 0)
        self.unitKindLabel = QLabel(self.unitKindCell)
        self.unitKindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitKindLabel.setObjectName(u"unitKindLabel")
        self.unitKindLabel.setProperty(u"kind", u"section")

        self.unitKindBox.addWidget(self.unitKindLabel)

        self.unitKind = ChoiceField(self.unitKindCell)
        self.unitKind.setObjectName(u"unitKind")

        self.unitKindBox.addWidget(self.unitKind)


        self.fieldsLayout.addWidget(self.unitKindCell, 1, 0, 1, 1)

        self.principalCell = QWidget(self.fields)
        self.principalCell.setObjectName(u"principalCell")
        self.principalCell.setProperty(u"kind", u"plain")
        self.principalBox = QVBoxLayout(self.principalCell)
        self.principalBox.setSpacing(2)
        self.principalBox.setObjectName(u"principalBox")
        self.principalBox.setContentsMargins(0, 0, 0, 0)
        self.principalLabel = QLabel(self.principalCell)
        self.principalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.principalLabel.setObjectName(u"principalLabel")
        self.principalLabel.setProperty(u"kind", u"section")

        self.principalBox.addWidget(self.principalLabel)

        self.principal = ChoiceField(self.principalCell)
        self.principal.setObjectName(u"principal")

        self.principalBox.addWidget(self.principal)


        self.fieldsLayout.addWidget(self.principalCell, 2, 0, 1, 1)

        self.unitSideCell = QWidget(self.fields)
        self.unitSideCell.setObjectName(u"unitSideCell")
        self.unitSideCell.setProperty(u"kind", u"plain")
        self.unitSideBox = QVBoxLayout(self.unitSideCell)
        self.unitSideBox.setSpacing(2)
        self.unitSideBox.setObjectName(u"unitSideBox")
        self.unitSideBox.setContentsMargins(0, 0, 0, 0)
        self.unitSideLabel = QLabel(self.unitSideCell)
        self.unitSideLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitSideLabel.setObjectName(u"unitSideLabel")
        self.unitSideLabel.setProperty(u"kind", u"section")

        self.unitSideBox.addWidget(self.unitSideLabel)

        self.unitSide = ChoiceField(self.unitSideCell)
        self.unitSide.setObjectName(u"unitSide")

        self.unitSideBox.addWidget(self.unitSide)


        self.fieldsLayout.addWidget(self.unitSideCell, 3, 0, 1, 1)

        self.localityCell = QWidget(self.fields)
        self.localityCell.setObjectName(u"localityCell")
        self.localityCell.setProperty(u"kind", u"plain")
        self.localityBox = QVBoxLayout(self.localityCell)
        self.localityBox.setSpacing(2)
        self.localityBox.setObjectName(u"localityBox")
        self.localityBox.setContentsMargins(0, 0, 0, 0)
        self.localityLabel = QLabel(self.localityCell)
        self.localityLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.localityLabel.setObjectName(u"localityLabel")
        self.localityLabel.setProperty(u"kind", u"section")

        self.localityBox.addWidget(self.localityLabel)

        self.locality = QLineEdit(self.localityCell)
        self.locality.setObjectName(u"locality")
        self.locality.setMaxLength(200)

        self.localityBox.addWidget(self.locality)


        self.fieldsLayout.addWidget(self.localityCell, 4, 0, 1, 1)

        self.validFromCell = QWidget(self.fields)
        self.validFromCell.setObjectName(u"validFromCell")
        self.validFromCell.setProperty(u"kind", u"plain")
        self.validFromBox = QVBoxLayout(self.validFromCell)
        self.validFromBox.setSpacing(2)
        self.validFromBox.setObjectName(u"validFromBox")
        self.validFromBox.setContentsMargins(0, 0, 0, 0)
        self.validFromLabel = QLabel(self.validFromCell)
        self.validFromLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.validFromLabel.setObjectName(u"validFromLabel")
        self.validFromLabel.setProperty(u"kind", u"section")

        self.validFromBox.addWidget(self.validFromLabel)

        self.validFrom = DateField(self.validFromCell)
        self.validFrom.setObjectName(u"validFrom")

        self.validFromBox.addWidget(self.validFrom)


        self.fieldsLayout.addWidget(self.validFromCell, 5, 0, 1, 1)

        self.validToCell = QWidget(self.fields)
        self.validToCell.setObjectName(u"validToCell")
        self.validToCell.setProperty(u"kind", u"plain")
        self.validToBox = QVBoxLayout(self.validToCell)
        self.validToBox.setSpacing(2)
        self.validToBox.setObjectName(u"validToBox")
        self.validToBox.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(self.validToCell)
        self.validToLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"kind", u"section")

        self.validToBox.addWidget(self.validToLabel)

        self.validTo = DateField(self.validToCell)
        self.validTo.setObjectName(u"validTo")

        self.validToBox.addWidget(self.validTo)

        self.validToHint = QLabel(self.validToCell)
        self.validToHint.setTextFormat(Qt.TextFormat.PlainText)
        self.validToHint.setObjectName(u"validToHint")
        self.validToHint.setProperty(u"kind", u"small")
        self.validToHint.setWordWrap(True)

        self.validToBox.addWidget(self.validToHint)


        self.fieldsLayout.addWidget(self.validToCell, 6, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.stagesHead = QVBoxLayout()
        self.stagesHead.setSpacing(0)
        self.stagesHead.setObjectName(u"stagesHead")
        self.stagesHead.setContentsMargins(0, 0, 0, 0)
        self.stagesTitle = QLabel(UnitEditor)
        self.stagesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.stagesTitle.setObjectName(u"stagesTitle")
        self.stagesTitle.setProperty(u"kind", u"cardtitle")

        self.stagesHead.addWidget(self.stagesTitle)

        self.stagesHint = QLabel(UnitEditor)
        self.stagesHint.setTextFormat(Qt.TextFormat.PlainText)
        self.stagesHint.setObjectName(u"stagesHint")
        self.stagesHint.setProperty(u"kind", u"small")
        self.stagesHint.setWordWrap(True)

        self.stagesHead.addWidget(self.stagesHint)


        self.down.addLayout(self.stagesHead)

        self.stages = StageCounts(UnitEditor)
        self.stages.setObjectName(u"stages")
        self.stages.setProperty(u"kind", u"plain")

        self.down.addWidget(self.stages)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(UnitEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.unitKindLabel.setBuddy(self.unitKind)
        self.principalLabel.setBuddy(self.principal)
        self.unitSideLabel.setBuddy(self.unitSide)
        self.localityLabel.setBuddy(self.locality)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnitEditor)
    # setupUi

    def retranslateUi(self, UnitEditor):
        self.nameLabel.setText(QCoreApplication.translate("UnitEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.unitKindLabel.setText(QCoreApplication.translate("UnitEditor", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.unitKind.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.principalLabel.setText(QCoreApplication.translate("UnitEditor", u"Huvudman", None))
#if QT_CONFIG(accessibility)
        self.principal.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Huvudman", None))
#endif // QT_CONFIG(accessibility)
        self.unitSideLabel.setText(QCoreApplication.translate("UnitEditor", u"Sida i samverkan", None))
#if QT_CONFIG(accessibility)
        self.unitSide.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Sida i samverkan", None))
#endif // QT_CONFIG(accessibility)
        self.localityLabel.setText(QCoreApplication.translate("UnitEditor", u"Ort", None))
#if QT_CONFIG(accessibility)
        self.locality.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Ort", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("UnitEditor", u"Finns fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Finns fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("UnitEditor", u"Slutar den", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("UnitEditor", u"Slutar den", None))
#endif // QT_CONFIG(accessibility)
        self.validToHint.setText(QCoreApplication.translate("UnitEditor", u"Tomt: tills vidare.", None))
        self.stagesTitle.setText(QCoreApplication.translate("UnitEditor", u"Elever per stadium", None))
        self.stagesHint.setText(QCoreApplication.translate("UnitEditor", u"Avrundade tal r\u00e4cker. De anv\u00e4nds f\u00f6r att bed\u00f6ma hur m\u00e5nga elever en beskrivning kan passa in p\u00e5.", None))
        self.remove.setText(QCoreApplication.translate("UnitEditor", u"&Ta bort", None))
        pass
    # retranslateUi

