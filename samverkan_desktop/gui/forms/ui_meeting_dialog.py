# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLayout, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_MeetingDialog(object):
    def setupUi(self, MeetingDialog):
        if not MeetingDialog.objectName():
            MeetingDialog.setObjectName(u"MeetingDialog")
        self.down = QVBoxLayout(MeetingDialog)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(MeetingDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.facts = QLabel(MeetingDialog)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"muted")
        self.facts.setWordWrap(True)

        self.down.addWidget(self.facts)

        self.forumLabel = QLabel(MeetingDialog)
        self.forumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.forumLabel.setObjectName(u"forumLabel")
        self.forumLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.forumLabel)

        self.forum = Chooser(MeetingDialog)
        self.forum.setObjectName(u"forum")
        self.forum.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.forum.setMinimumContentsLength(12)

        self.down.addWidget(self.forum)

        self.when = QGridLayout()
        self.when.setObjectName(u"when")
        self.when.setHorizontalSpacing(16)
        self.when.setVerticalSpacing(4)
        self.dayLabel = QLabel(MeetingDialog)
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"kind", u"section")

        self.when.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.timeLabel = QLabel(MeetingDialog)
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setProperty(u"kind", u"section")

        self.when.addWidget(self.timeLabel, 0, 1, 1, 1)

        self.day = DateField(MeetingDialog)
        self.day.setObjectName(u"day")

        self.when.addWidget(self.day, 1, 0, 1, 1)

        self.times = QHBoxLayout()
        self.times.setSpacing(4)
        self.times.setObjectName(u"times")
        self.start = QLineEdit(MeetingDialog)
        self.start.setObjectName(u"start")

        self.times.addWidget(self.start)

        self.dash = QLabel(MeetingDialog)
        self.dash.setTextFormat(Qt.TextFormat.PlainText)
        self.dash.setObjectName(u"dash")
        self.dash.setText(u"\u2013")

        self.times.addWidget(self.dash)

        self.end = QLineEdit(MeetingDialog)
        self.end.setObjectName(u"end")

        self.times.addWidget(self.end)

        self.timeSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.times.addItem(self.timeSpace)


        self.when.addLayout(self.times, 1, 1, 1, 1)


        self.down.addLayout(self.when)

        self.notice = Notice(MeetingDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.placeLabel = QLabel(MeetingDialog)
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.placeLabel)

        self.place = QLineEdit(MeetingDialog)
        self.place.setObjectName(u"place")

        self.down.addWidget(self.place)

        self.linkLabel = QLabel(MeetingDialog)
        self.linkLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.linkLabel)

        self.link = QLineEdit(MeetingDialog)
        self.link.setObjectName(u"link")

        self.down.addWidget(self.link)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 12, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(MeetingDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.save = QPushButton(MeetingDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.forumLabel.setBuddy(self.forum)
        self.dayLabel.setBuddy(self.day)
        self.timeLabel.setBuddy(self.start)
        self.placeLabel.setBuddy(self.place)
        self.linkLabel.setBuddy(self.link)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.forum, self.day)
        QWidget.setTabOrder(self.day, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.place)
        QWidget.setTabOrder(self.place, self.link)
        QWidget.setTabOrder(self.link, self.leave)
        QWidget.setTabOrder(self.leave, self.save)

        self.retranslateUi(MeetingDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MeetingDialog):
        self.forumLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Forum", None))
#if QT_CONFIG(accessibility)
        self.forum.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Dag", None))
        self.timeLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Tid", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Plats", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("MeetingDialog", u"&L\u00e4nk f\u00f6r den som \u00e4r med p\u00e5 distans", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"L\u00e4nk f\u00f6r den som \u00e4r med p\u00e5 distans", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("MeetingDialog", u"&Avbryt", None))
        self.save.setText(QCoreApplication.translate("MeetingDialog", u"L\u00e4gg &in m\u00f6tet", None))
        pass
    # retranslateUi

