# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'function_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_FunctionEditor(object):
    def setupUi(self, FunctionEditor):
        if not FunctionEditor.objectName():
            FunctionEditor.setObjectName(u"FunctionEditor")
        FunctionEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FunctionEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FunctionEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(FunctionEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(FunctionEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(FunctionEditor)
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

        self.functionSideCell = QWidget(self.fields)
        self.functionSideCell.setObjectName(u"functionSideCell")
        self.functionSideCell.setProperty(u"kind", u"plain")
        self.functionSideBox = QVBoxLayout(self.functionSideCell)
        self.functionSideBox.setSpacing(2)
        self.functionSideBox.setObjectName(u"functionSideBox")
        self.functionSideBox.setContentsMargins(0, 0, 0, 0)
        self.functionSideLabel = QLabel(self.functionSideCell)
        self.functionSideLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.functionSideLabel.setObjectName(u"functionSideLabel")
        self.functionSideLabel.setProperty(u"kind", u"section")

        self.functionSideBox.addWidget(self.functionSideLabel)

        self.functionSide = ChoiceField(self.functionSideCell)
        self.functionSide.setObjectName(u"functionSide")

        self.functionSideBox.addWidget(self.functionSide)


        self.fieldsLayout.addWidget(self.functionSideCell, 1, 0, 1, 1)

        self.ticksCell = QWidget(self.fields)
        self.ticksCell.setObjectName(u"ticksCell")
        self.ticksCell.setProperty(u"kind", u"plain")
        self.ticksCell.setProperty(u"wide", True)
        self.ticksBox = QVBoxLayout(self.ticksCell)
        self.ticksBox.setSpacing(6)
        self.ticksBox.setObjectName(u"ticksBox")
        self.ticksBox.setContentsMargins(0, 0, 0, 0)
        self.pupilHealth = QCheckBox(self.ticksCell)
        self.pupilHealth.setObjectName(u"pupilHealth")

        self.ticksBox.addWidget(self.pupilHealth)

        self.medicalBranch = QCheckBox(self.ticksCell)
        self.medicalBranch.setObjectName(u"medicalBranch")

        self.ticksBox.addWidget(self.medicalBranch)

        self.medicalHint = QLabel(self.ticksCell)
        self.medicalHint.setTextFormat(Qt.TextFormat.PlainText)
        self.medicalHint.setObjectName(u"medicalHint")
        self.medicalHint.setProperty(u"kind", u"small")
        self.medicalHint.setWordWrap(True)

        self.ticksBox.addWidget(self.medicalHint)


        self.fieldsLayout.addWidget(self.ticksCell, 2, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.holdersHead = QVBoxLayout()
        self.holdersHead.setSpacing(0)
        self.holdersHead.setObjectName(u"holdersHead")
        self.holdersHead.setContentsMargins(0, 0, 0, 0)
        self.holdersTitle = QLabel(FunctionEditor)
        self.holdersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.holdersTitle.setObjectName(u"holdersTitle")
        self.holdersTitle.setProperty(u"kind", u"cardtitle")

        self.holdersHead.addWidget(self.holdersTitle)


        self.down.addLayout(self.holdersHead)

        self.holders = QLabel(FunctionEditor)
        self.holders.setTextFormat(Qt.TextFormat.PlainText)
        self.holders.setObjectName(u"holders")
        self.holders.setProperty(u"kind", u"small")
        self.holders.setWordWrap(True)

        self.down.addWidget(self.holders)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(FunctionEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.functionSideLabel.setBuddy(self.functionSide)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FunctionEditor)
    # setupUi

    def retranslateUi(self, FunctionEditor):
        self.nameLabel.setText(QCoreApplication.translate("FunctionEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FunctionEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("FunctionEditor", u"Vad n\u00e5gon \u00e4r p\u00e5 ett m\u00f6te: rektor, kurator, jurist.", None))
        self.functionSideLabel.setText(QCoreApplication.translate("FunctionEditor", u"Sida i samverkan", None))
#if QT_CONFIG(accessibility)
        self.functionSide.setAccessibleName(QCoreApplication.translate("FunctionEditor", u"Sida i samverkan", None))
#endif // QT_CONFIG(accessibility)
        self.pupilHealth.setText(QCoreApplication.translate("FunctionEditor", u"&H\u00f6r till elevh\u00e4lsan", None))
        self.medicalBranch.setText(QCoreApplication.translate("FunctionEditor", u"&Medicinsk insats, egen verksamhetsgren", None))
        self.medicalHint.setText(QCoreApplication.translate("FunctionEditor", u"Elevh\u00e4lsans medicinska insats har sekretess in\u00e5t (OSL 25 kap. 1 \u00a7).", None))
        self.holdersTitle.setText(QCoreApplication.translate("FunctionEditor", u"Innehas i dag av", None))
        self.remove.setText(QCoreApplication.translate("FunctionEditor", u"&Ta bort", None))
        pass
    # retranslateUi

