# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.steps_bar import StepsBar
class Ui_Wizard(object):
    def setupUi(self, Wizard):
        if not Wizard.objectName():
            Wizard.setObjectName(u"Wizard")
        Wizard.setProperty(u"kind", u"page")
        self.around = QVBoxLayout(Wizard)
        self.around.setSpacing(0)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Wizard)
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
        self.steps = StepsBar(self.column)
        self.steps.setObjectName(u"steps")

        self.columnLayout.addWidget(self.steps)

        self.stepNumber = QLabel(self.column)
        self.stepNumber.setTextFormat(Qt.TextFormat.PlainText)
        self.stepNumber.setObjectName(u"stepNumber")
        self.stepNumber.setProperty(u"kind", u"small")

        self.columnLayout.addWidget(self.stepNumber)

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

        self.place = QWidget(self.card)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"kind", u"plain")
        self.placeLayout = QVBoxLayout(self.place)
        self.placeLayout.setSpacing(8)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)

        self.cardLayout.addWidget(self.place)


        self.columnLayout.addWidget(self.card)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.below)


        self.middle.addWidget(self.column)

        self.right = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)

        self.scroll.setWidget(self.inside)

        self.around.addWidget(self.scroll)

        self.foot = QFrame(Wizard)
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

        self.back = QPushButton(self.footColumn)
        self.back.setObjectName(u"back")

        self.footColumnLayout.addWidget(self.back)

        self.next = QPushButton(self.footColumn)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")

        self.footColumnLayout.addWidget(self.next)


        self.footLayout.addWidget(self.footColumn)

        self.footRight = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footRight)


        self.around.addWidget(self.foot)

        QWidget.setTabOrder(self.scroll, self.cancel)
        QWidget.setTabOrder(self.cancel, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(Wizard)
    # setupUi

    def retranslateUi(self, Wizard):
        self.cancel.setText(QCoreApplication.translate("Wizard", u"Avbryt", None))
        self.busyText.setText(QCoreApplication.translate("Wizard", u"Skapar filen \u2026", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Wizard", u"Filen skapas", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("Wizard", u"&Tillbaka", None))
        self.next.setText(QCoreApplication.translate("Wizard", u"&N\u00e4sta", None))
        pass
    # retranslateUi

