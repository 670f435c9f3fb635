# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(StartPage)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(StartPage)
        self.pages.setObjectName(u"pages")
        self.openPage = QScrollArea()
        self.openPage.setObjectName(u"openPage")
        self.openPage.setFrameShape(QFrame.Shape.NoFrame)
        self.openPage.setWidgetResizable(True)
        self.openPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.openPage.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.openInside = QWidget()
        self.openInside.setObjectName(u"openInside")
        self.openInside.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(self.openInside)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(24)
        self.middle.setObjectName(u"middle")
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(self.openInside)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(32, 28, 32, 28)
        self.brand = QLabel(self.card)
        self.brand.setTextFormat(Qt.TextFormat.PlainText)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"kind", u"brandname")
        self.brand.setText(u"Samverkan")

        self.cardLayout.addWidget(self.brand)

        self.about = QLabel(self.card)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.cardLayout.addWidget(self.about)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.cardLayout.addWidget(self.notice)

        self.remedy = QPushButton(self.card)
        self.remedy.setObjectName(u"remedy")
        self.remedy.setProperty(u"kind", u"soft")

        self.cardLayout.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeft)

        self.salvage = QPushButton(self.card)
        self.salvage.setObjectName(u"salvage")
        self.salvage.setProperty(u"kind", u"soft")

        self.cardLayout.addWidget(self.salvage, 0, Qt.AlignmentFlag.AlignLeft)

        self.fileLabel = QLabel(self.card)
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"kind", u"section")

        self.cardLayout.addWidget(self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.file = Chooser(self.card)
        self.file.setObjectName(u"file")
        self.file.setEditable(True)
        self.file.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.file)

        self.browse = QPushButton(self.card)
        self.browse.setObjectName(u"browse")

        self.fileRow.addWidget(self.browse)


        self.cardLayout.addLayout(self.fileRow)

        self.userLabel = QLabel(self.card)
        self.userLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.userLabel.setObjectName(u"userLabel")
        self.userLabel.setProperty(u"kind", u"section")

        self.cardLayout.addWidget(self.userLabel)

        self.user = Chooser(self.card)
        self.user.setObjectName(u"user")
        self.user.setEditable(True)
        self.user.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.cardLayout.addWidget(self.user)

        self.passphraseLabel = QLabel(self.card)
        self.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setProperty(u"kind", u"section")

        self.cardLayout.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(self.card)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.cardLayout.addWidget(self.passphrase)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(14)
        self.choices.setObjectName(u"choices")
        self.reveal = QCheckBox(self.card)
        self.reveal.setObjectName(u"reveal")

        self.choices.addWidget(self.reveal)

        self.readOnly = QCheckBox(self.card)
        self.readOnly.setObjectName(u"readOnly")

        self.choices.addWidget(self.readOnly)

        self.choicesSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choicesSpace)


        self.cardLayout.addLayout(self.choices)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.open)

        self.busyText = QLabel(self.card)
        self.busyText.setTextFormat(Qt.TextFormat.PlainText)
        self.busyText.setObjectName(u"busyText")
        self.busyText.setProperty(u"kind", u"muted")

        self.buttons.addWidget(self.busyText)

        self.busy = QProgressBar(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.buttons.addWidget(self.busy)

        self.cancel = QPushButton(self.card)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"quiet")

        self.buttons.addWidget(self.cancel)


        self.cardLayout.addLayout(self.buttons)

        self.keyring = QPushButton(self.card)
        self.keyring.setObjectName(u"keyring")

        self.cardLayout.addWidget(self.keyring)

        self.waitText = QLabel(self.card)
        self.waitText.setTextFormat(Qt.TextFormat.PlainText)
        self.waitText.setObjectName(u"waitText")
        self.waitText.setWordWrap(True)

        self.cardLayout.addWidget(self.waitText)

        self.goOn = QPushButton(self.card)
        self.goOn.setObjectName(u"goOn")

        self.cardLayout.addWidget(self.goOn, 0, Qt.AlignmentFlag.AlignLeft)


        self.middle.addWidget(self.card)

        self.others = QFrame(self.openInside)
        self.others.setObjectName(u"others")
        self.others.setProperty(u"kind", u"card")
        self.othersLayout = QVBoxLayout(self.others)
        self.othersLayout.setSpacing(14)
        self.othersLayout.setObjectName(u"othersLayout")
        self.othersLayout.setContentsMargins(28, 24, 28, 24)
        self.othersTitle = QLabel(self.others)
        self.othersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.othersTitle.setObjectName(u"othersTitle")
        self.othersTitle.setProperty(u"kind", u"heading")

        self.othersLayout.addWidget(self.othersTitle)

        self.newLayout = QVBoxLayout()
        self.newLayout.setSpacing(4)
        self.newLayout.setObjectName(u"newLayout")
        self.new = QPushButton(self.others)
        self.new.setObjectName(u"new")

        self.newLayout.addWidget(self.new)

        self.newHint = QLabel(self.others)
        self.newHint.setTextFormat(Qt.TextFormat.PlainText)
        self.newHint.setObjectName(u"newHint")
        self.newHint.setProperty(u"kind", u"small")
        self.newHint.setWordWrap(True)

        self.newLayout.addWidget(self.newHint)


        self.othersLayout.addLayout(self.newLayout)

        self.exampleLayout = QVBoxLayout()
        self.exampleLayout.setSpacing(4)
        self.exampleLayout.setObjectName(u"exampleLayout")
        self.example = QPushButton(self.others)
        self.example.setObjectName(u"example")

        self.exampleLayout.addWidget(self.example)

        self.exampleHint = QLabel(self.others)
        self.exampleHint.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleHint.setObjectName(u"exampleHint")
        self.exampleHint.setProperty(u"kind", u"small")
        self.exampleHint.setWordWrap(True)

        self.exampleLayout.addWidget(self.exampleHint)

        self.exampleBusy = QLabel(self.others)
        self.exampleBusy.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleBusy.setObjectName(u"exampleBusy")
        self.exampleBusy.setProperty(u"kind", u"small")

        self.exampleLayout.addWidget(self.exampleBusy)

        self.freshExample = QPushButton(self.others)
        self.freshExample.setObjectName(u"freshExample")
        self.freshExample.setProperty(u"kind", u"quiet")

        self.exampleLayout.addWidget(self.freshExample)


        self.othersLayout.addLayout(self.exampleLayout)

        self.restoreLayout = QVBoxLayout()
        self.restoreLayout.setSpacing(4)
        self.restoreLayout.setObjectName(u"restoreLayout")
        self.restore = QPushButton(self.others)
        self.restore.setObjectName(u"restore")

        self.restoreLayout.addWidget(self.restore)

        self.restoreHint = QLabel(self.others)
        self.restoreHint.setTextFormat(Qt.TextFormat.PlainText)
        self.restoreHint.setObjectName(u"restoreHint")
        self.restoreHint.setProperty(u"kind", u"small")
        self.restoreHint.setWordWrap(True)

        self.restoreLayout.addWidget(self.restoreHint)


        self.othersLayout.addLayout(self.restoreLayout)

        self.recoverLayout = QVBoxLayout()
        self.recoverLayout.setSpacing(4)
        self.recoverLayout.setObjectName(u"recoverLayout")
        self.recover = QPushButton(self.others)
        self.recover.setObjectName(u"recover")

        self.recoverLayout.addWidget(self.recover)

        self.recoverHint = QLabel(self.others)
        self.recoverHint.setTextFormat(Qt.TextFormat.PlainText)
        self.recoverHint.setObjectName(u"recoverHint")
        self.recoverHint.setProperty(u"kind", u"small")
        self.recoverHint.setWordWrap(True)

        self.recoverLayout.addWidget(self.recoverHint)


        self.othersLayout.addLayout(self.recoverLayout)

        self.fetchLayout = QVBoxLayout()
        self.fetchLayout.setSpacing(4)
        self.fetchLayout.setObjectName(u"fetchLayout")
        self.fetch = QPushButton(self.others)
        self.fetch.setObjectName(u"fetch")

        self.fetchLayout.addWidget(self.fetch)

        self.fetchHint = QLabel(self.others)
        self.fetchHint.setTextFormat(Qt.TextFormat.PlainText)
        self.fetchHint.setObjectName(u"fetchHint")
        self.fetchHint.setProperty(u"kind", u"small")
        self.fetchHint.setWordWrap(True)

        self.fetchLayout.addWidget(self.fetchHint)


        self.othersLayout.addLayout(self.fetchLayout)

        self.othersBelow = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.othersLayout.addItem(self.othersBelow)


        self.middle.addWidget(self.others)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)


        self.around.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.below)

        self.openPage.setWidget(self.openInside)
        self.pages.addWidget(self.openPage)

        self.outer.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.fileLabel.setBuddy(self.file)
        self.userLabel.setBuddy(self.user)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.remedy, self.salvage)
        QWidget.setTabOrder(self.salvage, self.file)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.user)
        QWidget.setTabOrder(self.user, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.reveal)
        QWidget.setTabOrder(self.reveal, self.readOnly)
        QWidget.setTabOrder(self.readOnly, self.open)
        QWidget.setTabOrder(self.open, self.cancel)
        QWidget.setTabOrder(self.cancel, self.goOn)
        QWidget.setTabOrder(self.goOn, self.new)
        QWidget.setTabOrder(self.new, self.example)
        QWidget.setTabOrder(self.example, self.freshExample)
        QWidget.setTabOrder(self.freshExample, self.restore)
        QWidget.setTabOrder(self.restore, self.recover)
        QWidget.setTabOrder(self.recover, self.fetch)

        self.retranslateUi(StartPage)

        self.open.setDefault(True)

    # setupUi

    def retranslateUi(self, StartPage):
        self.about.setText(QCoreApplication.translate("StartPage", u"V\u00e4lj kommunens samverkansfil och l\u00e5s upp den med din l\u00f6senfras.", None))
        self.salvage.setText(QCoreApplication.translate("StartPage", u"R\u00e4dda det som g\u00e5r att l\u00e4sa \u2026", None))
        self.fileLabel.setText(QCoreApplication.translate("StartPage", u"&Fil", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("StartPage", u"Fil", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("StartPage", u"&Bl\u00e4ddra \u2026", None))
        self.userLabel.setText(QCoreApplication.translate("StartPage", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("StartPage", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText(QCoreApplication.translate("StartPage", u"&L\u00f6senfras", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("StartPage", u"L\u00f6senfras", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("StartPage", u"&Visa det jag skriver", None))
        self.readOnly.setText(QCoreApplication.translate("StartPage", u"Bara l\u00e4&sa", None))
#if QT_CONFIG(tooltip)
        self.readOnly.setToolTip(QCoreApplication.translate("StartPage", u"\u00d6ppna filen f\u00f6r l\u00e4sning. Inget kan \u00e4ndras.", None))
#endif // QT_CONFIG(tooltip)
        self.open.setText(QCoreApplication.translate("StartPage", u"&\u00d6ppna", None))
        self.busyText.setText(QCoreApplication.translate("StartPage", u"L\u00e5ser upp \u2026", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("StartPage", u"L\u00e5ser upp filen", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("StartPage", u"Avbryt", None))
        self.keyring.setText(QCoreApplication.translate("StartPage", u"L\u00e5s upp med &datorns nyckelring", None))
#if QT_CONFIG(tooltip)
        self.keyring.setToolTip(QCoreApplication.translate("StartPage", u"Du har valt det p\u00e5 den h\u00e4r datorn. L\u00f6senfrasen fungerar som f\u00f6rut.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.keyring.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Du har valt det p\u00e5 den h\u00e4r datorn. L\u00f6senfrasen fungerar som f\u00f6rut.", None))
#endif // QT_CONFIG(accessibility)
        self.waitText.setText(QCoreApplication.translate("StartPage", u"Letar efter den delade mappen \u2026", None))
        self.goOn.setText(QCoreApplication.translate("StartPage", u"\u00d6ppna utan mappen", None))
#if QT_CONFIG(tooltip)
        self.goOn.setToolTip(QCoreApplication.translate("StartPage", u"Utan den \u00f6ppnas filen som den \u00e4r p\u00e5 den h\u00e4r datorn. Har du pennan kan du skriva i den, annars l\u00e4sa.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.goOn.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Utan den \u00f6ppnas filen som den \u00e4r p\u00e5 den h\u00e4r datorn. Har du pennan kan du skriva i den, annars l\u00e4sa.", None))
#endif // QT_CONFIG(accessibility)
        self.othersTitle.setText(QCoreApplication.translate("StartPage", u"Fler s\u00e4tt att b\u00f6rja", None))
        self.new.setText(QCoreApplication.translate("StartPage", u"N&y fil f\u00f6r kommunen \u2026", None))
        self.newHint.setText(QCoreApplication.translate("StartPage", u"Steg f\u00f6r steg, p\u00e5 n\u00e5gra minuter.", None))
        self.example.setText(QCoreApplication.translate("StartPage", u"&Prova exempelkommunen", None))
        self.exampleHint.setText(QCoreApplication.translate("StartPage", u"P\u00e5hittade m\u00f6ten att \u00f6va p\u00e5. Riktiga uppgifter p\u00e5verkas inte.", None))
        self.exampleBusy.setText(QCoreApplication.translate("StartPage", u"Skapar exemplet \u2026", None))
        self.freshExample.setText(QCoreApplication.translate("StartPage", u"B\u00f6r&ja om med exemplet", None))
        self.restore.setText(QCoreApplication.translate("StartPage", u"\u00c5terst\u00e4ll fr\u00e5n s\u00e4kerhets&kopia \u2026", None))
        self.restoreHint.setText(QCoreApplication.translate("StartPage", u"N\u00e4r filen \u00e4r skadad, borta eller \u00e4ndrad av misstag.", None))
        self.recover.setText(QCoreApplication.translate("StartPage", u"\u00d6ppna med \u00e5&terst\u00e4llningsnyckel \u2026", None))
        self.recoverHint.setText(QCoreApplication.translate("StartPage", u"N\u00e4r l\u00f6senfrasen \u00e4r gl\u00f6md eller nyckelfilen borta.", None))
        self.fetch.setText(QCoreApplication.translate("StartPage", u"&H\u00e4mta en delad fil \u2026", None))
        self.fetchHint.setText(QCoreApplication.translate("StartPage", u"N\u00e4r filen delas fr\u00e5n kommunens server och du arbetar p\u00e5 en ny dator.", None))
        pass
    # retranslateUi

