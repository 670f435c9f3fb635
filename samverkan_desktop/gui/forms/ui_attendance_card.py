# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from samverkan_desktop.gui.widgets.attendance_view import AttendanceView
class Ui_AttendanceCard(object):
    def setupUi(self, AttendanceCard):
        if not AttendanceCard.objectName():
            AttendanceCard.setObjectName(u"AttendanceCard")
        AttendanceCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(AttendanceCard)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 11, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(AttendanceCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.heading = QLabel(AttendanceCard)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"figure")

        self.head.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.head.setStretch(0, 1)

        self.down.addLayout(self.head)

        self.matrix = AttendanceView(AttendanceCard)
        self.matrix.setObjectName(u"matrix")

        self.down.addWidget(self.matrix)

        self.legend = QLabel(AttendanceCard)
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setObjectName(u"legend")
        self.legend.setProperty(u"kind", u"small")
        self.legend.setWordWrap(True)

        self.down.addWidget(self.legend)

        self.empty = QLabel(AttendanceCard)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)


        self.retranslateUi(AttendanceCard)
    # setupUi

    def retranslateUi(self, AttendanceCard):
        self.title.setText(QCoreApplication.translate("AttendanceCard", u"N\u00e4rvaro per funktion", None))
#if QT_CONFIG(accessibility)
        self.matrix.setAccessibleName(QCoreApplication.translate("AttendanceCard", u"N\u00e4rvaro per funktion", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("AttendanceCard", u"N\u00e4r det f\u00f6rsta m\u00f6tet har h\u00e5llits syns h\u00e4r vilka funktioner som kom.", None))
        pass
    # retranslateUi

