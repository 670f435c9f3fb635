# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deadline_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLayout, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_DeadlineDialog(object):
    def setupUi(self, DeadlineDialog):
        if not DeadlineDialog.objectName():
            DeadlineDialog.setObjectName(u"DeadlineDialog")
        self.down = QVBoxLayout(DeadlineDialog)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(DeadlineDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.whatLabel = QLabel(DeadlineDialog)
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.whatLabel)

        self.what = QLineEdit(DeadlineDialog)
        self.what.setObjectName(u"what")
        self.what.setMaxLength(200)

        self.down.addWidget(self.what)

        self.dueLabel = QLabel(DeadlineDialog)
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.dueLabel)

        self.due = DateField(DeadlineDialog)
        self.due.setObjectName(u"due")

        self.down.addWidget(self.due)

        self.functionLabel = QLabel(DeadlineDialog)
        self.functionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.functionLabel.setObjectName(u"functionLabel")
        self.functionLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.functionLabel)

        self.function = Chooser(DeadlineDialog)
        self.function.setObjectName(u"function")

        self.down.addWidget(self.function)

        self.help = QLabel(DeadlineDialog)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"small")
        self.help.setWordWrap(True)

        self.down.addWidget(self.help)

        self.notice = Notice(DeadlineDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 12, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(DeadlineDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.save = QPushButton(DeadlineDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.what)
        self.functionLabel.setBuddy(self.function)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what, self.due)
        QWidget.setTabOrder(self.due, self.function)
        QWidget.setTabOrder(self.function, self.leave)
        QWidget.setTabOrder(self.leave, self.save)

        self.retranslateUi(DeadlineDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, DeadlineDialog):
        DeadlineDialog.setWindowTitle(QCoreApplication.translate("DeadlineDialog", u"Nytt svarsdatum", None))
        self.whatLabel.setText(QCoreApplication.translate("DeadlineDialog", u"&Vad ska besvaras?", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("DeadlineDialog", u"Vad ska besvaras?", None))
#endif // QT_CONFIG(accessibility)
        self.what.setPlaceholderText(QCoreApplication.translate("DeadlineDialog", u"Yttrande \u00f6ver \u2026", None))
        self.dueLabel.setText(QCoreApplication.translate("DeadlineDialog", u"Senast", None))
        self.functionLabel.setText(QCoreApplication.translate("DeadlineDialog", u"&Ansvarig funktion", None))
#if QT_CONFIG(accessibility)
        self.function.setAccessibleName(QCoreApplication.translate("DeadlineDialog", u"Ansvarig funktion", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("DeadlineDialog", u"Svarsdatumet st\u00e5r bland uppf\u00f6ljningarna tills det \u00e4r klart. Skriv inget om n\u00e5gon enskild.", None))
        self.leave.setText(QCoreApplication.translate("DeadlineDialog", u"A&vbryt", None))
        self.save.setText(QCoreApplication.translate("DeadlineDialog", u"&L\u00e4gg in", None))
    # retranslateUi

