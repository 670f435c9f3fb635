# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'todo_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QLabel, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

from samverkan_desktop.gui.widgets.lead_list import LeadList
class Ui_TodoCard(object):
    def setupUi(self, TodoCard):
        if not TodoCard.objectName():
            TodoCard.setObjectName(u"TodoCard")
        TodoCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(TodoCard)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(10, 11, 10, 12)
        self.title = QLabel(TodoCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setIndent(4)
        self.title.setProperty(u"kind", u"cardtitle")
        self.title.setWordWrap(True)

        self.down.addWidget(self.title)

        self.rows = LeadList(TodoCard)
        self.rows.setObjectName(u"rows")

        self.down.addWidget(self.rows)

        self.empty = QLabel(TodoCard)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setIndent(4)
        self.empty.setProperty(u"kind", u"muted")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.more = QToolButton(TodoCard)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"quiet")

        self.down.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)


        self.retranslateUi(TodoCard)
    # setupUi

    def retranslateUi(self, TodoCard):
        self.title.setText(QCoreApplication.translate("TodoCard", u"Att g\u00f6ra", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("TodoCard", u"Att g\u00f6ra", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("TodoCard", u"Inget v\u00e4ntar. Det som blir f\u00f6rsenat, ska skickas eller godk\u00e4nnas visas h\u00e4r.", None))
        self.more.setText(QCoreApplication.translate("TodoCard", u"Visa fler", None))
        pass
    # retranslateUi

