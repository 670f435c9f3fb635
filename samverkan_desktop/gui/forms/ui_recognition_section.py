# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recognition_section.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.number_field import NumberField
class Ui_RecognitionSection(object):
    def setupUi(self, RecognitionSection):
        if not RecognitionSection.objectName():
            RecognitionSection.setObjectName(u"RecognitionSection")
        RecognitionSection.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(RecognitionSection)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(RecognitionSection)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(18, 14, 18, 16)
        self.title = QLabel(self.card)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.cardLayout.addWidget(self.title)

        self.about = QLabel(self.card)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"small")
        self.about.setWordWrap(True)

        self.cardLayout.addWidget(self.about)

        self.notice = Notice(self.card)
        self.notice.setObjectName(u"notice")

        self.cardLayout.addWidget(self.notice)

        self.limitLabel = QLabel(self.card)
        self.limitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.limitLabel.setObjectName(u"limitLabel")
        self.limitLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.limitLabel)

        self.limit = NumberField(self.card)
        self.limit.setObjectName(u"limit")

        self.cardLayout.addWidget(self.limit)

        self.usePerYear = QCheckBox(self.card)
        self.usePerYear.setObjectName(u"usePerYear")

        self.cardLayout.addWidget(self.usePerYear)

        self.perYear = NumberField(self.card)
        self.perYear.setObjectName(u"perYear")

        self.cardLayout.addWidget(self.perYear)


        self.around.addWidget(self.card)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.space)

#if QT_CONFIG(shortcut)
        self.limitLabel.setBuddy(self.limit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.limit, self.usePerYear)
        QWidget.setTabOrder(self.usePerYear, self.perYear)

        self.retranslateUi(RecognitionSection)
    # setupUi

    def retranslateUi(self, RecognitionSection):
        self.title.setText(QCoreApplication.translate("RecognitionSection", u"N\u00e4r flera uppgifter tillsammans pekar ut ett barn", None))
        self.about.setText(QCoreApplication.translate("RecognitionSection", u"Programmet r\u00e4knar ut hur m\u00e5nga elever ett \u00e4rende passar in p\u00e5, efter elevtalen i Skolor och enheter. Tre uppgifter varnar alltid, \u00e4ven utan elevtal.", None))
        self.limitLabel.setText(QCoreApplication.translate("RecognitionSection", u"&Varna n\u00e4r ett \u00e4rende passar in p\u00e5 f\u00e4rre elever \u00e4n", None))
#if QT_CONFIG(accessibility)
        self.limit.setAccessibleName(QCoreApplication.translate("RecognitionSection", u"Varna n\u00e4r ett \u00e4rende passar in p\u00e5 f\u00e4rre elever \u00e4n", None))
#endif // QT_CONFIG(accessibility)
        self.usePerYear.setText(QCoreApplication.translate("RecognitionSection", u"&R\u00e4kna med antal barn per \u00e5rskull d\u00e4r elevtal saknas", None))
#if QT_CONFIG(accessibility)
        self.perYear.setAccessibleName(QCoreApplication.translate("RecognitionSection", u"Barn per \u00e5rskull i kommunen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

