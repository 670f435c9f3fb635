# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'obligations_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView,
    QVBoxLayout)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_ObligationsPage(object):
    def setupUi(self, ObligationsPage):
        if not ObligationsPage.objectName():
            ObligationsPage.setObjectName(u"ObligationsPage")
        ObligationsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(ObligationsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(ObligationsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)

        self.heading.addWidget(self.title)

        self.count = QLabel(ObligationsPage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")
        self.count.setWordWrap(True)

        self.heading.addWidget(self.count)


        self.top.addLayout(self.heading)

        self.state = Chooser(ObligationsPage)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.top.addWidget(self.state)

        self.span = Chooser(ObligationsPage)
        self.span.setObjectName(u"span")
        self.span.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.top.addWidget(self.span)

        self.top.setStretch(0, 1)

        self.down.addLayout(self.top)

        self.notice = Notice(ObligationsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.card = QFrame(ObligationsPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(1, 6, 1, 6)
        self.rows = QListView(self.card)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)

        self.cardLayout.addWidget(self.rows)

        self.empty = QLabel(self.card)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

        self.cardLayout.addWidget(self.empty)


        self.down.addWidget(self.card)

        self.down.setStretch(2, 1)

        self.retranslateUi(ObligationsPage)
    # setupUi

    def retranslateUi(self, ObligationsPage):
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("ObligationsPage", u"Visa", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.span.setAccessibleName(QCoreApplication.translate("ObligationsPage", u"Tid", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ObligationsPage", u"M\u00f6ten med n\u00e5got kvar", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("ObligationsPage", u"Varje m\u00f6te \u00e4r kallat, h\u00e5llet, godk\u00e4nt och redovisat i n\u00e4mnd.", None))
        pass
    # retranslateUi

