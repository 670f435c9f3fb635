# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'question_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.marked_line import MarkedLine
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        self.down = QVBoxLayout(QuestionDialog)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(QuestionDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.sideLabel = QLabel(QuestionDialog)
        self.sideLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sideLabel.setObjectName(u"sideLabel")
        self.sideLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.sideLabel)

        self.side = ChoiceField(QuestionDialog)
        self.side.setObjectName(u"side")

        self.down.addWidget(self.side)

        self.unitLabel = QLabel(QuestionDialog)
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.unitLabel)

        self.unit = ChoiceField(QuestionDialog)
        self.unit.setObjectName(u"unit")

        self.down.addWidget(self.unit)

        self.areaLabel = QLabel(QuestionDialog)
        self.areaLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.areaLabel.setObjectName(u"areaLabel")
        self.areaLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.areaLabel)

        self.area = ChoiceField(QuestionDialog)
        self.area.setObjectName(u"area")

        self.down.addWidget(self.area)

        self.kindLabel = QLabel(QuestionDialog)
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.kindLabel)

        self.kind = ChoiceField(QuestionDialog)
        self.kind.setObjectName(u"kind")

        self.down.addWidget(self.kind)

        self.stageLabel = QLabel(QuestionDialog)
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.stageLabel)

        self.stage = ChoiceField(QuestionDialog)
        self.stage.setObjectName(u"stage")

        self.down.addWidget(self.stage)

        self.lineLabel = QLabel(QuestionDialog)
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.lineLabel)

        self.line = MarkedLine(QuestionDialog)
        self.line.setObjectName(u"line")

        self.down.addWidget(self.line)

        self.under = QHBoxLayout()
        self.under.setSpacing(8)
        self.under.setObjectName(u"under")
        self.found = QLabel(QuestionDialog)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"kind", u"small")
        self.found.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.found.sizePolicy().hasHeightForWidth())
        self.found.setSizePolicy(sizePolicy)

        self.under.addWidget(self.found)

        self.room = QLabel(QuestionDialog)
        self.room.setTextFormat(Qt.TextFormat.PlainText)
        self.room.setObjectName(u"room")
        self.room.setProperty(u"kind", u"small")

        self.under.addWidget(self.room)


        self.down.addLayout(self.under)

        self.notice = Notice(QuestionDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 12, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(QuestionDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.keep = QPushButton(QuestionDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.foot.addWidget(self.keep)

        self.save = QPushButton(QuestionDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.sideLabel.setBuddy(self.side)
        self.unitLabel.setBuddy(self.unit)
        self.areaLabel.setBuddy(self.area)
        self.kindLabel.setBuddy(self.kind)
        self.stageLabel.setBuddy(self.stage)
        self.lineLabel.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.side, self.unit)
        QWidget.setTabOrder(self.unit, self.area)
        QWidget.setTabOrder(self.area, self.kind)
        QWidget.setTabOrder(self.kind, self.stage)
        QWidget.setTabOrder(self.stage, self.line)
        QWidget.setTabOrder(self.line, self.leave)
        QWidget.setTabOrder(self.leave, self.keep)
        QWidget.setTabOrder(self.keep, self.save)

        self.retranslateUi(QuestionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, QuestionDialog):
        QuestionDialog.setWindowTitle(QCoreApplication.translate("QuestionDialog", u"Fr\u00e5ga", None))
        self.sideLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("QuestionDialog", u"V&erksamhet", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Verksamhet", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Omr\u00e5de", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Omr\u00e5de", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Typ", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Typ", None))
#endif // QT_CONFIG(accessibility)
        self.stageLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Stadium", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Stadium", None))
#endif // QT_CONFIG(accessibility)
        self.lineLabel.setText(QCoreApplication.translate("QuestionDialog", u"F&r\u00e5gan", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Fr\u00e5gan, en rad, h\u00f6gst 200 tecken", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("QuestionDialog", u"&Avbryt", None))
        self.keep.setText(QCoreApplication.translate("QuestionDialog", u"Spara som &utkast", None))
#if QT_CONFIG(tooltip)
        self.keep.setToolTip(QCoreApplication.translate("QuestionDialog", u"Ligger bland dina egna utkast tills du l\u00e4mnar in fr\u00e5gan", None))
#endif // QT_CONFIG(tooltip)
        self.save.setText(QCoreApplication.translate("QuestionDialog", u"&L\u00e4gg in fr\u00e5gan", None))
    # retranslateUi

