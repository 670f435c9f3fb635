# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_CompareDialog(object):
    def setupUi(self, CompareDialog):
        if not CompareDialog.objectName():
            CompareDialog.setObjectName(u"CompareDialog")
        self.down = QVBoxLayout(CompareDialog)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 16, 18, 16)
        self.pair = ChoiceField(CompareDialog)
        self.pair.setObjectName(u"pair")

        self.down.addWidget(self.pair)

        self.about = QLabel(CompareDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"small")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.notice = Notice(CompareDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.text = QTextBrowser(CompareDialog)
        self.text.setObjectName(u"text")
        self.text.setOpenLinks(False)

        self.down.addWidget(self.text)

        self.leave = QPushButton(CompareDialog)
        self.leave.setObjectName(u"leave")

        self.down.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)

        QWidget.setTabOrder(self.pair, self.text)
        QWidget.setTabOrder(self.text, self.leave)

        self.retranslateUi(CompareDialog)

        self.leave.setDefault(True)

    # setupUi

    def retranslateUi(self, CompareDialog):
        CompareDialog.setWindowTitle(QCoreApplication.translate("CompareDialog", u"J\u00e4mf\u00f6r versioner", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CompareDialog", u"Det som \u00e4ndrades", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("CompareDialog", u"St\u00e4ng", None))
    # retranslateUi

