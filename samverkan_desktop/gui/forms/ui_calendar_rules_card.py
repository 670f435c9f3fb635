# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_rules_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QLabel, QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_CalendarRulesCard(object):
    def setupUi(self, CalendarRulesCard):
        if not CalendarRulesCard.objectName():
            CalendarRulesCard.setObjectName(u"CalendarRulesCard")
        CalendarRulesCard.setProperty(u"kind", u"card")
        self.CalendarRulesCardLayout = QVBoxLayout(CalendarRulesCard)
        self.CalendarRulesCardLayout.setSpacing(8)
        self.CalendarRulesCardLayout.setObjectName(u"CalendarRulesCardLayout")
        self.CalendarRulesCardLayout.setContentsMargins(18, 14, 18, 16)
        self.rulesHead = QVBoxLayout()
        self.rulesHead.setSpacing(0)
        self.rulesHead.setObjectName(u"rulesHead")
        self.rulesHead.setContentsMargins(0, 0, 0, 0)
        self.rulesTitle = QLabel(CalendarRulesCard)
        self.rulesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesTitle.setObjectName(u"rulesTitle")
        self.rulesTitle.setProperty(u"kind", u"cardtitle")

        self.rulesHead.addWidget(self.rulesTitle)

        self.rulesHint = QLabel(CalendarRulesCard)
        self.rulesHint.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesHint.setObjectName(u"rulesHint")
        self.rulesHint.setProperty(u"kind", u"small")
        self.rulesHint.setWordWrap(True)

        self.rulesHead.addWidget(self.rulesHint)


        self.CalendarRulesCardLayout.addLayout(self.rulesHead)

        self.notice = Notice(CalendarRulesCard)
        self.notice.setObjectName(u"notice")

        self.CalendarRulesCardLayout.addWidget(self.notice)

        self.bridgeDays = QCheckBox(CalendarRulesCard)
        self.bridgeDays.setObjectName(u"bridgeDays")

        self.CalendarRulesCardLayout.addWidget(self.bridgeDays)

        self.halfLabel = QLabel(CalendarRulesCard)
        self.halfLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.halfLabel.setObjectName(u"halfLabel")
        self.halfLabel.setProperty(u"kind", u"section")

        self.CalendarRulesCardLayout.addWidget(self.halfLabel)

        self.twelfthEve = QCheckBox(CalendarRulesCard)
        self.twelfthEve.setObjectName(u"twelfthEve")

        self.CalendarRulesCardLayout.addWidget(self.twelfthEve)

        self.maundyThursday = QCheckBox(CalendarRulesCard)
        self.maundyThursday.setObjectName(u"maundyThursday")

        self.CalendarRulesCardLayout.addWidget(self.maundyThursday)

        self.walpurgis = QCheckBox(CalendarRulesCard)
        self.walpurgis.setObjectName(u"walpurgis")

        self.CalendarRulesCardLayout.addWidget(self.walpurgis)

        self.allSaintsEve = QCheckBox(CalendarRulesCard)
        self.allSaintsEve.setObjectName(u"allSaintsEve")

        self.CalendarRulesCardLayout.addWidget(self.allSaintsEve)


        self.retranslateUi(CalendarRulesCard)
    # setupUi

    def retranslateUi(self, CalendarRulesCard):
        self.rulesTitle.setText(QCoreApplication.translate("CalendarRulesCard", u"Dagar d\u00e5 inga m\u00f6ten l\u00e4ggs", None))
        self.rulesHint.setText(QCoreApplication.translate("CalendarRulesCard", u"G\u00e4ller alla l\u00e4s\u00e5r. Helger, r\u00f6da dagar, lov och studiedagar undantas alltid.", None))
        self.bridgeDays.setText(QCoreApplication.translate("CalendarRulesCard", u"&Kl\u00e4mdagar", None))
        self.halfLabel.setText(QCoreApplication.translate("CalendarRulesCard", u"Halvdagar", None))
        self.twelfthEve.setText(QCoreApplication.translate("CalendarRulesCard", u"Trettondagsafton", None))
        self.maundyThursday.setText(QCoreApplication.translate("CalendarRulesCard", u"Sk\u00e4rtorsdagen", None))
        self.walpurgis.setText(QCoreApplication.translate("CalendarRulesCard", u"Valborgsm\u00e4ssoafton", None))
        self.allSaintsEve.setText(QCoreApplication.translate("CalendarRulesCard", u"Dagen f\u00f6re alla helgons dag", None))
        pass
    # retranslateUi

