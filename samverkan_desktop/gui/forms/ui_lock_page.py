# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_LockPage(object):
    def setupUi(self, LockPage):
        if not LockPage.objectName():
            LockPage.setObjectName(u"LockPage")
        LockPage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(LockPage)
        self.outer.setObjectName(u"outer")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.before)

        self.card = QFrame(LockPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(self.card)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(24, 20, 24, 24)
        self.title = QLabel(self.card)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.down.addWidget(self.title)

        self.file = QLabel(self.card)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)

        self.down.addWidget(self.file)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.passphraseLabel = QLabel(self.card)
        self.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(self.card)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.passphrase)

        self.reveal = QCheckBox(self.card)
        self.reveal.setObjectName(u"reveal")

        self.down.addWidget(self.reveal)

        self.across = QHBoxLayout()
        self.across.setSpacing(8)
        self.across.setObjectName(u"across")
        self.unlock = QPushButton(self.card)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"kind", u"primary")

        self.across.addWidget(self.unlock)

        self.busy = QLabel(self.card)
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setObjectName(u"busy")
        self.busy.setProperty(u"kind", u"muted")

        self.across.addWidget(self.busy)

        self.cancel = QPushButton(self.card)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"quiet")

        self.across.addWidget(self.cancel)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.between)

        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"kind", u"quiet")

        self.across.addWidget(self.leave)


        self.down.addLayout(self.across)

        self.waitText = QLabel(self.card)
        self.waitText.setTextFormat(Qt.TextFormat.PlainText)
        self.waitText.setObjectName(u"waitText")
        self.waitText.setWordWrap(True)

        self.down.addWidget(self.waitText)

        self.goOn = QPushButton(self.card)
        self.goOn.setObjectName(u"goOn")

        self.down.addWidget(self.goOn, 0, Qt.AlignmentFlag.AlignLeft)


        self.middle.addWidget(self.card)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.after)


        self.outer.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.reveal)
        QWidget.setTabOrder(self.reveal, self.unlock)
        QWidget.setTabOrder(self.unlock, self.cancel)
        QWidget.setTabOrder(self.cancel, self.goOn)
        QWidget.setTabOrder(self.goOn, self.leave)

        self.retranslateUi(LockPage)
    # setupUi

    def retranslateUi(self, LockPage):
        self.title.setText(QCoreApplication.translate("LockPage", u"L\u00e5st", None))
        self.passphraseLabel.setText(QCoreApplication.translate("LockPage", u"L\u00f6senfras", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("LockPage", u"L\u00f6senfras", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("LockPage", u"Visa det jag skriver", None))
        self.unlock.setText(QCoreApplication.translate("LockPage", u"L\u00e5s upp", None))
        self.busy.setText(QCoreApplication.translate("LockPage", u"L\u00e5ser upp \u2026", None))
        self.cancel.setText(QCoreApplication.translate("LockPage", u"Avbryt", None))
        self.leave.setText(QCoreApplication.translate("LockPage", u"Till startsidan", None))
        self.waitText.setText(QCoreApplication.translate("LockPage", u"Letar efter den delade mappen \u2026", None))
        self.goOn.setText(QCoreApplication.translate("LockPage", u"\u00d6ppna utan mappen", None))
#if QT_CONFIG(tooltip)
        self.goOn.setToolTip(QCoreApplication.translate("LockPage", u"Utan den \u00f6ppnas filen som den \u00e4r p\u00e5 den h\u00e4r datorn. Har du pennan kan du skriva i den, annars l\u00e4sa.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.goOn.setAccessibleDescription(QCoreApplication.translate("LockPage", u"Utan den \u00f6ppnas filen som den \u00e4r p\u00e5 den h\u00e4r datorn. Har du pennan kan du skriva i den, annars l\u00e4sa.", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

