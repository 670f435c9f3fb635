# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from samverkan_desktop.gui.palette.search_button import SearchButton
from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.sidebar import SideBar
class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1360, 850)
        self.middle = QWidget(MainWindow)
        self.middle.setObjectName(u"middle")
        self.across = QHBoxLayout(self.middle)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.side = SideBar(self.middle)
        self.side.setObjectName(u"side")

        self.across.addWidget(self.side)

        self.down = QVBoxLayout()
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.topBar = QFrame(self.middle)
        self.topBar.setObjectName(u"topBar")
        self.topBar.setProperty(u"kind", u"topbar")
        self.topBarLayout = QHBoxLayout(self.topBar)
        self.topBarLayout.setSpacing(8)
        self.topBarLayout.setObjectName(u"topBarLayout")
        self.topBarLayout.setContentsMargins(20, 8, 20, 8)
        self.back = QPushButton(self.topBar)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")

        self.topBarLayout.addWidget(self.back)

        self.search = SearchButton(self.topBar)
        self.search.setObjectName(u"search")

        self.topBarLayout.addWidget(self.search)

        self.topSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topBarLayout.addItem(self.topSpace)

        self.saved = QLabel(self.topBar)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"kind", u"saved")

        self.topBarLayout.addWidget(self.saved)

        self.pen = QPushButton(self.topBar)
        self.pen.setObjectName(u"pen")
        self.pen.setProperty(u"kind", u"quiet")

        self.topBarLayout.addWidget(self.pen)

        self.example = Chip(self.topBar)
        self.example.setObjectName(u"example")

        self.topBarLayout.addWidget(self.example, 0, Qt.AlignmentFlag.AlignVCenter)

        self.function = Chip(self.topBar)
        self.function.setObjectName(u"function")

        self.topBarLayout.addWidget(self.function, 0, Qt.AlignmentFlag.AlignVCenter)

        self.undo = QToolButton(self.topBar)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"kind", u"quiet")

        self.topBarLayout.addWidget(self.undo)

        self.redo = QToolButton(self.topBar)
        self.redo.setObjectName(u"redo")
        self.redo.setProperty(u"kind", u"quiet")

        self.topBarLayout.addWidget(self.redo)

        self.menu = QToolButton(self.topBar)
        self.menu.setObjectName(u"menu")
        self.menu.setProperty(u"kind", u"quiet")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.topBarLayout.addWidget(self.menu)


        self.down.addWidget(self.topBar)

        self.noticePlace = QWidget(self.middle)
        self.noticePlace.setObjectName(u"noticePlace")
        self.noticePlace.setProperty(u"kind", u"page")
        self.noticeLayout = QVBoxLayout(self.noticePlace)
        self.noticeLayout.setObjectName(u"noticeLayout")
        self.noticeLayout.setContentsMargins(20, 8, 20, 0)
        self.notice = Notice(self.noticePlace)
        self.notice.setObjectName(u"notice")

        self.noticeLayout.addWidget(self.notice)


        self.down.addWidget(self.noticePlace)

        self.stack = QStackedWidget(self.middle)
        self.stack.setObjectName(u"stack")

        self.down.addWidget(self.stack)


        self.across.addLayout(self.down)

        MainWindow.setCentralWidget(self.middle)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Samverkan", None))
        self.back.setText(QCoreApplication.translate("MainWindow", u"\u2190 M\u00f6ten", None))
        self.menu.setText(QCoreApplication.translate("MainWindow", u"Meny", None))
#if QT_CONFIG(tooltip)
        self.menu.setToolTip(QCoreApplication.translate("MainWindow", u"Meny (F10)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

