# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.notice import Notice
class Ui_CorrectionBar(object):
    def setupUi(self, CorrectionBar):
        if not CorrectionBar.objectName():
            CorrectionBar.setObjectName(u"CorrectionBar")
        CorrectionBar.setProperty(u"kind", u"notice")
        CorrectionBar.setProperty(u"tone", u"brand")
        self.down = QVBoxLayout(CorrectionBar)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(12, 8, 12, 10)
        self.about = QLabel(CorrectionBar)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"on")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.reason = QLineEdit(CorrectionBar)
        self.reason.setObjectName(u"reason")

        self.down.addWidget(self.reason)

        self.notice = Notice(CorrectionBar)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.save = QPushButton(CorrectionBar)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.leave = QPushButton(CorrectionBar)
        self.leave.setObjectName(u"leave")

        self.foot.addWidget(self.leave)

        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)


        self.down.addLayout(self.foot)

        QWidget.setTabOrder(self.reason, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(CorrectionBar)
    # setupUi

    def retranslateUi(self, CorrectionBar):
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CorrectionBar", u"Orsak till r\u00e4ttelsen", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("CorrectionBar", u"Vad r\u00e4ttas, och varf\u00f6r?", None))
        self.save.setText(QCoreApplication.translate("CorrectionBar", u"Spara r\u00e4ttelsen", None))
        self.leave.setText(QCoreApplication.translate("CorrectionBar", u"Avbryt", None))
        pass
    # retranslateUi

