# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forum_search_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QAbstractItemView, QFrame, QLabel, QListView, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_ForumSearchPage(object):
    def setupUi(self, ForumSearchPage):
        if not ForumSearchPage.objectName():
            ForumSearchPage.setObjectName(u"ForumSearchPage")
        ForumSearchPage.setProperty(u"kind", u"page")
        self.down = QVBoxLayout(ForumSearchPage)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(22, 16, 22, 18)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(ForumSearchPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"title")
        self.title.setWordWrap(True)

        self.heading.addWidget(self.title)

        self.about = QLabel(ForumSearchPage)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.heading.addWidget(self.about)


        self.down.addLayout(self.heading)

        self.filters = QWidget(ForumSearchPage)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"kind", u"plain")

        self.down.addWidget(self.filters)

        self.notice = Notice(ForumSearchPage)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.stack = QStackedWidget(ForumSearchPage)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(self.listPage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")
        self.count.setWordWrap(True)

        self.listLayout.addWidget(self.count)

        self.card = QFrame(self.listPage)
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


        self.listLayout.addWidget(self.card)

        self.foot = QLabel(self.listPage)
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"muted")
        self.foot.setWordWrap(True)

        self.listLayout.addWidget(self.foot)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"kind", u"heading")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setProperty(u"kind", u"muted")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.down.addWidget(self.stack)


        self.retranslateUi(ForumSearchPage)
    # setupUi

    def retranslateUi(self, ForumSearchPage):
        self.title.setText(QCoreApplication.translate("ForumSearchPage", u"S\u00f6k i minnesanteckningar", None))
        self.about.setText(QCoreApplication.translate("ForumSearchPage", u"Ett forum i taget. Att du s\u00f6ker loggas, men aldrig orden.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ForumSearchPage", u"Tr\u00e4ffar", None))
#endif // QT_CONFIG(accessibility)
        self.foot.setText(QCoreApplication.translate("ForumSearchPage", u"Enter \u00f6ppnar m\u00f6tet p\u00e5 st\u00e4llet, med orden markerade.", None))
        pass
    # retranslateUi

