# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_meeting_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.pick_field import PickField
from samverkan_desktop.gui.widgets.tick_row import TickRow
class Ui_LogMeetingDialog(object):
    def setupUi(self, LogMeetingDialog):
        if not LogMeetingDialog.objectName():
            LogMeetingDialog.setObjectName(u"LogMeetingDialog")
        self.down = QVBoxLayout(LogMeetingDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(LogMeetingDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.scroll = QScrollArea(LogMeetingDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"kind", u"plain")
        self.bodyDown = QVBoxLayout(self.body)
        self.bodyDown.setSpacing(4)
        self.bodyDown.setObjectName(u"bodyDown")
        self.bodyDown.setContentsMargins(0, 0, 0, 0)
        self.when = QGridLayout()
        self.when.setObjectName(u"when")
        self.when.setHorizontalSpacing(16)
        self.when.setVerticalSpacing(4)
        self.dayLabel = QLabel(self.body)
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"kind", u"section")

        self.when.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.startLabel = QLabel(self.body)
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"kind", u"section")

        self.when.addWidget(self.startLabel, 0, 1, 1, 1)

        self.day = DateField(self.body)
        self.day.setObjectName(u"day")

        self.when.addWidget(self.day, 1, 0, 1, 1)

        self.startRow = QHBoxLayout()
        self.startRow.setObjectName(u"startRow")
        self.start = QLineEdit(self.body)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)

        self.startSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startRow.addItem(self.startSpace)


        self.when.addLayout(self.startRow, 1, 1, 1, 1)

        self.when.setColumnStretch(1, 1)

        self.bodyDown.addLayout(self.when)

        self.held = QCheckBox(self.body)
        self.held.setObjectName(u"held")
        self.held.setChecked(True)

        self.bodyDown.addWidget(self.held)

        self.unitLabel = QLabel(self.body)
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"kind", u"section")

        self.bodyDown.addWidget(self.unitLabel)

        self.unit = ChoiceField(self.body)
        self.unit.setObjectName(u"unit")

        self.bodyDown.addWidget(self.unit)

        self.functionsLabel = QLabel(self.body)
        self.functionsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.functionsLabel.setObjectName(u"functionsLabel")
        self.functionsLabel.setProperty(u"kind", u"section")

        self.bodyDown.addWidget(self.functionsLabel)

        self.functions = PickField(self.body)
        self.functions.setObjectName(u"functions")

        self.bodyDown.addWidget(self.functions)

        self.rolesLabel = QLabel(self.body)
        self.rolesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rolesLabel.setObjectName(u"rolesLabel")
        self.rolesLabel.setProperty(u"kind", u"section")

        self.bodyDown.addWidget(self.rolesLabel)

        self.roles = TickRow(self.body)
        self.roles.setObjectName(u"roles")

        self.bodyDown.addWidget(self.roles)

        self.heardLabel = QLabel(self.body)
        self.heardLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.heardLabel.setObjectName(u"heardLabel")
        self.heardLabel.setProperty(u"kind", u"section")

        self.bodyDown.addWidget(self.heardLabel)

        self.heard = TickRow(self.body)
        self.heard.setObjectName(u"heard")

        self.bodyDown.addWidget(self.heard)

        self.heardHelp = QLabel(self.body)
        self.heardHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.heardHelp.setObjectName(u"heardHelp")
        self.heardHelp.setProperty(u"kind", u"small")
        self.heardHelp.setWordWrap(True)

        self.bodyDown.addWidget(self.heardHelp)

        self.agreedLabel = QLabel(self.body)
        self.agreedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agreedLabel.setObjectName(u"agreedLabel")
        self.agreedLabel.setProperty(u"kind", u"section")

        self.bodyDown.addWidget(self.agreedLabel)

        self.agreed = GrowingText(self.body)
        self.agreed.setObjectName(u"agreed")

        self.bodyDown.addWidget(self.agreed)

        self.under = QHBoxLayout()
        self.under.setSpacing(8)
        self.under.setObjectName(u"under")
        self.agreedHelp = QLabel(self.body)
        self.agreedHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.agreedHelp.setObjectName(u"agreedHelp")
        self.agreedHelp.setProperty(u"kind", u"small")
        self.agreedHelp.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.agreedHelp.sizePolicy().hasHeightForWidth())
        self.agreedHelp.setSizePolicy(sizePolicy)

        self.under.addWidget(self.agreedHelp)

        self.room = QLabel(self.body)
        self.room.setTextFormat(Qt.TextFormat.PlainText)
        self.room.setObjectName(u"room")
        self.room.setProperty(u"kind", u"small")

        self.under.addWidget(self.room)


        self.bodyDown.addLayout(self.under)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyDown.addItem(self.rest)

        self.scroll.setWidget(self.body)

        self.down.addWidget(self.scroll)

        self.notice = Notice(LogMeetingDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(LogMeetingDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.save = QPushButton(LogMeetingDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.unitLabel.setBuddy(self.unit)
        self.agreedLabel.setBuddy(self.agreed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.start)
        QWidget.setTabOrder(self.start, self.held)
        QWidget.setTabOrder(self.held, self.unit)
        QWidget.setTabOrder(self.unit, self.functions)
        QWidget.setTabOrder(self.functions, self.roles)
        QWidget.setTabOrder(self.roles, self.heard)
        QWidget.setTabOrder(self.heard, self.agreed)
        QWidget.setTabOrder(self.agreed, self.leave)
        QWidget.setTabOrder(self.leave, self.save)

        self.retranslateUi(LogMeetingDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LogMeetingDialog):
        LogMeetingDialog.setWindowTitle(QCoreApplication.translate("LogMeetingDialog", u"Logga m\u00f6te", None))
        self.dayLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"Dag", None))
        self.startLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"&Klockan, om ni vill", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("LogMeetingDialog", u"Klockslag d\u00e5 m\u00f6tet b\u00f6rjade, kan l\u00e4mnas tomt", None))
#endif // QT_CONFIG(accessibility)
        self.held.setText(QCoreApplication.translate("LogMeetingDialog", u"M\u00f6tet &blev av", None))
        self.unitLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"Vilken &skola eller verksamhet det g\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("LogMeetingDialog", u"Vilken skola eller verksamhet det g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.functionsLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"Funktioner som deltog", None))
        self.rolesLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"Ocks\u00e5 med", None))
        self.heardLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"Alla kom till tals", None))
        self.heardHelp.setText(QCoreApplication.translate("LogMeetingDialog", u"Kryssa f\u00f6r den som fick s\u00e4ga sitt. Vad som sades h\u00f6r hemma i akten, aldrig h\u00e4r.", None))
        self.agreedLabel.setText(QCoreApplication.translate("LogMeetingDialog", u"&Vad vi kom \u00f6verens om", None))
#if QT_CONFIG(accessibility)
        self.agreed.setAccessibleName(QCoreApplication.translate("LogMeetingDialog", u"Vad vi kom \u00f6verens om, h\u00f6gst 300 tecken", None))
#endif // QT_CONFIG(accessibility)
        self.agreedHelp.setText(QCoreApplication.translate("LogMeetingDialog", u"En kort text, utan namn och utan omst\u00e4ndigheter. Den syns bara n\u00e4r raden \u00f6ppnas, och det loggas.", None))
        self.leave.setText(QCoreApplication.translate("LogMeetingDialog", u"&Avbryt", None))
        self.save.setText(QCoreApplication.translate("LogMeetingDialog", u"&Logga m\u00f6tet", None))
    # retranslateUi

