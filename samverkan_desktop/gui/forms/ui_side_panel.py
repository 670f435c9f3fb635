# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'side_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.pages.meeting.combination_view import CombinationView
from samverkan_desktop.gui.pages.meeting.findings_list import FindingsList
from samverkan_desktop.gui.pages.meeting.inbox_card import InboxCard
from samverkan_desktop.gui.pages.meeting.rows_list import RowsList
from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.place_list import PlaceList
class Ui_SidePanel(object):
    def setupUi(self, SidePanel):
        if not SidePanel.objectName():
            SidePanel.setObjectName(u"SidePanel")
        SidePanel.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(SidePanel)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.inbox = InboxCard(SidePanel)
        self.inbox.setObjectName(u"inbox")

        self.down.addWidget(self.inbox)

        self.knownCard = QFrame(SidePanel)
        self.knownCard.setObjectName(u"knownCard")
        self.knownCard.setProperty(u"kind", u"card")
        self.knownLayout = QVBoxLayout(self.knownCard)
        self.knownLayout.setSpacing(6)
        self.knownLayout.setObjectName(u"knownLayout")
        self.knownLayout.setContentsMargins(14, 11, 14, 12)
        self.knownHead = QHBoxLayout()
        self.knownHead.setSpacing(8)
        self.knownHead.setObjectName(u"knownHead")
        self.knownTitle = QLabel(self.knownCard)
        self.knownTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.knownTitle.setObjectName(u"knownTitle")
        self.knownTitle.setProperty(u"kind", u"cardtitle")
        self.knownTitle.setWordWrap(True)

        self.knownHead.addWidget(self.knownTitle)

        self.knownCount = Chip(self.knownCard)
        self.knownCount.setObjectName(u"knownCount")

        self.knownHead.addWidget(self.knownCount, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)


        self.knownLayout.addLayout(self.knownHead)

        self.known = FindingsList(self.knownCard)
        self.known.setObjectName(u"known")

        self.knownLayout.addWidget(self.known)

        self.knownText = QLabel(self.knownCard)
        self.knownText.setTextFormat(Qt.TextFormat.PlainText)
        self.knownText.setObjectName(u"knownText")
        self.knownText.setProperty(u"kind", u"small")
        self.knownText.setWordWrap(True)

        self.knownLayout.addWidget(self.knownText)

        self.combination = CombinationView(self.knownCard)
        self.combination.setObjectName(u"combination")

        self.knownLayout.addWidget(self.combination)


        self.down.addWidget(self.knownCard)

        self.attendanceCard = QFrame(SidePanel)
        self.attendanceCard.setObjectName(u"attendanceCard")
        self.attendanceCard.setProperty(u"kind", u"card")
        self.attendanceLayout = QVBoxLayout(self.attendanceCard)
        self.attendanceLayout.setSpacing(6)
        self.attendanceLayout.setObjectName(u"attendanceLayout")
        self.attendanceLayout.setContentsMargins(14, 11, 14, 12)
        self.attendanceHead = QHBoxLayout()
        self.attendanceHead.setSpacing(8)
        self.attendanceHead.setObjectName(u"attendanceHead")
        self.attendanceTitle = QLabel(self.attendanceCard)
        self.attendanceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.attendanceTitle.setObjectName(u"attendanceTitle")
        self.attendanceTitle.setProperty(u"kind", u"cardtitle")
        self.attendanceTitle.setWordWrap(True)

        self.attendanceHead.addWidget(self.attendanceTitle)

        self.attendanceCount = QLabel(self.attendanceCard)
        self.attendanceCount.setTextFormat(Qt.TextFormat.PlainText)
        self.attendanceCount.setObjectName(u"attendanceCount")
        self.attendanceCount.setProperty(u"kind", u"figure")

        self.attendanceHead.addWidget(self.attendanceCount, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)


        self.attendanceLayout.addLayout(self.attendanceHead)

        self.attendance = RowsList(self.attendanceCard)
        self.attendance.setObjectName(u"attendance")
        self.attendance.setProperty(u"kind", u"plain")

        self.attendanceLayout.addWidget(self.attendance)

        self.attendanceText = QLabel(self.attendanceCard)
        self.attendanceText.setTextFormat(Qt.TextFormat.PlainText)
        self.attendanceText.setObjectName(u"attendanceText")
        self.attendanceText.setProperty(u"kind", u"small")
        self.attendanceText.setWordWrap(True)

        self.attendanceLayout.addWidget(self.attendanceText)

        self.attendanceHint = QLabel(self.attendanceCard)
        self.attendanceHint.setTextFormat(Qt.TextFormat.PlainText)
        self.attendanceHint.setObjectName(u"attendanceHint")
        self.attendanceHint.setProperty(u"kind", u"small")
        self.attendanceHint.setWordWrap(True)

        self.attendanceLayout.addWidget(self.attendanceHint)

        self.attendanceNotice = Notice(self.attendanceCard)
        self.attendanceNotice.setObjectName(u"attendanceNotice")

        self.attendanceLayout.addWidget(self.attendanceNotice)

        self.missing = Notice(self.attendanceCard)
        self.missing.setObjectName(u"missing")

        self.attendanceLayout.addWidget(self.missing)

        self.call = QPushButton(self.attendanceCard)
        self.call.setObjectName(u"call")

        self.attendanceLayout.addWidget(self.call, 0, Qt.AlignmentFlag.AlignLeft)


        self.down.addWidget(self.attendanceCard)

        self.finishCard = QFrame(SidePanel)
        self.finishCard.setObjectName(u"finishCard")
        self.finishCard.setProperty(u"kind", u"card")
        self.finishLayout = QVBoxLayout(self.finishCard)
        self.finishLayout.setSpacing(6)
        self.finishLayout.setObjectName(u"finishLayout")
        self.finishLayout.setContentsMargins(14, 11, 14, 12)
        self.finish = QPushButton(self.finishCard)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"kind", u"primary")

        self.finishLayout.addWidget(self.finish)

        self.finishText = QLabel(self.finishCard)
        self.finishText.setTextFormat(Qt.TextFormat.PlainText)
        self.finishText.setObjectName(u"finishText")
        self.finishText.setProperty(u"kind", u"small")
        self.finishText.setWordWrap(True)

        self.finishLayout.addWidget(self.finishText)

        self.blockers = PlaceList(self.finishCard)
        self.blockers.setObjectName(u"blockers")

        self.finishLayout.addWidget(self.blockers)


        self.down.addWidget(self.finishCard)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.space)

        QWidget.setTabOrder(self.inbox, self.known)
        QWidget.setTabOrder(self.known, self.combination)
        QWidget.setTabOrder(self.combination, self.attendance)
        QWidget.setTabOrder(self.attendance, self.call)
        QWidget.setTabOrder(self.call, self.finish)
        QWidget.setTabOrder(self.finish, self.blockers)

        self.retranslateUi(SidePanel)
    # setupUi

    def retranslateUi(self, SidePanel):
        self.knownTitle.setText(QCoreApplication.translate("SidePanel", u"Kan barnet k\u00e4nnas igen?", None))
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("SidePanel", u"Markeringar", None))
#endif // QT_CONFIG(accessibility)
        self.attendanceTitle.setText(QCoreApplication.translate("SidePanel", u"N\u00e4rvaro", None))
#if QT_CONFIG(accessibility)
        self.attendance.setAccessibleName(QCoreApplication.translate("SidePanel", u"N\u00e4rvaro", None))
#endif // QT_CONFIG(accessibility)
        self.call.setText(QCoreApplication.translate("SidePanel", u"Kalla fler \u2026", None))
        self.finish.setText(QCoreApplication.translate("SidePanel", u"Avsluta m\u00f6tet", None))
#if QT_CONFIG(accessibility)
        self.blockers.setAccessibleName(QCoreApplication.translate("SidePanel", u"Det som \u00e5terst\u00e5r", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

