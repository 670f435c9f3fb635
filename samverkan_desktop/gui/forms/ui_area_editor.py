# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'area_editor.ui'
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
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_AreaEditor(object):
    def setupUi(self, AreaEditor):
        if not AreaEditor.objectName():
            AreaEditor.setObjectName(u"AreaEditor")
        AreaEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(AreaEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AreaEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(AreaEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(AreaEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(AreaEditor)
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


        self.fieldsLayout.addWidget(self.nameCell, 0, 0, 1, 1)

        self.ticksCell = QWidget(self.fields)
        self.ticksCell.setObjectName(u"ticksCell")
        self.ticksCell.setProperty(u"kind", u"plain")
        self.ticksCell.setProperty(u"wide", True)
        self.ticksBox = QVBoxLayout(self.ticksCell)
        self.ticksBox.setSpacing(4)
        self.ticksBox.setObjectName(u"ticksBox")
        self.ticksBox.setContentsMargins(0, 0, 0, 0)
        self.allowCases = QCheckBox(self.ticksCell)
        self.allowCases.setObjectName(u"allowCases")

        self.ticksBox.addWidget(self.allowCases)

        self.allowHint = QLabel(self.ticksCell)
        self.allowHint.setTextFormat(Qt.TextFormat.PlainText)
        self.allowHint.setObjectName(u"allowHint")
        self.allowHint.setProperty(u"kind", u"small")
        self.allowHint.setWordWrap(True)

        self.ticksBox.addWidget(self.allowHint)


        self.fieldsLayout.addWidget(self.ticksCell, 1, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.locked = QLabel(AreaEditor)
        self.locked.setTextFormat(Qt.TextFormat.PlainText)
        self.locked.setObjectName(u"locked")
        self.locked.setProperty(u"kind", u"small")
        self.locked.setWordWrap(True)

        self.down.addWidget(self.locked)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(AreaEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AreaEditor)
    # setupUi

    def retranslateUi(self, AreaEditor):
        self.nameLabel.setText(QCoreApplication.translate("AreaEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AreaEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.allowCases.setText(QCoreApplication.translate("AreaEditor", u"&Enskilda \u00e4renden f\u00e5r tas upp h\u00e4r", None))
        self.allowHint.setText(QCoreApplication.translate("AreaEditor", u"Under generella fr\u00e5gor tas inga enskilda \u00e4renden upp, enligt \u00f6verenskommelsen.", None))
        self.locked.setText(QCoreApplication.translate("AreaEditor", u"Omr\u00e5det h\u00f6r till \u00f6verenskommelsens miniminiv\u00e5. Det kan inte \u00e4ndras eller tas bort; l\u00e4gg till egna omr\u00e5den vid sidan av.", None))
        self.remove.setText(QCoreApplication.translate("AreaEditor", u"&Ta bort", None))
        pass
    # retranslateUi

