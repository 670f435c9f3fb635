# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wizard_series.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.notice import Notice
class Ui_SeriesStep(object):
    def setupUi(self, SeriesStep):
        if not SeriesStep.objectName():
            SeriesStep.setObjectName(u"SeriesStep")
        SeriesStep.setProperty(u"kind", u"plain")
        self.around = QVBoxLayout(SeriesStep)
        self.around.setSpacing(8)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.fields = QWidget(SeriesStep)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"plain")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.when = QWidget(self.fields)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"kind", u"plain")
        self.whenOuter = QVBoxLayout(self.when)
        self.whenOuter.setSpacing(4)
        self.whenOuter.setObjectName(u"whenOuter")
        self.whenOuter.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(self.when)
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"kind", u"section")

        self.whenOuter.addWidget(self.firstLabel)

        self.first = DateField(self.when)
        self.first.setObjectName(u"first")

        self.whenOuter.addWidget(self.first)


        self.fieldsLayout.addWidget(self.when)

        self.times = QHBoxLayout()
        self.times.setSpacing(12)
        self.times.setObjectName(u"times")
        self.startLayout = QVBoxLayout()
        self.startLayout.setSpacing(4)
        self.startLayout.setObjectName(u"startLayout")
        self.startLabel = QLabel(self.fields)
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"kind", u"section")

        self.startLayout.addWidget(self.startLabel)

        self.start = QLineEdit(self.fields)
        self.start.setObjectName(u"start")

        self.startLayout.addWidget(self.start)


        self.times.addLayout(self.startLayout)

        self.endLayout = QVBoxLayout()
        self.endLayout.setSpacing(4)
        self.endLayout.setObjectName(u"endLayout")
        self.endLabel = QLabel(self.fields)
        self.endLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"kind", u"section")

        self.endLayout.addWidget(self.endLabel)

        self.end = QLineEdit(self.fields)
        self.end.setObjectName(u"end")

        self.endLayout.addWidget(self.end)


        self.times.addLayout(self.endLayout)

        self.placeLayout = QVBoxLayout()
        self.placeLayout.setSpacing(4)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLabel = QLabel(self.fields)
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"kind", u"section")

        self.placeLayout.addWidget(self.placeLabel)

        self.place = QLineEdit(self.fields)
        self.place.setObjectName(u"place")

        self.placeLayout.addWidget(self.place)


        self.times.addLayout(self.placeLayout)

        self.times.setStretch(2, 1)

        self.fieldsLayout.addLayout(self.times)


        self.around.addWidget(self.fields)

        self.trouble = Notice(SeriesStep)
        self.trouble.setObjectName(u"trouble")

        self.around.addWidget(self.trouble)

        self.summary = QLabel(SeriesStep)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"kind", u"cardtitle")
        self.summary.setWordWrap(True)

        self.around.addWidget(self.summary)

        self.plan = FitList(SeriesStep)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"kind", u"plain")

        self.around.addWidget(self.plan)

        self.gap = QLabel(SeriesStep)
        self.gap.setTextFormat(Qt.TextFormat.PlainText)
        self.gap.setObjectName(u"gap")
        self.gap.setProperty(u"kind", u"small")
        self.gap.setWordWrap(True)

        self.around.addWidget(self.gap)

        self.later = QCheckBox(SeriesStep)
        self.later.setObjectName(u"later")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.later.sizePolicy().hasHeightForWidth())
        self.later.setSizePolicy(sizePolicy)

        self.around.addWidget(self.later)

#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.first)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.place)
        QWidget.setTabOrder(self.place, self.plan)
        QWidget.setTabOrder(self.plan, self.later)

        self.retranslateUi(SeriesStep)
    # setupUi

    def retranslateUi(self, SeriesStep):
        self.firstLabel.setText(QCoreApplication.translate("SeriesStep", u"&F\u00f6rsta m\u00f6tet", None))
        self.startLabel.setText(QCoreApplication.translate("SeriesStep", u"Fr\u00e5n &kl.", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SeriesStep", u"Fr\u00e5n kl.", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("SeriesStep", u"Till k&l.", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SeriesStep", u"Till kl.", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("SeriesStep", u"&Plats (valfritt)", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("SeriesStep", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("SeriesStep", u"Till exempel Kommunhuset, rum 2", None))
#if QT_CONFIG(accessibility)
        self.plan.setAccessibleName(QCoreApplication.translate("SeriesStep", u"Planerade m\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.later.setText(QCoreApplication.translate("SeriesStep", u"Planera &senare", None))
        pass
    # retranslateUi

