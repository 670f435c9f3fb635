# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'user_panel.ui'
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
from samverkan_desktop.gui.widgets.passphrase_pair import PassphrasePair
class Ui_UserPanel(object):
    def setupUi(self, UserPanel):
        if not UserPanel.objectName():
            UserPanel.setObjectName(u"UserPanel")
        UserPanel.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(UserPanel)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(UserPanel)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(UserPanel)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(UserPanel)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(UserPanel)
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
        self.name.setMaxLength(80)

        self.nameBox.addWidget(self.name)

        self.nameHint = QLabel(self.nameCell)
        self.nameHint.setTextFormat(Qt.TextFormat.PlainText)
        self.nameHint.setObjectName(u"nameHint")
        self.nameHint.setProperty(u"kind", u"small")
        self.nameHint.setWordWrap(True)

        self.nameBox.addWidget(self.nameHint)


        self.fieldsLayout.addWidget(self.nameCell, 0, 0, 1, 1)

        self.functionCell = QWidget(self.fields)
        self.functionCell.setObjectName(u"functionCell")
        self.functionCell.setProperty(u"kind", u"plain")
        self.functionBox = QVBoxLayout(self.functionCell)
        self.functionBox.setSpacing(2)
        self.functionBox.setObjectName(u"functionBox")
        self.functionBox.setContentsMargins(0, 0, 0, 0)
        self.functionLabel = QLabel(self.functionCell)
        self.functionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.functionLabel.setObjectName(u"functionLabel")
        self.functionLabel.setProperty(u"kind", u"section")

        self.functionBox.addWidget(self.functionLabel)

        self.function = QLineEdit(self.functionCell)
        self.function.setObjectName(u"function")
        self.function.setMaxLength(200)

        self.functionBox.addWidget(self.function)

        self.functionHint = QLabel(self.functionCell)
        self.functionHint.setTextFormat(Qt.TextFormat.PlainText)
        self.functionHint.setObjectName(u"functionHint")
        self.functionHint.setProperty(u"kind", u"small")
        self.functionHint.setWordWrap(True)

        self.functionBox.addWidget(self.functionHint)


        self.fieldsLayout.addWidget(self.functionCell, 1, 0, 1, 1)

        self.rightCell = QWidget(self.fields)
        self.rightCell.setObjectName(u"rightCell")
        self.rightCell.setProperty(u"kind", u"plain")
        self.rightBox = QVBoxLayout(self.rightCell)
        self.rightBox.setSpacing(2)
        self.rightBox.setObjectName(u"rightBox")
        self.rightBox.setContentsMargins(0, 0, 0, 0)
        self.rightLabel = QLabel(self.rightCell)
        self.rightLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rightLabel.setObjectName(u"rightLabel")
        self.rightLabel.setProperty(u"kind", u"section")

        self.rightBox.addWidget(self.rightLabel)

        self.right = ChoiceField(self.rightCell)
        self.right.setObjectName(u"right")

        self.rightBox.addWidget(self.right)

        self.rightHint = QLabel(self.rightCell)
        self.rightHint.setTextFormat(Qt.TextFormat.PlainText)
        self.rightHint.setObjectName(u"rightHint")
        self.rightHint.setProperty(u"kind", u"small")
        self.rightHint.setWordWrap(True)

        self.rightBox.addWidget(self.rightHint)


        self.fieldsLayout.addWidget(self.rightCell, 2, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.passPlace = QWidget(UserPanel)
        self.passPlace.setObjectName(u"passPlace")
        self.passPlace.setProperty(u"kind", u"plain")
        self.passBox = QVBoxLayout(self.passPlace)
        self.passBox.setSpacing(8)
        self.passBox.setObjectName(u"passBox")
        self.passBox.setContentsMargins(0, 0, 0, 0)
        self.passHead = QVBoxLayout()
        self.passHead.setSpacing(0)
        self.passHead.setObjectName(u"passHead")
        self.passHead.setContentsMargins(0, 0, 0, 0)
        self.passTitle = QLabel(self.passPlace)
        self.passTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.passTitle.setObjectName(u"passTitle")
        self.passTitle.setProperty(u"kind", u"cardtitle")

        self.passHead.addWidget(self.passTitle)

        self.passHint = QLabel(self.passPlace)
        self.passHint.setTextFormat(Qt.TextFormat.PlainText)
        self.passHint.setObjectName(u"passHint")
        self.passHint.setProperty(u"kind", u"small")
        self.passHint.setWordWrap(True)

        self.passHead.addWidget(self.passHint)


        self.passBox.addLayout(self.passHead)

        self.oldCell = QWidget(self.passPlace)
        self.oldCell.setObjectName(u"oldCell")
        self.oldCell.setProperty(u"kind", u"plain")
        self.oldBox = QVBoxLayout(self.oldCell)
        self.oldBox.setSpacing(2)
        self.oldBox.setObjectName(u"oldBox")
        self.oldBox.setContentsMargins(0, 0, 0, 0)
        self.oldLabel = QLabel(self.oldCell)
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setProperty(u"kind", u"section")

        self.oldBox.addWidget(self.oldLabel)

        self.old = QLineEdit(self.oldCell)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.oldBox.addWidget(self.old)


        self.passBox.addWidget(self.oldCell)

        self.pair = PassphrasePair(self.passPlace)
        self.pair.setObjectName(u"pair")

        self.passBox.addWidget(self.pair)

        self.passRow = QHBoxLayout()
        self.passRow.setSpacing(8)
        self.passRow.setObjectName(u"passRow")
        self.passRow.setContentsMargins(0, 0, 0, 0)
        self.setPass = QPushButton(self.passPlace)
        self.setPass.setObjectName(u"setPass")

        self.passRow.addWidget(self.setPass)

        self.passGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passRow.addItem(self.passGap)


        self.passBox.addLayout(self.passRow)


        self.down.addWidget(self.passPlace)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.addUser = QPushButton(UserPanel)
        self.addUser.setObjectName(u"addUser")
        self.addUser.setProperty(u"kind", u"primary")

        self.footRow.addWidget(self.addUser)

        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(UserPanel)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.functionLabel.setBuddy(self.function)
        self.rightLabel.setBuddy(self.right)
        self.oldLabel.setBuddy(self.old)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UserPanel)
    # setupUi

    def retranslateUi(self, UserPanel):
        self.nameLabel.setText(QCoreApplication.translate("UserPanel", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("UserPanel", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("UserPanel", u"V\u00e4ljs n\u00e4r filen \u00f6ppnas.", None))
        self.functionLabel.setText(QCoreApplication.translate("UserPanel", u"Funktion", None))
#if QT_CONFIG(accessibility)
        self.function.setAccessibleName(QCoreApplication.translate("UserPanel", u"Funktion", None))
#endif // QT_CONFIG(accessibility)
        self.functionHint.setText(QCoreApplication.translate("UserPanel", u"St\u00e5r l\u00e4ngst ned p\u00e5 papper.", None))
        self.rightLabel.setText(QCoreApplication.translate("UserPanel", u"Beh\u00f6righet", None))
#if QT_CONFIG(accessibility)
        self.right.setAccessibleName(QCoreApplication.translate("UserPanel", u"Beh\u00f6righet", None))
#endif // QT_CONFIG(accessibility)
        self.rightHint.setText(QCoreApplication.translate("UserPanel", u"Skyddar mot misstag. Den som kan \u00f6ppna filen har ocks\u00e5 dess nyckel.", None))
        self.passTitle.setText(QCoreApplication.translate("UserPanel", u"L\u00f6senfras", None))
        self.oldLabel.setText(QCoreApplication.translate("UserPanel", u"Din nuvarande l\u00f6senfras", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("UserPanel", u"Din nuvarande l\u00f6senfras", None))
#endif // QT_CONFIG(accessibility)
        self.setPass.setText(QCoreApplication.translate("UserPanel", u"&Byt l\u00f6senfras", None))
        self.addUser.setText(QCoreApplication.translate("UserPanel", u"&L\u00e4gg till anv\u00e4ndaren", None))
        self.remove.setText(QCoreApplication.translate("UserPanel", u"&Ta bort anv\u00e4ndaren \u2026", None))
        pass
    # retranslateUi

