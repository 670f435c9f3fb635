# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.key_fields import KeyFields
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.passphrase_pair import PassphrasePair
class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage):
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        RecoveryPage.setProperty(u"kind", u"page")
        self.around = QVBoxLayout(RecoveryPage)
        self.around.setSpacing(0)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RecoveryPage)
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

        self.keyPart = QWidget(self.card)
        self.keyPart.setObjectName(u"keyPart")
        self.keyPart.setProperty(u"kind", u"plain")
        self.keyLayout = QVBoxLayout(self.keyPart)
        self.keyLayout.setSpacing(8)
        self.keyLayout.setObjectName(u"keyLayout")
        self.keyLayout.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(self.keyPart)
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"kind", u"section")

        self.keyLayout.addWidget(self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.file = Chooser(self.keyPart)
        self.file.setObjectName(u"file")
        self.file.setEditable(True)
        self.file.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.file)

        self.browse = QPushButton(self.keyPart)
        self.browse.setObjectName(u"browse")

        self.fileRow.addWidget(self.browse)


        self.keyLayout.addLayout(self.fileRow)

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


        self.cardLayout.addWidget(self.keyPart)

        self.newPart = QWidget(self.card)
        self.newPart.setObjectName(u"newPart")
        self.newPart.setProperty(u"kind", u"plain")
        self.newLayout = QVBoxLayout(self.newPart)
        self.newLayout.setSpacing(8)
        self.newLayout.setObjectName(u"newLayout")
        self.newLayout.setContentsMargins(0, 0, 0, 0)
        self.userLabel = QLabel(self.newPart)
        self.userLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.userLabel.setObjectName(u"userLabel")
        self.userLabel.setProperty(u"kind", u"section")

        self.newLayout.addWidget(self.userLabel)

        self.user = Chooser(self.newPart)
        self.user.setObjectName(u"user")

        self.newLayout.addWidget(self.user)

        self.passphrase = PassphrasePair(self.newPart)
        self.passphrase.setObjectName(u"passphrase")

        self.newLayout.addWidget(self.passphrase)


        self.cardLayout.addWidget(self.newPart)


        self.columnLayout.addWidget(self.card)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.below)


        self.middle.addWidget(self.column)

        self.right = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)

        self.scroll.setWidget(self.inside)

        self.around.addWidget(self.scroll)

        self.foot = QFrame(RecoveryPage)
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
        self.fileLabel.setBuddy(self.file)
        self.keyLabel.setBuddy(self.key)
        self.userLabel.setBuddy(self.user)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.key)
        QWidget.setTabOrder(self.key, self.user)
        QWidget.setTabOrder(self.user, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go)

        self.retranslateUi(RecoveryPage)
    # setupUi

    def retranslateUi(self, RecoveryPage):
        self.title.setText(QCoreApplication.translate("RecoveryPage", u"\u00d6ppna med \u00e5terst\u00e4llningsnyckeln", None))
        self.fileLabel.setText(QCoreApplication.translate("RecoveryPage", u"&Fil", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"Fil", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("RecoveryPage", u"&Bl\u00e4ddra \u2026", None))
        self.keyLabel.setText(QCoreApplication.translate("RecoveryPage", u"&Nyckeln, grupp f\u00f6r grupp", None))
        self.userLabel.setText(QCoreApplication.translate("RecoveryPage", u"&Vem ska f\u00e5 en ny l\u00f6senfras?", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"Vem ska f\u00e5 en ny l\u00f6senfras?", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("RecoveryPage", u"Avbryt", None))
        self.busyText.setText(QCoreApplication.translate("RecoveryPage", u"\u00d6ppnar \u2026", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"\u00d6ppnar", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("RecoveryPage", u"&\u00d6ppna", None))
        pass
    # retranslateUi

