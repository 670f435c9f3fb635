# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'school_year_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.school_year_rows import TermRow
class Ui_SchoolYearEditor(object):
    def setupUi(self, SchoolYearEditor):
        if not SchoolYearEditor.objectName():
            SchoolYearEditor.setObjectName(u"SchoolYearEditor")
        SchoolYearEditor.setProperty(u"kind", u"plain")
        self.down = QVBoxLayout(SchoolYearEditor)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(SchoolYearEditor)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"muted")
        self.about.setWordWrap(True)

        self.down.addWidget(self.about)

        self.nameLabel = QLabel(SchoolYearEditor)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.nameLabel)

        self.name = QLineEdit(SchoolYearEditor)
        self.name.setObjectName(u"name")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name.sizePolicy().hasHeightForWidth())
        self.name.setSizePolicy(sizePolicy)

        self.down.addWidget(self.name)

        self.termsLabel = QLabel(SchoolYearEditor)
        self.termsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.termsLabel.setObjectName(u"termsLabel")
        self.termsLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.termsLabel)

        self.autumn = TermRow(SchoolYearEditor)
        self.autumn.setObjectName(u"autumn")

        self.down.addWidget(self.autumn)

        self.spring = TermRow(SchoolYearEditor)
        self.spring.setObjectName(u"spring")

        self.down.addWidget(self.spring)

        self.breaksLabel = QLabel(SchoolYearEditor)
        self.breaksLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.breaksLabel.setObjectName(u"breaksLabel")
        self.breaksLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.breaksLabel)

        self.breaks = QVBoxLayout()
        self.breaks.setSpacing(4)
        self.breaks.setObjectName(u"breaks")

        self.down.addLayout(self.breaks)

        self.addBreakRow = QHBoxLayout()
        self.addBreakRow.setObjectName(u"addBreakRow")
        self.addBreak = QPushButton(SchoolYearEditor)
        self.addBreak.setObjectName(u"addBreak")

        self.addBreakRow.addWidget(self.addBreak)

        self.addBreakSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addBreakRow.addItem(self.addBreakSpace)


        self.down.addLayout(self.addBreakRow)

        self.daysLabel = QLabel(SchoolYearEditor)
        self.daysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.daysLabel.setObjectName(u"daysLabel")
        self.daysLabel.setProperty(u"kind", u"section")

        self.down.addWidget(self.daysLabel)

        self.days = QVBoxLayout()
        self.days.setSpacing(4)
        self.days.setObjectName(u"days")

        self.down.addLayout(self.days)

        self.addDayRow = QHBoxLayout()
        self.addDayRow.setObjectName(u"addDayRow")
        self.addDay = QPushButton(SchoolYearEditor)
        self.addDay.setObjectName(u"addDay")

        self.addDayRow.addWidget(self.addDay)

        self.addDaySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addDayRow.addItem(self.addDaySpace)


        self.down.addLayout(self.addDayRow)

        self.notice = Notice(SchoolYearEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(-1, 8, -1, -1)
        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.leave = QPushButton(SchoolYearEditor)
        self.leave.setObjectName(u"leave")

        self.foot.addWidget(self.leave)

        self.save = QPushButton(SchoolYearEditor)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.down.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchoolYearEditor)
    # setupUi

    def retranslateUi(self, SchoolYearEditor):
        self.nameLabel.setText(QCoreApplication.translate("SchoolYearEditor", u"L\u00e4s\u00e5rets &namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SchoolYearEditor", u"L\u00e4s\u00e5rets namn", None))
#endif // QT_CONFIG(accessibility)
        self.termsLabel.setText(QCoreApplication.translate("SchoolYearEditor", u"Terminer", None))
        self.breaksLabel.setText(QCoreApplication.translate("SchoolYearEditor", u"Lov (jullovet ligger mellan terminerna)", None))
        self.addBreak.setText(QCoreApplication.translate("SchoolYearEditor", u"+ &Lov", None))
#if QT_CONFIG(accessibility)
        self.addBreak.setAccessibleName(QCoreApplication.translate("SchoolYearEditor", u"L\u00e4gg till lov", None))
#endif // QT_CONFIG(accessibility)
        self.daysLabel.setText(QCoreApplication.translate("SchoolYearEditor", u"Studiedagar", None))
        self.addDay.setText(QCoreApplication.translate("SchoolYearEditor", u"+ S&tudiedag", None))
#if QT_CONFIG(accessibility)
        self.addDay.setAccessibleName(QCoreApplication.translate("SchoolYearEditor", u"L\u00e4gg till studiedag", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("SchoolYearEditor", u"&Avbryt", None))
        self.save.setText(QCoreApplication.translate("SchoolYearEditor", u"&Spara l\u00e4s\u00e5ret", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("SchoolYearEditor", u"Spara l\u00e4s\u00e5ret (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

