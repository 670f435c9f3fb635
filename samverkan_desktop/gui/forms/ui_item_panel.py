# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_panel.ui'
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

from samverkan_desktop.gui.pages.meeting.chip_row import ChipRow
from samverkan_desktop.gui.pages.meeting.correction import CorrectionBar
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_ItemPanel(object):
    def setupUi(self, ItemPanel):
        if not ItemPanel.objectName():
            ItemPanel.setObjectName(u"ItemPanel")
        ItemPanel.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(ItemPanel)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(1, 1, 1, 1)
        self.inside = QWidget(ItemPanel)
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"kind", u"plain")
        self.insideLayout = QVBoxLayout(self.inside)
        self.insideLayout.setSpacing(4)
        self.insideLayout.setObjectName(u"insideLayout")
        self.insideLayout.setContentsMargins(10, 10, 14, 12)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(0)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(8, -1, -1, -1)
        self.number = QLabel(self.inside)
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"kind", u"heading")

        self.titleRow.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)

        self.title = GrowingText(self.inside)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.insideLayout.addLayout(self.titleRow)

        self.earlier = QLabel(self.inside)
        self.earlier.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"kind", u"small")
        self.earlier.setWordWrap(True)
        self.earlier.setProperty(u"over", u"text")

        self.insideLayout.addWidget(self.earlier)

        self.chips = ChipRow(self.inside)
        self.chips.setObjectName(u"chips")

        self.insideLayout.addWidget(self.chips)

        self.stopped = Notice(self.inside)
        self.stopped.setObjectName(u"stopped")

        self.insideLayout.addWidget(self.stopped)

        self.correction = CorrectionBar(self.inside)
        self.correction.setObjectName(u"correction")

        self.insideLayout.addWidget(self.correction)

        self.notice = Notice(self.inside)
        self.notice.setObjectName(u"notice")

        self.insideLayout.addWidget(self.notice)

        self.backgroundLabel = QLabel(self.inside)
        self.backgroundLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backgroundLabel.setObjectName(u"backgroundLabel")
        self.backgroundLabel.setProperty(u"kind", u"section")
        self.backgroundLabel.setProperty(u"over", u"text")

        self.insideLayout.addWidget(self.backgroundLabel)

        self.background = GrowingText(self.inside)
        self.background.setObjectName(u"background")

        self.insideLayout.addWidget(self.background)

        self.talkLabel = QLabel(self.inside)
        self.talkLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.talkLabel.setObjectName(u"talkLabel")
        self.talkLabel.setProperty(u"kind", u"section")
        self.talkLabel.setProperty(u"over", u"text")

        self.insideLayout.addWidget(self.talkLabel)

        self.talk = GrowingText(self.inside)
        self.talk.setObjectName(u"talk")

        self.insideLayout.addWidget(self.talk)

        self.agreedLabel = QLabel(self.inside)
        self.agreedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agreedLabel.setObjectName(u"agreedLabel")
        self.agreedLabel.setProperty(u"kind", u"section")
        self.agreedLabel.setProperty(u"over", u"text")

        self.insideLayout.addWidget(self.agreedLabel)

        self.agreed = GrowingText(self.inside)
        self.agreed.setObjectName(u"agreed")

        self.insideLayout.addWidget(self.agreed)


        self.down.addWidget(self.inside)

        self.concern = QFrame(ItemPanel)
        self.concern.setObjectName(u"concern")
        self.concern.setProperty(u"kind", u"strip")
        self.concern.setProperty(u"tone", u"warning")
        self.concernLayout = QVBoxLayout(self.concern)
        self.concernLayout.setObjectName(u"concernLayout")
        self.concernLayout.setContentsMargins(18, 8, 18, 8)
        self.concernText = QLabel(self.concern)
        self.concernText.setTextFormat(Qt.TextFormat.PlainText)
        self.concernText.setObjectName(u"concernText")
        self.concernText.setProperty(u"kind", u"on")
        self.concernText.setWordWrap(True)

        self.concernLayout.addWidget(self.concernText)


        self.down.addWidget(self.concern)

        self.foot = QFrame(ItemPanel)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"footbar")
        self.footLayout = QHBoxLayout(self.foot)
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(18, 10, 14, 10)
        self.done = QPushButton(self.foot)
        self.done.setObjectName(u"done")

        self.footLayout.addWidget(self.done)

        self.identity = QPushButton(self.foot)
        self.identity.setObjectName(u"identity")
        self.identity.setProperty(u"kind", u"danger")

        self.footLayout.addWidget(self.identity)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpace)

        self.next = QPushButton(self.foot)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"quiet")

        self.footLayout.addWidget(self.next)

        self.nextKey = QLabel(self.foot)
        self.nextKey.setTextFormat(Qt.TextFormat.PlainText)
        self.nextKey.setObjectName(u"nextKey")
        self.nextKey.setProperty(u"kind", u"key")

        self.footLayout.addWidget(self.nextKey, 0, Qt.AlignmentFlag.AlignVCenter)


        self.down.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.backgroundLabel.setBuddy(self.background)
        self.talkLabel.setBuddy(self.talk)
        self.agreedLabel.setBuddy(self.agreed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.chips)
        QWidget.setTabOrder(self.chips, self.correction)
        QWidget.setTabOrder(self.correction, self.background)
        QWidget.setTabOrder(self.background, self.talk)
        QWidget.setTabOrder(self.talk, self.agreed)
        QWidget.setTabOrder(self.agreed, self.done)
        QWidget.setTabOrder(self.done, self.identity)
        QWidget.setTabOrder(self.identity, self.next)

        self.retranslateUi(ItemPanel)
    # setupUi

    def retranslateUi(self, ItemPanel):
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ItemPanel", u"Rubrik", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("ItemPanel", u"Punktens fakta", None))
#endif // QT_CONFIG(accessibility)
        self.backgroundLabel.setText(QCoreApplication.translate("ItemPanel", u"BAKGRUND/FR\u00c5GA", None))
