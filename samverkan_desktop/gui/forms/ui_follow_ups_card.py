# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_ups_card.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.fit_list import FitList
class Ui_FollowUpsCard(object):
    def setupUi(self, FollowUpsCard):
        if not FollowUpsCard.objectName():
            FollowUpsCard.setObjectName(u"FollowUpsCard")
        FollowUpsCard.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(FollowUpsCard)
        self.down.setSpacing(4)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(14, 11, 14, 12)
        self.title = QLabel(FollowUpsCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"cardtitle")

        self.down.addWidget(self.title)

        self.empty = QLabel(FollowUpsCard)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"small")
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.rows = FitList(FollowUpsCard)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"kind", u"plain")

        self.down.addWidget(self.rows)


        self.retranslateUi(FollowUpsCard)
    # setupUi

    def retranslateUi(self, FollowUpsCard):
        self.empty.setText(QCoreApplication.translate("FollowUpsCard", u"Ingen \u00e5tg\u00e4rd \u00e4r \u00f6verenskommen h\u00e4r \u00e4n.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("FollowUpsCard", u"\u00c5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

