# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'principal_editor.ui'
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

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_PrincipalEditor(object):
    def setupUi(self, PrincipalEditor):
        if not PrincipalEditor.objectName():
            PrincipalEditor.setObjectName(u"PrincipalEditor")
        PrincipalEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(PrincipalEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrincipalEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(PrincipalEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(PrincipalEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(PrincipalEditor)
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

        self.principalKindCell = QWidget(self.fields)
        self.principalKindCell.setObjectName(u"principalKindCell")
        self.principalKindCell.setProperty(u"kind", u"plain")
        self.principalKindBox = QVBoxLayout(self.principalKindCell)
        self.principalKindBox.setSpacing(2)
        self.principalKindBox.setObjectName(u"principalKindBox")
        self.principalKindBox.setContentsMargins(0, 0, 0, 0)
        self.principalKindLabel = QLabel(self.principalKindCell)
        self.principalKindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.principalKindLabel.setObjectName(u"principalKindLabel")
        self.principalKindLabel.setProperty(u"kind", u"section")

        self.principalKindBox.addWidget(self.principalKindLabel)

        self.principalKind = ChoiceField(self.principalKindCell)
        self.principalKind.setObjectName(u"principalKind")

        self.principalKindBox.addWidget(self.principalKind)

        self.principalKindHint = QLabel(self.principalKindCell)
        self.principalKindHint.setTextFormat(Qt.TextFormat.PlainText)
        self.principalKindHint.setObjectName(u"principalKindHint")
        self.principalKindHint.setProperty(u"kind", u"small")
        self.principalKindHint.setWordWrap(True)

        self.principalKindBox.addWidget(self.principalKindHint)


        self.fieldsLayout.addWidget(self.principalKindCell, 1, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.unitsHead = QVBoxLayout()
        self.unitsHead.setSpacing(0)
        self.unitsHead.setObjectName(u"unitsHead")
        self.unitsHead.setContentsMargins(0, 0, 0, 0)
        self.unitsTitle = QLabel(PrincipalEditor)
        self.unitsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unitsTitle.setObjectName(u"unitsTitle")
        self.unitsTitle.setProperty(u"kind", u"cardtitle")

        self.unitsHead.addWidget(self.unitsTitle)


        self.down.addLayout(self.unitsHead)

        self.units = QLabel(PrincipalEditor)
        self.units.setTextFormat(Qt.TextFormat.PlainText)
        self.units.setObjectName(u"units")
        self.units.setProperty(u"kind", u"small")
        self.units.setWordWrap(True)

        self.down.addWidget(self.units)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(PrincipalEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.principalKindLabel.setBuddy(self.principalKind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrincipalEditor)
    # setupUi

    def retranslateUi(self, PrincipalEditor):
        self.nameLabel.setText(QCoreApplication.translate("PrincipalEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PrincipalEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("PrincipalEditor", u"Den som driver verksamheten: kommunen, ett bolag, en stiftelse, regionen.", None))
        self.principalKindLabel.setText(QCoreApplication.translate("PrincipalEditor", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.principalKind.setAccessibleName(QCoreApplication.translate("PrincipalEditor", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.principalKindHint.setText(QCoreApplication.translate("PrincipalEditor", u"En frist\u00e5ende skola st\u00e5r utanf\u00f6r myndigheten och h\u00f6r bara sina egna \u00e4renden (skollagen 29 kap. 14 \u00a7).", None))
        self.unitsTitle.setText(QCoreApplication.translate("PrincipalEditor", u"Enheter", None))
        self.remove.setText(QCoreApplication.translate("PrincipalEditor", u"&Ta bort", None))
        pass
    # retranslateUi

