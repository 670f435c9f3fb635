# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.setProperty(u"kind", u"page")
        self.around = QVBoxLayout(StartPage)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(StartPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(32, 28, 32, 28)
        self.brand = QLabel(self.card)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"kind", u"brandname")
        self.brand.setText(u"Samverkan")

        self.cardLayout.addWidget(self.brand)

        self.about = QLabel(self.card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.cardLayout.addWidget(self.about)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.cardLayout.addWidget(self.notice)

        self.fileLabel = QLabel(self.card)
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
        self.userLabel.setObjectName(u"userLabel")
        self.userLabel.setProperty(u"kind", u"section")

        self.cardLayout.addWidget(self.userLabel)

        self.user = Chooser(self.card)
        self.user.setObjectName(u"user")
        self.user.setEditable(True)
        self.user.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.cardLayout.addWidget(self.user)

        self.passphraseLabel = QLabel(self.card)
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

        self.useKey = QCheckBox(self.card)
        self.useKey.setObjectName(u"useKey")

        self.choices.addWidget(self.useKey)

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
        self.busyText.setObjectName(u"busyText")
        self.busyText.setProperty(u"kind", u"muted")

        self.buttons.addWidget(self.busyText)

        self.busy = QProgressBar(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.buttons.addWidget(self.busy)


        self.cardLayout.addLayout(self.buttons)


        self.middle.addWidget(self.card)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)


        self.around.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.fileLabel.setBuddy(self.file)
        self.userLabel.setBuddy(self.user)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.user)
        QWidget.setTabOrder(self.user, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.reveal)
        QWidget.setTabOrder(self.reveal, self.readOnly)
        QWidget.setTabOrder(self.readOnly, self.useKey)
        QWidget.setTabOrder(self.useKey, self.open)

        self.retranslateUi(StartPage)

        self.open.setDefault(True)

    # setupUi

    def retranslateUi(self, StartPage):
        self.about.setText(QCoreApplication.translate("StartPage", u"V\u00e4lj kommunens samverkansfil och l\u00e5s upp den med din l\u00f6senfras.", None))
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
        self.useKey.setText(QCoreApplication.translate("StartPage", u"\u00c5t&erst\u00e4llningsnyckel", None))
#if QT_CONFIG(tooltip)
        self.useKey.setToolTip(QCoreApplication.translate("StartPage", u"\u00d6ppna med nyckeln p\u00e5 det utskrivna papperet i st\u00e4llet f\u00f6r en l\u00f6senfras.", None))
#endif // QT_CONFIG(tooltip)
        self.open.setText(QCoreApplication.translate("StartPage", u"&\u00d6ppna", None))
        self.busyText.setText(QCoreApplication.translate("StartPage", u"L\u00e5ser upp \u2026", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("StartPage", u"L\u00e5ser upp filen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

