# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_rows_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_OverviewRowsPage(object):
    def setupUi(self, OverviewRowsPage):
        if not OverviewRowsPage.objectName():
            OverviewRowsPage.setObjectName(u"OverviewRowsPage")
        OverviewRowsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(OverviewRowsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(OverviewRowsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)

        self.heading.addWidget(self.title)

        self.count = QLabel(OverviewRowsPage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")

        self.heading.addWidget(self.count)


        self.down.addLayout(self.heading)

        self.notice = Notice(OverviewRowsPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.card = QFrame(OverviewRowsPage)
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


        self.retranslateUi(OverviewRowsPage)
    # setupUi

    def retranslateUi(self, OverviewRowsPage):
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("OverviewRowsPage", u"Rader", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("OverviewRowsPage", u"H\u00e4r finns inga rader l\u00e4ngre. De har tagits bort eller flyttats sedan sidan visades.", None))
        pass
    # retranslateUi

