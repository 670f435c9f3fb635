# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_LettersDialog(object):
    def setupUi(self, LettersDialog):
        if not LettersDialog.objectName():
            LettersDialog.setObjectName(u"LettersDialog")
        self.down = QVBoxLayout(LettersDialog)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(LettersDialog)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.kind = ChoiceField(LettersDialog)
        self.kind.setObjectName(u"kind")

        self.down.addWidget(self.kind)

        self.changes = Notice(LettersDialog)
        self.changes.setObjectName(u"changes")

        self.down.addWidget(self.changes)

        self.lacking = Notice(LettersDialog)
        self.lacking.setObjectName(u"lacking")

        self.down.addWidget(self.lacking)

        self.to = QLabel(LettersDialog)
        self.to.setTextFormat(Qt.TextFormat.PlainText)
        self.to.setObjectName(u"to")
        self.to.setProperty(u"kind", u"small")
        self.to.setWordWrap(True)

        self.down.addWidget(self.to)

        self.text = QPlainTextEdit(LettersDialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.down.addWidget(self.text)

        self.attached = QLabel(LettersDialog)
        self.attached.setTextFormat(Qt.TextFormat.PlainText)
        self.attached.setObjectName(u"attached")
        self.attached.setProperty(u"kind", u"small")
        self.attached.setWordWrap(True)

        self.down.addWidget(self.attached)

        self.rule = QLabel(LettersDialog)
        self.rule.setTextFormat(Qt.TextFormat.PlainText)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"small")
        self.rule.setWordWrap(True)

        self.down.addWidget(self.rule)

        self.notice = Notice(LettersDialog)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 10, -1, -1)
        self.footSpace = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(LettersDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.copy = QPushButton(LettersDialog)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.foot.addWidget(self.copy)

        self.calendar = QPushButton(LettersDialog)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setAutoDefault(False)

        self.foot.addWidget(self.calendar)

        self.paper = QPushButton(LettersDialog)
        self.paper.setObjectName(u"paper")
        self.paper.setAutoDefault(False)

        self.foot.addWidget(self.paper)

        self.save = QPushButton(LettersDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

        QWidget.setTabOrder(self.kind, self.text)
        QWidget.setTabOrder(self.text, self.leave)
        QWidget.setTabOrder(self.leave, self.copy)
        QWidget.setTabOrder(self.copy, self.calendar)
        QWidget.setTabOrder(self.calendar, self.paper)
        QWidget.setTabOrder(self.paper, self.save)

        self.retranslateUi(LettersDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LettersDialog):
        LettersDialog.setWindowTitle(QCoreApplication.translate("LettersDialog", u"Brev och kalender", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Brev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Brevets text", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setText(QCoreApplication.translate("LettersDialog", u"Inget om n\u00e5got \u00e4rende g\u00e5r med e-post: dagordningen skickas utan \u00e4renden.", None))
        self.leave.setText(QCoreApplication.translate("LettersDialog", u"St&\u00e4ng", None))
        self.copy.setText(QCoreApplication.translate("LettersDialog", u"&Kopiera text", None))
        self.calendar.setText(QCoreApplication.translate("LettersDialog", u"Spara kalenderf&il \u2026", None))
        self.paper.setText(QCoreApplication.translate("LettersDialog", u"Spara &papper \u2026", None))
        self.save.setText(QCoreApplication.translate("LettersDialog", u"&Spara brev \u2026", None))
    # retranslateUi

