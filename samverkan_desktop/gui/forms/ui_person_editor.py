# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_editor.ui'
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
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.rows_field import RowsField
class Ui_PersonEditor(object):
    def setupUi(self, PersonEditor):
        if not PersonEditor.objectName():
            PersonEditor.setObjectName(u"PersonEditor")
        PersonEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(PersonEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PersonEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(PersonEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(PersonEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(PersonEditor)
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

        self.emailCell = QWidget(self.fields)
        self.emailCell.setObjectName(u"emailCell")
        self.emailCell.setProperty(u"kind", u"plain")
        self.emailBox = QVBoxLayout(self.emailCell)
        self.emailBox.setSpacing(2)
        self.emailBox.setObjectName(u"emailBox")
        self.emailBox.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(self.emailCell)
        self.emailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"kind", u"section")

        self.emailBox.addWidget(self.emailLabel)

        self.email = QLineEdit(self.emailCell)
        self.email.setObjectName(u"email")
        self.email.setMaxLength(200)

        self.emailBox.addWidget(self.email)


        self.fieldsLayout.addWidget(self.emailCell, 1, 0, 1, 1)

        self.phoneCell = QWidget(self.fields)
        self.phoneCell.setObjectName(u"phoneCell")
        self.phoneCell.setProperty(u"kind", u"plain")
        self.phoneBox = QVBoxLayout(self.phoneCell)
        self.phoneBox.setSpacing(2)
        self.phoneBox.setObjectName(u"phoneBox")
        self.phoneBox.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(self.phoneCell)
        self.phoneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"kind", u"section")

        self.phoneBox.addWidget(self.phoneLabel)

        self.phone = QLineEdit(self.phoneCell)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(60)

        self.phoneBox.addWidget(self.phone)


        self.fieldsLayout.addWidget(self.phoneCell, 2, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.functionsHead = QVBoxLayout()
        self.functionsHead.setSpacing(0)
        self.functionsHead.setObjectName(u"functionsHead")
        self.functionsHead.setContentsMargins(0, 0, 0, 0)
        self.functionsTitle = QLabel(PersonEditor)
        self.functionsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.functionsTitle.setObjectName(u"functionsTitle")
        self.functionsTitle.setProperty(u"kind", u"cardtitle")

        self.functionsHead.addWidget(self.functionsTitle)

        self.functionsHint = QLabel(PersonEditor)
        self.functionsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.functionsHint.setObjectName(u"functionsHint")
        self.functionsHint.setProperty(u"kind", u"small")
        self.functionsHint.setWordWrap(True)

        self.functionsHead.addWidget(self.functionsHint)


        self.down.addLayout(self.functionsHead)

        self.functions = RowsField(PersonEditor)
        self.functions.setObjectName(u"functions")
        self.functions.setProperty(u"kind", u"plain")

        self.down.addWidget(self.functions)

        self.servedHead = QVBoxLayout()
        self.servedHead.setSpacing(0)
        self.servedHead.setObjectName(u"servedHead")
        self.servedHead.setContentsMargins(0, 0, 0, 0)
        self.servedTitle = QLabel(PersonEditor)
        self.servedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.servedTitle.setObjectName(u"servedTitle")
        self.servedTitle.setProperty(u"kind", u"cardtitle")

        self.servedHead.addWidget(self.servedTitle)

        self.servedHint = QLabel(PersonEditor)
        self.servedHint.setTextFormat(Qt.TextFormat.PlainText)
        self.servedHint.setObjectName(u"servedHint")
        self.servedHint.setProperty(u"kind", u"small")
        self.servedHint.setWordWrap(True)

        self.servedHead.addWidget(self.servedHint)


        self.down.addLayout(self.servedHead)

        self.served = RowsField(PersonEditor)
        self.served.setObjectName(u"served")
        self.served.setProperty(u"kind", u"plain")

        self.down.addWidget(self.served)

        self.endPlace = QWidget(PersonEditor)
        self.endPlace.setObjectName(u"endPlace")
        self.endPlace.setProperty(u"kind", u"plain")
        self.endBox = QVBoxLayout(self.endPlace)
        self.endBox.setSpacing(4)
        self.endBox.setObjectName(u"endBox")
        self.endBox.setContentsMargins(0, 0, 0, 0)
        self.endTitle = QLabel(self.endPlace)
        self.endTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.endTitle.setObjectName(u"endTitle")
        self.endTitle.setProperty(u"kind", u"cardtitle")

        self.endBox.addWidget(self.endTitle)

        self.endHint = QLabel(self.endPlace)
        self.endHint.setTextFormat(Qt.TextFormat.PlainText)
        self.endHint.setObjectName(u"endHint")
        self.endHint.setProperty(u"kind", u"small")
        self.endHint.setWordWrap(True)

        self.endBox.addWidget(self.endHint)

        self.endRow = QHBoxLayout()
        self.endRow.setSpacing(8)
        self.endRow.setObjectName(u"endRow")
        self.endRow.setContentsMargins(0, 0, 0, 0)
        self.endDay = DateField(self.endPlace)
        self.endDay.setObjectName(u"endDay")

        self.endRow.addWidget(self.endDay)

        self.end = QPushButton(self.endPlace)
        self.end.setObjectName(u"end")

        self.endRow.addWidget(self.end)

        self.endGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.endRow.addItem(self.endGap)


        self.endBox.addLayout(self.endRow)


        self.down.addWidget(self.endPlace)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(PersonEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonEditor)
    # setupUi

    def retranslateUi(self, PersonEditor):
        self.nameLabel.setText(QCoreApplication.translate("PersonEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.nameHint.setText(QCoreApplication.translate("PersonEditor", u"Bara personal. Barn och v\u00e5rdnadshavare skrivs aldrig in i Samverkan.", None))
        self.emailLabel.setText(QCoreApplication.translate("PersonEditor", u"E-post i tj\u00e4nsten", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonEditor", u"E-post i tj\u00e4nsten", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PersonEditor", u"Telefon i tj\u00e4nsten", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Telefon i tj\u00e4nsten", None))
#endif // QT_CONFIG(accessibility)
        self.functionsTitle.setText(QCoreApplication.translate("PersonEditor", u"Funktioner", None))
        self.functionsHint.setText(QCoreApplication.translate("PersonEditor", u"Vad personen \u00e4r, var, och fr\u00e5n n\u00e4r till n\u00e4r.", None))
        self.servedTitle.setText(QCoreApplication.translate("PersonEditor", u"Betj\u00e4nar enheter", None))
        self.servedHint.setText(QCoreApplication.translate("PersonEditor", u"Enheter som personen arbetar mot utan att ha sin plats d\u00e4r, till exempel en kurator med flera skolor.", None))
        self.endTitle.setText(QCoreApplication.translate("PersonEditor", u"Slutar", None))
        self.endHint.setText(QCoreApplication.translate("PersonEditor", u"Alla p\u00e5g\u00e5ende uppdrag f\u00e5r den dagen som sista dag. Det som varit st\u00e5r kvar.", None))
#if QT_CONFIG(accessibility)
        self.endDay.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Slutar den", None))
#endif // QT_CONFIG(accessibility)
        self.end.setText(QCoreApplication.translate("PersonEditor", u"&L\u00e5t sluta", None))
        self.remove.setText(QCoreApplication.translate("PersonEditor", u"&Ta bort", None))
        pass
    # retranslateUi

