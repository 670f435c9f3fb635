# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_PreviewDialog(object):
    def setupUi(self, PreviewDialog):
        if not PreviewDialog.objectName():
            PreviewDialog.setObjectName(u"PreviewDialog")
        PreviewDialog.resize(900, 760)
        self.down = QVBoxLayout(PreviewDialog)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 14, 16, 14)
        self.choices = QWidget(PreviewDialog)
        self.choices.setObjectName(u"choices")
        self.choices.setProperty(u"kind", u"plain")

        self.down.addWidget(self.choices)

        self.notice = Notice(PreviewDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.viewPlace = QWidget(PreviewDialog)
        self.viewPlace.setObjectName(u"viewPlace")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.viewPlace.sizePolicy().hasHeightForWidth())
        self.viewPlace.setSizePolicy(sizePolicy)
        self.viewLayout = QVBoxLayout(self.viewPlace)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.viewPlace)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.pages = QLabel(PreviewDialog)
        self.pages.setTextFormat(Qt.TextFormat.PlainText)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"kind", u"muted")

        self.foot.addWidget(self.pages)

        self.busy = QProgressBar(PreviewDialog)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.foot.addWidget(self.busy)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.close = QPushButton(PreviewDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)

        self.print = QPushButton(PreviewDialog)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.foot.addWidget(self.print)

        self.word = QPushButton(PreviewDialog)
        self.word.setObjectName(u"word")
        self.word.setAutoDefault(False)

        self.foot.addWidget(self.word)

        self.save = QPushButton(PreviewDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.send = QPushButton(PreviewDialog)
        self.send.setObjectName(u"send")
        self.send.setProperty(u"kind", u"primary")
        self.send.setVisible(False)
        self.send.setAutoDefault(False)

        self.foot.addWidget(self.send)


        self.down.addLayout(self.foot)

        self.down.setStretch(2, 1)

        self.retranslateUi(PreviewDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PreviewDialog):
        PreviewDialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"Papper", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Skapar papperet", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("PreviewDialog", u"St\u00e4n&g", None))
        self.print.setText(QCoreApplication.translate("PreviewDialog", u"Skriv &ut \u2026", None))
        self.word.setText(QCoreApplication.translate("PreviewDialog", u"Spara som &Word \u2026", None))
        self.save.setText(QCoreApplication.translate("PreviewDialog", u"&Spara PDF \u2026", None))
    # retranslateUi

