# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.key_fields import KeyFields
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.short_list import ShortList
class Ui_RestorePage(object):
    def setupUi(self, RestorePage):
        if not RestorePage.objectName():
            RestorePage.setObjectName(u"RestorePage")
        RestorePage.setProperty(u"kind", u"page")
        self.around = QVBoxLayout(RestorePage)
        self.around.setSpacing(0)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RestorePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"kind", u"plain")
        self.middle = QHBoxLayout(self.inside)
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(20, 20, 20, 20)
        self.left = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.column = QWidget(self.inside)
        self.column.setObjectName(u"column")
        self.column.setProperty(u"kind", u"plain")
        self.columnLayout = QVBoxLayout(self.column)
        self.columnLayout.setSpacing(12)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.column)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(12)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(24, 20, 24, 24)
        self.title = QLabel(self.card)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"heading")
        self.title.setWordWrap(True)

        self.cardLayout.addWidget(self.title)

        self.about = QLabel(self.card)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.cardLayout.addWidget(self.about)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.cardLayout.addWidget(self.notice)

        self.choosePart = QWidget(self.card)
        self.choosePart.setObjectName(u"choosePart")
        self.choosePart.setProperty(u"kind", u"plain")
        self.chooseLayout = QVBoxLayout(self.choosePart)
        self.chooseLayout.setSpacing(8)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folder = QLabel(self.choosePart)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"kind", u"muted")
        self.folder.setWordWrap(True)

        self.folderRow.addWidget(self.folder)

        self.folderSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folderRow.addItem(self.folderSpace)

        self.browse = QPushButton(self.choosePart)
        self.browse.setObjectName(u"browse")

        self.folderRow.addWidget(self.browse)


        self.chooseLayout.addLayout(self.folderRow)

        self.backups = ShortList(self.choosePart)
        self.backups.setObjectName(u"backups")
        self.backups.setProperty(u"kind", u"cardtable")

        self.chooseLayout.addWidget(self.backups)

        self.none = QLabel(self.choosePart)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"muted")
        self.none.setWordWrap(True)

        self.chooseLayout.addWidget(self.none)

        self.secretPart = QWidget(self.choosePart)
        self.secretPart.setObjectName(u"secretPart")
        self.secretPart.setProperty(u"kind", u"plain")
        self.secretLayout = QVBoxLayout(self.secretPart)
        self.secretLayout.setSpacing(8)
        self.secretLayout.setObjectName(u"secretLayout")
        self.secretLayout.setContentsMargins(0, 0, 0, 0)
        self.targetLabel = QLabel(self.secretPart)
        self.targetLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setProperty(u"kind", u"section")

        self.secretLayout.addWidget(self.targetLabel)

        self.targetRow = QHBoxLayout()
        self.targetRow.setSpacing(8)
        self.targetRow.setObjectName(u"targetRow")
        self.target = QLineEdit(self.secretPart)
        self.target.setObjectName(u"target")

        self.targetRow.addWidget(self.target)

        self.browseTarget = QPushButton(self.secretPart)
        self.browseTarget.setObjectName(u"browseTarget")

        self.targetRow.addWidget(self.browseTarget)


        self.secretLayout.addLayout(self.targetRow)

        self.kept = QLabel(self.secretPart)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"kind", u"small")
        self.kept.setWordWrap(True)

        self.secretLayout.addWidget(self.kept)

        self.phrasePart = QWidget(self.secretPart)
        self.phrasePart.setObjectName(u"phrasePart")
        self.phrasePart.setProperty(u"kind", u"plain")
        self.phraseLayout = QVBoxLayout(self.phrasePart)
        self.phraseLayout.setSpacing(8)
        self.phraseLayout.setObjectName(u"phraseLayout")
        self.phraseLayout.setContentsMargins(0, 0, 0, 0)
        self.userLabel = QLabel(self.phrasePart)
        self.userLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.userLabel.setObjectName(u"userLabel")
        self.userLabel.setProperty(u"kind", u"section")

        self.phraseLayout.addWidget(self.userLabel)

        self.user = Chooser(self.phrasePart)
        self.user.setObjectName(u"user")
        self.user.setEditable(True)
        self.user.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.phraseLayout.addWidget(self.user)

        self.passphraseLabel = QLabel(self.phrasePart)
        self.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setProperty(u"kind", u"section")

        self.phraseLayout.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(self.phrasePart)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.phraseLayout.addWidget(self.passphrase)


        self.secretLayout.addWidget(self.phrasePart)

        self.keyPart = QWidget(self.secretPart)
        self.keyPart.setObjectName(u"keyPart")
        self.keyPart.setProperty(u"kind", u"plain")
        self.keyLayout = QVBoxLayout(self.keyPart)
        self.keyLayout.setSpacing(8)
        self.keyLayout.setObjectName(u"keyLayout")
        self.keyLayout.setContentsMargins(0, 0, 0, 0)
        self.keyLabel = QLabel(self.keyPart)
        self.keyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setProperty(u"kind", u"section")

        self.keyLayout.addWidget(self.keyLabel)

        self.key = KeyFields(self.keyPart)
        self.key.setObjectName(u"key")

        self.keyLayout.addWidget(self.key)

        self.told = QLabel(self.keyPart)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"kind", u"small")
        self.told.setWordWrap(True)

        self.keyLayout.addWidget(self.told)


        self.secretLayout.addWidget(self.keyPart)

        self.useKey = QCheckBox(self.secretPart)
        self.useKey.setObjectName(u"useKey")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.useKey.sizePolicy().hasHeightForWidth())
        self.useKey.setSizePolicy(sizePolicy)

        self.secretLayout.addWidget(self.useKey)


        self.chooseLayout.addWidget(self.secretPart)


        self.cardLayout.addWidget(self.choosePart)

        self.donePart = QWidget(self.card)
        self.donePart.setObjectName(u"donePart")
        self.donePart.setProperty(u"kind", u"plain")
        self.doneLayout = QVBoxLayout(self.donePart)
        self.doneLayout.setSpacing(8)
        self.doneLayout.setObjectName(u"doneLayout")
        self.doneLayout.setContentsMargins(0, 0, 0, 0)
        self.done = QLabel(self.donePart)
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setObjectName(u"done")
        self.done.setWordWrap(True)

        self.doneLayout.addWidget(self.done)

        self.doneKept = QLabel(self.donePart)
        self.doneKept.setTextFormat(Qt.TextFormat.PlainText)
        self.doneKept.setObjectName(u"doneKept")
        self.doneKept.setProperty(u"kind", u"muted")
        self.doneKept.setWordWrap(True)

        self.doneLayout.addWidget(self.doneKept)


        self.cardLayout.addWidget(self.donePart)


        self.columnLayout.addWidget(self.card)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.below)


        self.middle.addWidget(self.column)

        self.right = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)

        self.scroll.setWidget(self.inside)

        self.around.addWidget(self.scroll)

        self.foot = QFrame(RestorePage)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"footbar")
        self.footLayout = QHBoxLayout(self.foot)
        self.footLayout.setSpacing(0)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(20, 10, 20, 10)
        self.footLeft = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footLeft)

        self.footColumn = QWidget(self.foot)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setProperty(u"kind", u"plain")
        self.footColumnLayout = QHBoxLayout(self.footColumn)
        self.footColumnLayout.setSpacing(8)
        self.footColumnLayout.setObjectName(u"footColumnLayout")
        self.footColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.cancel = QPushButton(self.footColumn)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"quiet")

        self.footColumnLayout.addWidget(self.cancel)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footColumnLayout.addItem(self.footSpace)

        self.busyText = QLabel(self.footColumn)
        self.busyText.setTextFormat(Qt.TextFormat.PlainText)
        self.busyText.setObjectName(u"busyText")
        self.busyText.setProperty(u"kind", u"muted")

        self.footColumnLayout.addWidget(self.busyText)

        self.busy = QProgressBar(self.footColumn)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.footColumnLayout.addWidget(self.busy)

        self.go = QPushButton(self.footColumn)
        self.go.setObjectName(u"go")
        self.go.setProperty(u"kind", u"primary")

        self.footColumnLayout.addWidget(self.go)


        self.footLayout.addWidget(self.footColumn)

        self.footRight = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footRight)


        self.around.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.targetLabel.setBuddy(self.target)
        self.userLabel.setBuddy(self.user)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.keyLabel.setBuddy(self.key)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.browse, self.backups)
        QWidget.setTabOrder(self.backups, self.target)
        QWidget.setTabOrder(self.target, self.browseTarget)
        QWidget.setTabOrder(self.browseTarget, self.user)
        QWidget.setTabOrder(self.user, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.key)
        QWidget.setTabOrder(self.key, self.useKey)
        QWidget.setTabOrder(self.useKey, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go)

        self.retranslateUi(RestorePage)
    # setupUi

    def retranslateUi(self, RestorePage):
        self.title.setText(QCoreApplication.translate("RestorePage", u"\u00c5terst\u00e4ll fr\u00e5n s\u00e4kerhetskopia", None))
        self.browse.setText(QCoreApplication.translate("RestorePage", u"Annan &mapp \u2026", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("RestorePage", u"S\u00e4kerhetskopior", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("RestorePage", u"&L\u00e4ggs tillbaka som", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("RestorePage", u"L\u00e4ggs tillbaka som", None))
#endif // QT_CONFIG(accessibility)
        self.browseTarget.setText(QCoreApplication.translate("RestorePage", u"Bl\u00e4&ddra \u2026", None))
        self.userLabel.setText(QCoreApplication.translate("RestorePage", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("RestorePage", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText(QCoreApplication.translate("RestorePage", u"L\u00f6sen&fras, som den var n\u00e4r kopian gjordes", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("RestorePage", u"L\u00f6senfras, som den var n\u00e4r kopian gjordes", None))
#endif // QT_CONFIG(accessibility)
        self.keyLabel.setText(QCoreApplication.translate("RestorePage", u"Nyckeln, &grupp f\u00f6r grupp", None))
        self.useKey.setText(QCoreApplication.translate("RestorePage", u"Anv\u00e4nd \u00e5terst\u00e4llnings&nyckeln i st\u00e4llet", None))
        self.cancel.setText(QCoreApplication.translate("RestorePage", u"Avbryt", None))
        self.busyText.setText(QCoreApplication.translate("RestorePage", u"Kontrollerar och \u00e5terst\u00e4ller \u2026", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("RestorePage", u"Kontrollerar och \u00e5terst\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("RestorePage", u"\u00c5te&rst\u00e4ll", None))
        pass
    # retranslateUi

