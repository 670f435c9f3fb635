# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_editor.ui'
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
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_BoardEditor(object):
    def setupUi(self, BoardEditor):
        if not BoardEditor.objectName():
            BoardEditor.setObjectName(u"BoardEditor")
        BoardEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(BoardEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(BoardEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(BoardEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(BoardEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(BoardEditor)
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

        self.boardSideCell = QWidget(self.fields)
        self.boardSideCell.setObjectName(u"boardSideCell")
        self.boardSideCell.setProperty(u"kind", u"plain")
        self.boardSideBox = QVBoxLayout(self.boardSideCell)
        self.boardSideBox.setSpacing(2)
        self.boardSideBox.setObjectName(u"boardSideBox")
        self.boardSideBox.setContentsMargins(0, 0, 0, 0)
        self.boardSideLabel = QLabel(self.boardSideCell)
        self.boardSideLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.boardSideLabel.setObjectName(u"boardSideLabel")
        self.boardSideLabel.setProperty(u"kind", u"section")

        self.boardSideBox.addWidget(self.boardSideLabel)

        self.boardSide = ChoiceField(self.boardSideCell)
        self.boardSide.setObjectName(u"boardSide")

        self.boardSideBox.addWidget(self.boardSide)


        self.fieldsLayout.addWidget(self.boardSideCell, 1, 0, 1, 1)

        self.chairCell = QWidget(self.fields)
        self.chairCell.setObjectName(u"chairCell")
        self.chairCell.setProperty(u"kind", u"plain")
        self.chairBox = QVBoxLayout(self.chairCell)
        self.chairBox.setSpacing(2)
        self.chairBox.setObjectName(u"chairBox")
        self.chairBox.setContentsMargins(0, 0, 0, 0)
        self.chairLabel = QLabel(self.chairCell)
        self.chairLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.chairLabel.setObjectName(u"chairLabel")
        self.chairLabel.setProperty(u"kind", u"section")

        self.chairBox.addWidget(self.chairLabel)

        self.chair = QLineEdit(self.chairCell)
        self.chair.setObjectName(u"chair")
        self.chair.setMaxLength(200)

        self.chairBox.addWidget(self.chair)


        self.fieldsLayout.addWidget(self.chairCell, 2, 0, 1, 1)

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


        self.fieldsLayout.addWidget(self.validFromCell, 3, 0, 1, 1)

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


        self.fieldsLayout.addWidget(self.validToCell, 4, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(BoardEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.boardSideLabel.setBuddy(self.boardSide)
        self.chairLabel.setBuddy(self.chair)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BoardEditor)
    # setupUi

    def retranslateUi(self, BoardEditor):
        self.nameLabel.setText(QCoreApplication.translate("BoardEditor", u"N\u00e4mndens namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("BoardEditor", u"N\u00e4mndens namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("BoardEditor", u"S\u00e5 som den heter p\u00e5 papper. Byter n\u00e4mnden namn: avsluta den h\u00e4r och l\u00e4gg till en ny.", None))
        self.boardSideLabel.setText(QCoreApplication.translate("BoardEditor", u"Sida i samverkan", None))
#if QT_CONFIG(accessibility)
        self.boardSide.setAccessibleName(QCoreApplication.translate("BoardEditor", u"Sida i samverkan", None))
#endif // QT_CONFIG(accessibility)
        self.chairLabel.setText(QCoreApplication.translate("BoardEditor", u"Ordf\u00f6rande", None))
#if QT_CONFIG(accessibility)
        self.chair.setAccessibleName(QCoreApplication.translate("BoardEditor", u"Ordf\u00f6rande", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("BoardEditor", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("BoardEditor", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("BoardEditor", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("BoardEditor", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.validToHint.setText(QCoreApplication.translate("BoardEditor", u"Tomt: tills vidare. Nya n\u00e4mnder tilltr\u00e4der den 1 januari efter valet.", None))
        self.remove.setText(QCoreApplication.translate("BoardEditor", u"&Ta bort", None))
        pass
    # retranslateUi

