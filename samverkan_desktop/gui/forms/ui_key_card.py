# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.key_view import KeyView
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_KeyCard(object):
    def setupUi(self, KeyCard):
        if not KeyCard.objectName():
            KeyCard.setObjectName(u"KeyCard")
        KeyCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(KeyCard)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.keyHead = QVBoxLayout()
        self.keyHead.setSpacing(0)
        self.keyHead.setObjectName(u"keyHead")
        self.keyHead.setContentsMargins(0, 0, 0, 0)
        self.keyTitle = QLabel(KeyCard)
        self.keyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.keyTitle.setObjectName(u"keyTitle")
        self.keyTitle.setProperty(u"kind", u"cardtitle")

        self.keyHead.addWidget(self.keyTitle)

        self.keyHint = QLabel(KeyCard)
        self.keyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.keyHint.setObjectName(u"keyHint")
        self.keyHint.setProperty(u"kind", u"small")
        self.keyHint.setWordWrap(True)

        self.keyHead.addWidget(self.keyHint)


        self.down.addLayout(self.keyHead)

        self.notice = Notice(KeyCard)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.keyPlace = QWidget(KeyCard)
        self.keyPlace.setObjectName(u"keyPlace")
        self.keyPlace.setProperty(u"kind", u"plain")
        self.keyBox = QVBoxLayout(self.keyPlace)
        self.keyBox.setSpacing(12)
        self.keyBox.setObjectName(u"keyBox")
        self.keyBox.setContentsMargins(0, 0, 0, 0)
        self.key = KeyView(self.keyPlace)
        self.key.setObjectName(u"key")

        self.keyBox.addWidget(self.key)

        self.buttons = QWidget(self.keyPlace)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"kind", u"plain")

        self.keyBox.addWidget(self.buttons)

        self.done = Notice(self.keyPlace)
        self.done.setObjectName(u"done")

        self.keyBox.addWidget(self.done)

        self.proof = QWidget(self.keyPlace)
        self.proof.setObjectName(u"proof")
        self.proof.setProperty(u"kind", u"plain")
        self.proofBox = QVBoxLayout(self.proof)
        self.proofBox.setSpacing(4)
        self.proofBox.setObjectName(u"proofBox")
        self.proofBox.setContentsMargins(0, 0, 0, 0)
        self.askLabel = QLabel(self.proof)
        self.askLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setProperty(u"kind", u"section")

        self.proofBox.addWidget(self.askLabel)

        self.typedRow = QHBoxLayout()
        self.typedRow.setSpacing(8)
        self.typedRow.setObjectName(u"typedRow")
        self.typedRow.setContentsMargins(0, 0, 0, 0)
        self.typed = QLineEdit(self.proof)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(12)

        self.typedRow.addWidget(self.typed)

        self.confirm = QPushButton(self.proof)
        self.confirm.setObjectName(u"confirm")

        self.typedRow.addWidget(self.confirm)

        self.again = QPushButton(self.proof)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"kind", u"quiet")

        self.typedRow.addWidget(self.again)

        self.typedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.typedRow.addItem(self.typedGap)


        self.proofBox.addLayout(self.typedRow)


        self.keyBox.addWidget(self.proof)


        self.down.addWidget(self.keyPlace)

        self.changeRow = QHBoxLayout()
        self.changeRow.setSpacing(8)
        self.changeRow.setObjectName(u"changeRow")
        self.changeRow.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(KeyCard)
        self.change.setObjectName(u"change")

        self.changeRow.addWidget(self.change)

        self.changeGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.changeRow.addItem(self.changeGap)


        self.down.addLayout(self.changeRow)

#if QT_CONFIG(shortcut)
        self.askLabel.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KeyCard)
    # setupUi

    def retranslateUi(self, KeyCard):
        self.keyTitle.setText(QCoreApplication.translate("KeyCard", u"\u00c5terst\u00e4llningsnyckel", None))
        self.keyHint.setText(QCoreApplication.translate("KeyCard", u"\u00d6ppnar filen om alla l\u00f6senfraser gl\u00f6ms bort. Den finns bara p\u00e5 det utskrivna papperet.", None))
        self.confirm.setText(QCoreApplication.translate("KeyCard", u"&Klart", None))
        self.again.setText(QCoreApplication.translate("KeyCard", u"&Visa nyckeln igen", None))
        self.change.setText(QCoreApplication.translate("KeyCard", u"Byt &\u00e5terst\u00e4llningsnyckel \u2026", None))
        pass
    # retranslateUi