#if QT_CONFIG(accessibility)
        self.background.setAccessibleName(QCoreApplication.translate("ItemPanel", u"Bakgrund/fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.background.setPlaceholderText(QCoreApplication.translate("ItemPanel", u"Vad g\u00e4ller fr\u00e5gan, och vad har redan pr\u00f6vats?", None))
        self.talkLabel.setText(QCoreApplication.translate("ItemPanel", u"SAMTAL", None))
#if QT_CONFIG(accessibility)
        self.talk.setAccessibleName(QCoreApplication.translate("ItemPanel", u"Samtal", None))
#endif // QT_CONFIG(accessibility)
        self.talk.setPlaceholderText(QCoreApplication.translate("ItemPanel", u"Vad s\u00e4gs, och av vilken funktion?", None))
        self.agreedLabel.setText(QCoreApplication.translate("ItemPanel", u"\u00d6VERENSKOMMET", None))
#if QT_CONFIG(accessibility)
        self.agreed.setAccessibleName(QCoreApplication.translate("ItemPanel", u"\u00d6verenskommet", None))
#endif // QT_CONFIG(accessibility)
        self.agreed.setPlaceholderText(QCoreApplication.translate("ItemPanel", u"Vad kommer ni \u00f6verens om?", None))
        self.concernText.setText(QCoreApplication.translate("ItemPanel", u"Konsultation ers\u00e4tter inte orosanm\u00e4lan. Den som misst\u00e4nker att ett barn far illa anm\u00e4ler genast. M\u00f6tet tar inte st\u00e4llning.", None))
        self.done.setText(QCoreApplication.translate("ItemPanel", u"\u2713 Klar", None))
        self.identity.setText(QCoreApplication.translate("ItemPanel", u"Identiteten framkom \u2026", None))
#if QT_CONFIG(tooltip)
        self.identity.setToolTip(QCoreApplication.translate("ItemPanel", u"Stoppar texten och fr\u00e5gar vem som pr\u00f6var om uppgifterna ska anm\u00e4las. Inget namn sparas.", None))
#endif // QT_CONFIG(tooltip)
        self.next.setText(QCoreApplication.translate("ItemPanel", u"N\u00e4sta punkt", None))
        self.nextKey.setText(QCoreApplication.translate("ItemPanel", u"Alt \u2193", None))
        pass
    # retranslateUi

