# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_item.ui'
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

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.number_field import NumberField
class Ui_NewItem(object):
    def setupUi(self, NewItem):
        if not NewItem.objectName():
            NewItem.setObjectName(u"NewItem")
        NewItem.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(NewItem)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 12, 14, 4)
        self.titleLabel = QLabel(NewItem)
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"small")

        self.down.addWidget(self.titleLabel)

        self.title = QLineEdit(NewItem)
        self.title.setObjectName(u"title")

        self.down.addWidget(self.title)

        self.kindRow = QGridLayout()
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setHorizontalSpacing(8)
        self.kindRow.setVerticalSpacing(4)
        self.kindLabel = QLabel(NewItem)
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"kind", u"small")

        self.kindRow.addWidget(self.kindLabel, 0, 0, 1, 1)

        self.minutesLabel = QLabel(NewItem)
        self.minutesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.minutesLabel.setObjectName(u"minutesLabel")
        self.minutesLabel.setProperty(u"kind", u"small")

        self.kindRow.addWidget(self.minutesLabel, 0, 1, 1, 1)

        self.kind = ChoiceField(NewItem)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind, 1, 0, 1, 1)

        self.minutes = NumberField(NewItem)
        self.minutes.setObjectName(u"minutes")

        self.kindRow.addWidget(self.minutes, 1, 1, 1, 1)

        self.kindRow.setColumnStretch(0, 1)

        self.down.addLayout(self.kindRow)

        self.areaLabel = QLabel(NewItem)
        self.areaLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.areaLabel.setObjectName(u"areaLabel")
        self.areaLabel.setProperty(u"kind", u"small")

        self.down.addWidget(self.areaLabel)

        self.area = ChoiceField(NewItem)
        self.area.setObjectName(u"area")

        self.down.addWidget(self.area)

        self.caseFields = QWidget(NewItem)
        self.caseFields.setObjectName(u"caseFields")
        self.caseFields.setProperty(u"kind", u"plain")
        self.caseLayout = QVBoxLayout(self.caseFields)
        self.caseLayout.setSpacing(4)
        self.caseLayout.setObjectName(u"caseLayout")
        self.caseLayout.setContentsMargins(0, 0, 0, 0)
        self.unitLabel = QLabel(self.caseFields)
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"kind", u"small")

        self.caseLayout.addWidget(self.unitLabel)

        self.unit = ChoiceField(self.caseFields)
        self.unit.setObjectName(u"unit")

        self.caseLayout.addWidget(self.unit)

        self.stageLabel = QLabel(self.caseFields)
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setProperty(u"kind", u"small")

        self.caseLayout.addWidget(self.stageLabel)

        self.stage = ChoiceField(self.caseFields)
        self.stage.setObjectName(u"stage")

        self.caseLayout.addWidget(self.stage)

        self.codeLabel = QLabel(self.caseFields)
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"kind", u"small")
        self.codeLabel.setWordWrap(True)

        self.caseLayout.addWidget(self.codeLabel)

        self.code = QLineEdit(self.caseFields)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(8)

        self.caseLayout.addWidget(self.code)


        self.down.addWidget(self.caseFields)

        self.notice = Notice(NewItem)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 4, -1, -1)
        self.save = QPushButton(NewItem)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.leave = QPushButton(NewItem)
        self.leave.setObjectName(u"leave")

        self.foot.addWidget(self.leave)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.kindLabel.setBuddy(self.kind)
        self.minutesLabel.setBuddy(self.minutes)
        self.areaLabel.setBuddy(self.area)
        self.unitLabel.setBuddy(self.unit)
        self.stageLabel.setBuddy(self.stage)
        self.codeLabel.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.minutes)
        QWidget.setTabOrder(self.minutes, self.area)
        QWidget.setTabOrder(self.area, self.unit)
        QWidget.setTabOrder(self.unit, self.stage)
        QWidget.setTabOrder(self.stage, self.code)
        QWidget.setTabOrder(self.code, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(NewItem)
    # setupUi

    def retranslateUi(self, NewItem):
        self.titleLabel.setText(QCoreApplication.translate("NewItem", u"Rubrik", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("NewItem", u"Rubrik p\u00e5 den nya punkten", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("NewItem", u"Vad ska tas upp?", None))
        self.kindLabel.setText(QCoreApplication.translate("NewItem", u"Slag", None))
        self.minutesLabel.setText(QCoreApplication.translate("NewItem", u"Minuter", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("NewItem", u"Slag av punkt", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("NewItem", u"Planerade minuter", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("NewItem", u"Omr\u00e5de", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("NewItem", u"Samverkansomr\u00e5de", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("NewItem", u"Fr\u00e5ga fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("NewItem", u"Fr\u00e5gande verksamhet", None))
#endif // QT_CONFIG(accessibility)
        self.stageLabel.setText(QCoreApplication.translate("NewItem", u"Stadium", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("NewItem", u"Stadium", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("NewItem", u"\u00c4rendekod, om \u00e4rendet kommer tillbaka", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("NewItem", u"\u00c4rendekod, om \u00e4rendet kommer tillbaka", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("NewItem", u"K7, annars tomt", None))
        self.save.setText(QCoreApplication.translate("NewItem", u"L\u00e4gg till", None))
        self.leave.setText(QCoreApplication.translate("NewItem", u"Avbryt", None))
        pass
    # retranslateUi

