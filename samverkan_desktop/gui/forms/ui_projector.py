# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QLabel, QTextBrowser, QVBoxLayout)
class Ui_Projector(object):
    def setupUi(self, Projector):
        if not Projector.objectName():
            Projector.setObjectName(u"Projector")
        Projector.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(Projector)
        self.down.setSpacing(16)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(60, 40, 60, 24)
        self.title = QLabel(Projector)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.title)

        self.text = QTextBrowser(Projector)
        self.text.setObjectName(u"text")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)

        self.down.addWidget(self.text)

        self.foot = QLabel(Projector)
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"muted")

        self.down.addWidget(self.foot)


        self.retranslateUi(Projector)
    # setupUi

    def retranslateUi(self, Projector):
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Projector", u"Paragrafen i stor text", None))
#endif // QT_CONFIG(accessibility)
        self.foot.setText(QCoreApplication.translate("Projector", u"\u2190 \u2192 byter paragraf \u00b7 F11 helsk\u00e4rm \u00b7 Esc st\u00e4nger", None))
        pass
    # retranslateUi

