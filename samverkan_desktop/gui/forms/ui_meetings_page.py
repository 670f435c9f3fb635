# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)
class Ui_MeetingsPage(object):
    def setupUi(self, MeetingsPage):
        if not MeetingsPage.objectName():
            MeetingsPage.setObjectName(u"MeetingsPage")
        MeetingsPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(MeetingsPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(MeetingsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")

        self.heading.addWidget(self.title)

        self.count = QLabel(MeetingsPage)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")

        self.heading.addWidget(self.count)


        self.down.addLayout(self.heading)

        self.filters = QWidget(MeetingsPage)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"kind", u"plain")

        self.down.addWidget(self.filters)

        self.stack = QStackedWidget(MeetingsPage)
        self.stack.setObjectName(u"stack")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listPage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"kind", u"cardtable")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.verticalHeader().setVisible(False)

        self.listLayout.addWidget(self.table)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"kind", u"heading")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.clearFilters = QPushButton(self.emptyPage)
        self.clearFilters.setObjectName(u"clearFilters")

        self.emptyLayout.addWidget(self.clearFilters, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(MeetingsPage)
    # setupUi

    def retranslateUi(self, MeetingsPage):
        self.title.setText(QCoreApplication.translate("MeetingsPage", u"M\u00f6ten", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MeetingsPage", u"M\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.clearFilters.setText(QCoreApplication.translate("MeetingsPage", u"Visa alla m\u00f6ten", None))
        pass
    # retranslateUi

