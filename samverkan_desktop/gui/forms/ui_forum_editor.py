# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forum_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, Qt)
from PySide6.QtWidgets import (
    QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.field_grid import FieldGrid
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.gui.widgets.pick_field import PickField
from samverkan_desktop.gui.widgets.rows_field import RowsField
class Ui_ForumEditor(object):
    def setupUi(self, ForumEditor):
        if not ForumEditor.objectName():
            ForumEditor.setObjectName(u"ForumEditor")
        ForumEditor.setProperty(u"kind", u"card")
        self.down = QVBoxLayout(ForumEditor)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ForumEditor)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.headRow.addWidget(self.heading)

        self.state = Chip(ForumEditor)
        self.state.setObjectName(u"state")

        self.headRow.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)

        self.headRow.setStretch(0, 1)

        self.down.addLayout(self.headRow)

        self.notice = Notice(ForumEditor)
        self.notice.setObjectName(u"notice")

        self.down.addWidget(self.notice)

        self.fields = FieldGrid(ForumEditor)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"plain")
        self.fieldsLayout = QGridLayout(self.fields)
        self.fieldsLayout.setSpacing(12)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.nameCell = QWidget(self.fields)
        self.nameCell.setObjectName(u"nameCell")
        self.nameCell.setProperty(u"kind", u"plain")
        self.nameCell.setProperty(u"wide", True)
        self.nameBox = QVBoxLayout(self.nameCell)
        self.nameBox.setSpacing(2)
        self.nameBox.setObjectName(u"nameBox")
        self.nameBox.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameCell)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"section")

        self.nameBox.addWidget(self.nameLabel)

        self.name = QLineEdit(self.nameCell)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.nameBox.addWidget(self.name)


        self.fieldsLayout.addWidget(self.nameCell, 0, 0, 1, 1)

        self.forumKindCell = QWidget(self.fields)
        self.forumKindCell.setObjectName(u"forumKindCell")
        self.forumKindCell.setProperty(u"kind", u"plain")
        self.forumKindBox = QVBoxLayout(self.forumKindCell)
        self.forumKindBox.setSpacing(2)
        self.forumKindBox.setObjectName(u"forumKindBox")
        self.forumKindBox.setContentsMargins(0, 0, 0, 0)
        self.forumKindLabel = QLabel(self.forumKindCell)
        self.forumKindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.forumKindLabel.setObjectName(u"forumKindLabel")
        self.forumKindLabel.setProperty(u"kind", u"section")

        self.forumKindBox.addWidget(self.forumKindLabel)

        self.forumKind = ChoiceField(self.forumKindCell)
        self.forumKind.setObjectName(u"forumKind")

        self.forumKindBox.addWidget(self.forumKind)


        self.fieldsLayout.addWidget(self.forumKindCell, 1, 0, 1, 1)

        self.levelCell = QWidget(self.fields)
        self.levelCell.setObjectName(u"levelCell")
        self.levelCell.setProperty(u"kind", u"plain")
        self.levelBox = QVBoxLayout(self.levelCell)
        self.levelBox.setSpacing(2)
        self.levelBox.setObjectName(u"levelBox")
        self.levelBox.setContentsMargins(0, 0, 0, 0)
        self.levelLabel = QLabel(self.levelCell)
        self.levelLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.levelLabel.setObjectName(u"levelLabel")
        self.levelLabel.setProperty(u"kind", u"section")

        self.levelBox.addWidget(self.levelLabel)

        self.level = ChoiceField(self.levelCell)
        self.level.setObjectName(u"level")

        self.levelBox.addWidget(self.level)


        self.fieldsLayout.addWidget(self.levelCell, 2, 0, 1, 1)

        self.casePolicyCell = QWidget(self.fields)
        self.casePolicyCell.setObjectName(u"casePolicyCell")
        self.casePolicyCell.setProperty(u"kind", u"plain")
        self.casePolicyBox = QVBoxLayout(self.casePolicyCell)
        self.casePolicyBox.setSpacing(2)
        self.casePolicyBox.setObjectName(u"casePolicyBox")
        self.casePolicyBox.setContentsMargins(0, 0, 0, 0)
        self.casePolicyLabel = QLabel(self.casePolicyCell)
        self.casePolicyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.casePolicyLabel.setObjectName(u"casePolicyLabel")
        self.casePolicyLabel.setProperty(u"kind", u"section")

        self.casePolicyBox.addWidget(self.casePolicyLabel)

        self.casePolicy = ChoiceField(self.casePolicyCell)
        self.casePolicy.setObjectName(u"casePolicy")

        self.casePolicyBox.addWidget(self.casePolicy)

        self.casePolicyHint = QLabel(self.casePolicyCell)
        self.casePolicyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.casePolicyHint.setObjectName(u"casePolicyHint")
        self.casePolicyHint.setProperty(u"kind", u"small")
        self.casePolicyHint.setWordWrap(True)

        self.casePolicyBox.addWidget(self.casePolicyHint)


        self.fieldsLayout.addWidget(self.casePolicyCell, 3, 0, 1, 1)

        self.numberingCell = QWidget(self.fields)
        self.numberingCell.setObjectName(u"numberingCell")
        self.numberingCell.setProperty(u"kind", u"plain")
        self.numberingBox = QVBoxLayout(self.numberingCell)
        self.numberingBox.setSpacing(2)
        self.numberingBox.setObjectName(u"numberingBox")
        self.numberingBox.setContentsMargins(0, 0, 0, 0)
        self.numberingLabel = QLabel(self.numberingCell)
        self.numberingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.numberingLabel.setObjectName(u"numberingLabel")
        self.numberingLabel.setProperty(u"kind", u"section")

        self.numberingBox.addWidget(self.numberingLabel)

        self.numbering = ChoiceField(self.numberingCell)
        self.numbering.setObjectName(u"numbering")

        self.numberingBox.addWidget(self.numbering)


        self.fieldsLayout.addWidget(self.numberingCell, 4, 0, 1, 1)

        self.convenerCell = QWidget(self.fields)
        self.convenerCell.setObjectName(u"convenerCell")
        self.convenerCell.setProperty(u"kind", u"plain")
        self.convenerBox = QVBoxLayout(self.convenerCell)
        self.convenerBox.setSpacing(2)
        self.convenerBox.setObjectName(u"convenerBox")
        self.convenerBox.setContentsMargins(0, 0, 0, 0)
        self.convenerLabel = QLabel(self.convenerCell)
        self.convenerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.convenerLabel.setObjectName(u"convenerLabel")
        self.convenerLabel.setProperty(u"kind", u"section")

        self.convenerBox.addWidget(self.convenerLabel)

        self.convener = ChoiceField(self.convenerCell)
        self.convener.setObjectName(u"convener")

        self.convenerBox.addWidget(self.convener)


        self.fieldsLayout.addWidget(self.convenerCell, 5, 0, 1, 1)

        self.responsibleCell = QWidget(self.fields)
        self.responsibleCell.setObjectName(u"responsibleCell")
        self.responsibleCell.setProperty(u"kind", u"plain")
        self.responsibleBox = QVBoxLayout(self.responsibleCell)
        self.responsibleBox.setSpacing(2)
        self.responsibleBox.setObjectName(u"responsibleBox")
        self.responsibleBox.setContentsMargins(0, 0, 0, 0)
        self.responsibleLabel = QLabel(self.responsibleCell)
        self.responsibleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.responsibleLabel.setObjectName(u"responsibleLabel")
        self.responsibleLabel.setProperty(u"kind", u"section")

        self.responsibleBox.addWidget(self.responsibleLabel)

        self.responsible = ChoiceField(self.responsibleCell)
        self.responsible.setObjectName(u"responsible")

        self.responsibleBox.addWidget(self.responsible)


        self.fieldsLayout.addWidget(self.responsibleCell, 6, 0, 1, 1)


        self.down.addWidget(self.fields)

        self.promiseHead = QVBoxLayout()
        self.promiseHead.setSpacing(0)
        self.promiseHead.setObjectName(u"promiseHead")
        self.promiseHead.setContentsMargins(0, 0, 0, 0)
        self.promiseTitle = QLabel(ForumEditor)
        self.promiseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.promiseTitle.setObjectName(u"promiseTitle")
        self.promiseTitle.setProperty(u"kind", u"cardtitle")

        self.promiseHead.addWidget(self.promiseTitle)


        self.down.addLayout(self.promiseHead)

        self.promiseFields = FieldGrid(ForumEditor)
        self.promiseFields.setObjectName(u"promiseFields")
        self.promiseFields.setProperty(u"kind", u"plain")
        self.promiseFieldsLayout = QGridLayout(self.promiseFields)
        self.promiseFieldsLayout.setSpacing(12)
        self.promiseFieldsLayout.setObjectName(u"promiseFieldsLayout")
        self.promiseFieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.rhythmCell = QWidget(self.promiseFields)
        self.rhythmCell.setObjectName(u"rhythmCell")
        self.rhythmCell.setProperty(u"kind", u"plain")
        self.rhythmBox = QVBoxLayout(self.rhythmCell)
        self.rhythmBox.setSpacing(2)
        self.rhythmBox.setObjectName(u"rhythmBox")
        self.rhythmBox.setContentsMargins(0, 0, 0, 0)
        self.rhythmLabel = QLabel(self.rhythmCell)
        self.rhythmLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rhythmLabel.setObjectName(u"rhythmLabel")
        self.rhythmLabel.setProperty(u"kind", u"section")

        self.rhythmBox.addWidget(self.rhythmLabel)

        self.rhythm = ChoiceField(self.rhythmCell)
        self.rhythm.setObjectName(u"rhythm")

        self.rhythmBox.addWidget(self.rhythm)


        self.promiseFieldsLayout.addWidget(self.rhythmCell, 0, 0, 1, 1)

        self.rhythmCountCell = QWidget(self.promiseFields)
        self.rhythmCountCell.setObjectName(u"rhythmCountCell")
        self.rhythmCountCell.setProperty(u"kind", u"plain")
        self.rhythmCountBox = QVBoxLayout(self.rhythmCountCell)
        self.rhythmCountBox.setSpacing(2)
        self.rhythmCountBox.setObjectName(u"rhythmCountBox")
        self.rhythmCountBox.setContentsMargins(0, 0, 0, 0)
        self.rhythmCountLabel = QLabel(self.rhythmCountCell)
        self.rhythmCountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rhythmCountLabel.setObjectName(u"rhythmCountLabel")
        self.rhythmCountLabel.setProperty(u"kind", u"section")

        self.rhythmCountBox.addWidget(self.rhythmCountLabel)

        self.rhythmCount = NumberField(self.rhythmCountCell)
        self.rhythmCount.setObjectName(u"rhythmCount")

        self.rhythmCountBox.addWidget(self.rhythmCount)


        self.promiseFieldsLayout.addWidget(self.rhythmCountCell, 1, 0, 1, 1)

        self.toleranceCell = QWidget(self.promiseFields)
        self.toleranceCell.setObjectName(u"toleranceCell")
        self.toleranceCell.setProperty(u"kind", u"plain")
        self.toleranceBox = QVBoxLayout(self.toleranceCell)
        self.toleranceBox.setSpacing(2)
        self.toleranceBox.setObjectName(u"toleranceBox")
        self.toleranceBox.setContentsMargins(0, 0, 0, 0)
        self.toleranceLabel = QLabel(self.toleranceCell)
        self.toleranceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toleranceLabel.setObjectName(u"toleranceLabel")
        self.toleranceLabel.setProperty(u"kind", u"section")

        self.toleranceBox.addWidget(self.toleranceLabel)

        self.tolerance = NumberField(self.toleranceCell)
        self.tolerance.setObjectName(u"tolerance")

        self.toleranceBox.addWidget(self.tolerance)

        self.toleranceHint = QLabel(self.toleranceCell)
        self.toleranceHint.setTextFormat(Qt.TextFormat.PlainText)
        self.toleranceHint.setObjectName(u"toleranceHint")
        self.toleranceHint.setProperty(u"kind", u"small")
        self.toleranceHint.setWordWrap(True)

        self.toleranceBox.addWidget(self.toleranceHint)


        self.promiseFieldsLayout.addWidget(self.toleranceCell, 2, 0, 1, 1)

        self.promiseWordsCell = QWidget(self.promiseFields)
        self.promiseWordsCell.setObjectName(u"promiseWordsCell")
        self.promiseWordsCell.setProperty(u"kind", u"plain")
        self.promiseWordsBox = QVBoxLayout(self.promiseWordsCell)
        self.promiseWordsBox.setSpacing(2)
        self.promiseWordsBox.setObjectName(u"promiseWordsBox")
        self.promiseWordsBox.setContentsMargins(0, 0, 0, 0)
        self.promiseLabel = QLabel(self.promiseWordsCell)
        self.promiseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.promiseLabel.setObjectName(u"promiseLabel")
        self.promiseLabel.setProperty(u"kind", u"section")

        self.promiseWordsBox.addWidget(self.promiseLabel)

        self.promiseWords = QLabel(self.promiseWordsCell)
        self.promiseWords.setTextFormat(Qt.TextFormat.PlainText)
        self.promiseWords.setObjectName(u"promiseWords")
        self.promiseWords.setWordWrap(True)

        self.promiseWordsBox.addWidget(self.promiseWords)


        self.promiseFieldsLayout.addWidget(self.promiseWordsCell, 3, 0, 1, 1)


        self.down.addWidget(self.promiseFields)

        self.timesHead = QVBoxLayout()
        self.timesHead.setSpacing(0)
        self.timesHead.setObjectName(u"timesHead")
        self.timesHead.setContentsMargins(0, 0, 0, 0)
        self.timesTitle = QLabel(ForumEditor)
        self.timesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.timesTitle.setObjectName(u"timesTitle")
        self.timesTitle.setProperty(u"kind", u"cardtitle")

        self.timesHead.addWidget(self.timesTitle)


        self.down.addLayout(self.timesHead)

        self.timeFields = FieldGrid(ForumEditor)
        self.timeFields.setObjectName(u"timeFields")
        self.timeFields.setProperty(u"kind", u"plain")
        self.timeFieldsLayout = QGridLayout(self.timeFields)
        self.timeFieldsLayout.setSpacing(12)
        self.timeFieldsLayout.setObjectName(u"timeFieldsLayout")
        self.timeFieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.startCell = QWidget(self.timeFields)
        self.startCell.setObjectName(u"startCell")
        self.startCell.setProperty(u"kind", u"plain")
        self.startBox = QVBoxLayout(self.startCell)
        self.startBox.setSpacing(2)
        self.startBox.setObjectName(u"startBox")
        self.startBox.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(self.startCell)
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"kind", u"section")

        self.startBox.addWidget(self.startLabel)

        self.start = QLineEdit(self.startCell)
        self.start.setObjectName(u"start")
        self.start.setMaxLength(5)

        self.startBox.addWidget(self.start)


        self.timeFieldsLayout.addWidget(self.startCell, 0, 0, 1, 1)

        self.endCell = QWidget(self.timeFields)
        self.endCell.setObjectName(u"endCell")
        self.endCell.setProperty(u"kind", u"plain")
        self.endBox = QVBoxLayout(self.endCell)
        self.endBox.setSpacing(2)
        self.endBox.setObjectName(u"endBox")
        self.endBox.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(self.endCell)
        self.endLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"kind", u"section")

        self.endBox.addWidget(self.endLabel)

        self.end = QLineEdit(self.endCell)
        self.end.setObjectName(u"end")
        self.end.setMaxLength(5)

        self.endBox.addWidget(self.end)


        self.timeFieldsLayout.addWidget(self.endCell, 1, 0, 1, 1)

        self.placeCell = QWidget(self.timeFields)
        self.placeCell.setObjectName(u"placeCell")
        self.placeCell.setProperty(u"kind", u"plain")
        self.placeBox = QVBoxLayout(self.placeCell)
        self.placeBox.setSpacing(2)
        self.placeBox.setObjectName(u"placeBox")
        self.placeBox.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.placeCell)
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"kind", u"section")

        self.placeBox.addWidget(self.placeLabel)

        self.place = QLineEdit(self.placeCell)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(200)

        self.placeBox.addWidget(self.place)


        self.timeFieldsLayout.addWidget(self.placeCell, 2, 0, 1, 1)

        self.linkCell = QWidget(self.timeFields)
        self.linkCell.setObjectName(u"linkCell")
        self.linkCell.setProperty(u"kind", u"plain")
        self.linkBox = QVBoxLayout(self.linkCell)
        self.linkBox.setSpacing(2)
        self.linkBox.setObjectName(u"linkBox")
        self.linkBox.setContentsMargins(0, 0, 0, 0)
        self.linkLabel = QLabel(self.linkCell)
        self.linkLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"kind", u"section")

        self.linkBox.addWidget(self.linkLabel)

        self.link = QLineEdit(self.linkCell)
        self.link.setObjectName(u"link")
        self.link.setMaxLength(2000)

        self.linkBox.addWidget(self.link)


        self.timeFieldsLayout.addWidget(self.linkCell, 3, 0, 1, 1)

        self.questionDaysCell = QWidget(self.timeFields)
        self.questionDaysCell.setObjectName(u"questionDaysCell")
        self.questionDaysCell.setProperty(u"kind", u"plain")
        self.questionDaysBox = QVBoxLayout(self.questionDaysCell)
        self.questionDaysBox.setSpacing(2)
        self.questionDaysBox.setObjectName(u"questionDaysBox")
        self.questionDaysBox.setContentsMargins(0, 0, 0, 0)
        self.questionDaysLabel = QLabel(self.questionDaysCell)
        self.questionDaysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionDaysLabel.setObjectName(u"questionDaysLabel")
        self.questionDaysLabel.setProperty(u"kind", u"section")

        self.questionDaysBox.addWidget(self.questionDaysLabel)

        self.questionDays = NumberField(self.questionDaysCell)
        self.questionDays.setObjectName(u"questionDays")

        self.questionDaysBox.addWidget(self.questionDays)

        self.questionDaysHint = QLabel(self.questionDaysCell)
        self.questionDaysHint.setTextFormat(Qt.TextFormat.PlainText)
        self.questionDaysHint.setObjectName(u"questionDaysHint")
        self.questionDaysHint.setProperty(u"kind", u"small")
        self.questionDaysHint.setWordWrap(True)

        self.questionDaysBox.addWidget(self.questionDaysHint)


        self.timeFieldsLayout.addWidget(self.questionDaysCell, 4, 0, 1, 1)

        self.agendaDaysCell = QWidget(self.timeFields)
        self.agendaDaysCell.setObjectName(u"agendaDaysCell")
        self.agendaDaysCell.setProperty(u"kind", u"plain")
        self.agendaDaysBox = QVBoxLayout(self.agendaDaysCell)
        self.agendaDaysBox.setSpacing(2)
        self.agendaDaysBox.setObjectName(u"agendaDaysBox")
        self.agendaDaysBox.setContentsMargins(0, 0, 0, 0)
        self.agendaDaysLabel = QLabel(self.agendaDaysCell)
        self.agendaDaysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaDaysLabel.setObjectName(u"agendaDaysLabel")
        self.agendaDaysLabel.setProperty(u"kind", u"section")

        self.agendaDaysBox.addWidget(self.agendaDaysLabel)

        self.agendaDays = NumberField(self.agendaDaysCell)
        self.agendaDays.setObjectName(u"agendaDays")

        self.agendaDaysBox.addWidget(self.agendaDays)

        self.agendaDaysHint = QLabel(self.agendaDaysCell)
        self.agendaDaysHint.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaDaysHint.setObjectName(u"agendaDaysHint")
        self.agendaDaysHint.setProperty(u"kind", u"small")
        self.agendaDaysHint.setWordWrap(True)

        self.agendaDaysBox.addWidget(self.agendaDaysHint)


        self.timeFieldsLayout.addWidget(self.agendaDaysCell, 5, 0, 1, 1)


        self.down.addWidget(self.timeFields)

        self.daysNotice = Notice(ForumEditor)
        self.daysNotice.setObjectName(u"daysNotice")

        self.down.addWidget(self.daysNotice)

        self.requirementsHead = QVBoxLayout()
        self.requirementsHead.setSpacing(0)
        self.requirementsHead.setObjectName(u"requirementsHead")
        self.requirementsHead.setContentsMargins(0, 0, 0, 0)
        self.requirementsTitle = QLabel(ForumEditor)
        self.requirementsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.requirementsTitle.setObjectName(u"requirementsTitle")
        self.requirementsTitle.setProperty(u"kind", u"cardtitle")

        self.requirementsHead.addWidget(self.requirementsTitle)

        self.requirementsHint = QLabel(ForumEditor)
        self.requirementsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.requirementsHint.setObjectName(u"requirementsHint")
        self.requirementsHint.setProperty(u"kind", u"small")
        self.requirementsHint.setWordWrap(True)

        self.requirementsHead.addWidget(self.requirementsHint)


        self.down.addLayout(self.requirementsHead)

        self.requirements = RowsField(ForumEditor)
        self.requirements.setObjectName(u"requirements")
        self.requirements.setProperty(u"kind", u"plain")

        self.down.addWidget(self.requirements)

        self.templateHead = QVBoxLayout()
        self.templateHead.setSpacing(0)
        self.templateHead.setObjectName(u"templateHead")
        self.templateHead.setContentsMargins(0, 0, 0, 0)
        self.templateTitle = QLabel(ForumEditor)
        self.templateTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.templateTitle.setObjectName(u"templateTitle")
        self.templateTitle.setProperty(u"kind", u"cardtitle")

        self.templateHead.addWidget(self.templateTitle)

        self.templateHint = QLabel(ForumEditor)
        self.templateHint.setTextFormat(Qt.TextFormat.PlainText)
        self.templateHint.setObjectName(u"templateHint")
        self.templateHint.setProperty(u"kind", u"small")
        self.templateHint.setWordWrap(True)

        self.templateHead.addWidget(self.templateHint)


        self.down.addLayout(self.templateHead)

        self.template = RowsField(ForumEditor)
        self.template.setObjectName(u"template")
        self.template.setProperty(u"kind", u"plain")

        self.down.addWidget(self.template)

        self.limitsHead = QVBoxLayout()
        self.limitsHead.setSpacing(0)
        self.limitsHead.setObjectName(u"limitsHead")
        self.limitsHead.setContentsMargins(0, 0, 0, 0)
        self.limitsTitle = QLabel(ForumEditor)
        self.limitsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.limitsTitle.setObjectName(u"limitsTitle")
        self.limitsTitle.setProperty(u"kind", u"cardtitle")

        self.limitsHead.addWidget(self.limitsTitle)

        self.limitsHint = QLabel(ForumEditor)
        self.limitsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.limitsHint.setObjectName(u"limitsHint")
        self.limitsHint.setProperty(u"kind", u"small")
        self.limitsHint.setWordWrap(True)

        self.limitsHead.addWidget(self.limitsHint)


        self.down.addLayout(self.limitsHead)

        self.limitFields = FieldGrid(ForumEditor)
        self.limitFields.setObjectName(u"limitFields")
        self.limitFields.setProperty(u"kind", u"plain")
        self.limitFieldsLayout = QGridLayout(self.limitFields)
        self.limitFieldsLayout.setSpacing(12)
        self.limitFieldsLayout.setObjectName(u"limitFieldsLayout")
        self.limitFieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.unitsCell = QWidget(self.limitFields)
        self.unitsCell.setObjectName(u"unitsCell")
        self.unitsCell.setProperty(u"kind", u"plain")
        self.unitsCell.setProperty(u"wide", True)
        self.unitsBox = QVBoxLayout(self.unitsCell)
        self.unitsBox.setSpacing(2)
        self.unitsBox.setObjectName(u"unitsBox")
        self.unitsBox.setContentsMargins(0, 0, 0, 0)
        self.unitsLabel = QLabel(self.unitsCell)
        self.unitsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"kind", u"section")

        self.unitsBox.addWidget(self.unitsLabel)

        self.units = PickField(self.unitsCell)
        self.units.setObjectName(u"units")

        self.unitsBox.addWidget(self.units)


        self.limitFieldsLayout.addWidget(self.unitsCell, 0, 0, 1, 1)

        self.validFromCell = QWidget(self.limitFields)
        self.validFromCell.setObjectName(u"validFromCell")
        self.validFromCell.setProperty(u"kind", u"plain")
        self.validFromBox = QVBoxLayout(self.validFromCell)
        self.validFromBox.setSpacing(2)
        self.validFromBox.setObjectName(u"validFromBox")
        self.validFromBox.setContentsMargins(0, 0, 0, 0)
        self.validFromLabel = QLabel(self.validFromCell)
        self.validFromLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.validFromLabel.setObjectName(u"validFromLabel")
        self.validFromLabel.setProperty(u"kind", u"section")

        self.validFromBox.addWidget(self.validFromLabel)

        self.validFrom = DateField(self.validFromCell)
        self.validFrom.setObjectName(u"validFrom")

        self.validFromBox.addWidget(self.validFrom)


        self.limitFieldsLayout.addWidget(self.validFromCell, 1, 0, 1, 1)

        self.validToCell = QWidget(self.limitFields)
        self.validToCell.setObjectName(u"validToCell")
        self.validToCell.setProperty(u"kind", u"plain")
        self.validToBox = QVBoxLayout(self.validToCell)
        self.validToBox.setSpacing(2)
        self.validToBox.setObjectName(u"validToBox")
        self.validToBox.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(self.validToCell)
        self.validToLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"kind", u"section")

        self.validToBox.addWidget(self.validToLabel)

        self.validTo = DateField(self.validToCell)
        self.validTo.setObjectName(u"validTo")

        self.validToBox.addWidget(self.validTo)

        self.validToHint = QLabel(self.validToCell)
        self.validToHint.setTextFormat(Qt.TextFormat.PlainText)
        self.validToHint.setObjectName(u"validToHint")
        self.validToHint.setProperty(u"kind", u"small")
        self.validToHint.setWordWrap(True)

        self.validToBox.addWidget(self.validToHint)


        self.limitFieldsLayout.addWidget(self.validToCell, 2, 0, 1, 1)

        self.dormantCell = QWidget(self.limitFields)
        self.dormantCell.setObjectName(u"dormantCell")
        self.dormantCell.setProperty(u"kind", u"plain")
        self.dormantBox = QVBoxLayout(self.dormantCell)
        self.dormantBox.setSpacing(2)
        self.dormantBox.setObjectName(u"dormantBox")
        self.dormantBox.setContentsMargins(0, 0, 0, 0)
        self.dormant = QCheckBox(self.dormantCell)
        self.dormant.setObjectName(u"dormant")

        self.dormantBox.addWidget(self.dormant)


        self.limitFieldsLayout.addWidget(self.dormantCell, 3, 0, 1, 1)

        self.agreementRowCell = QWidget(self.limitFields)
        self.agreementRowCell.setObjectName(u"agreementRowCell")
        self.agreementRowCell.setProperty(u"kind", u"plain")
        self.agreementRowCell.setProperty(u"wide", True)
        self.agreementRowBox = QVBoxLayout(self.agreementRowCell)
        self.agreementRowBox.setSpacing(2)
        self.agreementRowBox.setObjectName(u"agreementRowBox")
        self.agreementRowBox.setContentsMargins(0, 0, 0, 0)
        self.agreementRowLabel = QLabel(self.agreementRowCell)
        self.agreementRowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agreementRowLabel.setObjectName(u"agreementRowLabel")
        self.agreementRowLabel.setProperty(u"kind", u"section")

        self.agreementRowBox.addWidget(self.agreementRowLabel)

        self.agreementRow = QLineEdit(self.agreementRowCell)
        self.agreementRow.setObjectName(u"agreementRow")
        self.agreementRow.setMaxLength(200)

        self.agreementRowBox.addWidget(self.agreementRow)

        self.agreementRowHint = QLabel(self.agreementRowCell)
        self.agreementRowHint.setTextFormat(Qt.TextFormat.PlainText)
        self.agreementRowHint.setObjectName(u"agreementRowHint")
        self.agreementRowHint.setProperty(u"kind", u"small")
        self.agreementRowHint.setWordWrap(True)

        self.agreementRowBox.addWidget(self.agreementRowHint)


        self.limitFieldsLayout.addWidget(self.agreementRowCell, 4, 0, 1, 1)


        self.down.addWidget(self.limitFields)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.remove = QPushButton(ForumEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.remove)


        self.down.addLayout(self.footRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.forumKindLabel.setBuddy(self.forumKind)
        self.levelLabel.setBuddy(self.level)
        self.casePolicyLabel.setBuddy(self.casePolicy)
        self.numberingLabel.setBuddy(self.numbering)
        self.convenerLabel.setBuddy(self.convener)
        self.responsibleLabel.setBuddy(self.responsible)
        self.rhythmLabel.setBuddy(self.rhythm)
        self.rhythmCountLabel.setBuddy(self.rhythmCount)
        self.toleranceLabel.setBuddy(self.tolerance)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.placeLabel.setBuddy(self.place)
        self.linkLabel.setBuddy(self.link)
        self.questionDaysLabel.setBuddy(self.questionDays)
        self.agendaDaysLabel.setBuddy(self.agendaDays)
        self.unitsLabel.setBuddy(self.units)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
        self.agreementRowLabel.setBuddy(self.agreementRow)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ForumEditor)
    # setupUi

    def retranslateUi(self, ForumEditor):
        self.nameLabel.setText(QCoreApplication.translate("ForumEditor", u"Namn", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.forumKindLabel.setText(QCoreApplication.translate("ForumEditor", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.forumKind.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.levelLabel.setText(QCoreApplication.translate("ForumEditor", u"Niv\u00e5", None))
#if QT_CONFIG(accessibility)
        self.level.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Niv\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.casePolicyLabel.setText(QCoreApplication.translate("ForumEditor", u"Enskilda \u00e4renden", None))
#if QT_CONFIG(accessibility)
        self.casePolicy.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Enskilda \u00e4renden", None))
#endif // QT_CONFIG(accessibility)
        self.casePolicyHint.setText(QCoreApplication.translate("ForumEditor", u"F\u00e5r enskilda \u00e4renden tas upp h\u00e4r?", None))
        self.numberingLabel.setText(QCoreApplication.translate("ForumEditor", u"Paragrafer r\u00e4knas", None))
#if QT_CONFIG(accessibility)
        self.numbering.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Paragrafer r\u00e4knas", None))
#endif // QT_CONFIG(accessibility)
        self.convenerLabel.setText(QCoreApplication.translate("ForumEditor", u"Sammankallande", None))
#if QT_CONFIG(accessibility)
        self.convener.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Sammankallande", None))
#endif // QT_CONFIG(accessibility)
        self.responsibleLabel.setText(QCoreApplication.translate("ForumEditor", u"Ansvarig", None))
#if QT_CONFIG(accessibility)
        self.responsible.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Ansvarig", None))
#endif // QT_CONFIG(accessibility)
        self.promiseTitle.setText(QCoreApplication.translate("ForumEditor", u"L\u00f6fte om hur ofta", None))
        self.rhythmLabel.setText(QCoreApplication.translate("ForumEditor", u"Rytm", None))
#if QT_CONFIG(accessibility)
        self.rhythm.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Rytm", None))
#endif // QT_CONFIG(accessibility)
        self.rhythmCountLabel.setText(QCoreApplication.translate("ForumEditor", u"Antal", None))
#if QT_CONFIG(accessibility)
        self.rhythmCount.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Antal", None))
#endif // QT_CONFIG(accessibility)
        self.toleranceLabel.setText(QCoreApplication.translate("ForumEditor", u"Tolerans, dagar", None))
#if QT_CONFIG(accessibility)
        self.tolerance.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Tolerans, dagar", None))
#endif // QT_CONFIG(accessibility)
        self.toleranceHint.setText(QCoreApplication.translate("ForumEditor", u"S\u00e5 m\u00e5nga dagar senare r\u00e4knas \u00e4nnu som i tid.", None))
        self.promiseLabel.setText(QCoreApplication.translate("ForumEditor", u"I ord", None))
        self.timesTitle.setText(QCoreApplication.translate("ForumEditor", u"Tid, plats och fr\u00e5gor", None))
        self.startLabel.setText(QCoreApplication.translate("ForumEditor", u"B\u00f6rjar", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ForumEditor", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("ForumEditor", u"Slutar", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Slutar", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("ForumEditor", u"Plats", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("ForumEditor", u"L\u00e4nk f\u00f6r den som \u00e4r p\u00e5 distans", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("ForumEditor", u"L\u00e4nk f\u00f6r den som \u00e4r p\u00e5 distans", None))
#endif // QT_CONFIG(accessibility)
        self.questionDaysLabel.setText(QCoreApplication.translate("ForumEditor", u"Sista dag f\u00f6r fr\u00e5gor", None))
#if QT_CONFIG(accessibility)
        self.questionDays.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Sista dag f\u00f6r fr\u00e5gor", None))
#endif // QT_CONFIG(accessibility)
        self.questionDaysHint.setText(QCoreApplication.translate("ForumEditor", u"S\u00e5 m\u00e5nga dagar f\u00f6re m\u00f6tet.", None))
        self.agendaDaysLabel.setText(QCoreApplication.translate("ForumEditor", u"Dagordningen skickas", None))
#if QT_CONFIG(accessibility)
        self.agendaDays.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Dagordningen skickas", None))
#endif // QT_CONFIG(accessibility)
        self.agendaDaysHint.setText(QCoreApplication.translate("ForumEditor", u"S\u00e5 m\u00e5nga dagar f\u00f6re m\u00f6tet, minst 7.", None))
        self.requirementsTitle.setText(QCoreApplication.translate("ForumEditor", u"Funktioner som ska delta", None))
        self.requirementsHint.setText(QCoreApplication.translate("ForumEditor", u"Flera funktioner i samma rad \u00e4r en grupp: minst s\u00e5 m\u00e5nga av dem tillsammans. Ett krav som slutar \u00e4ndrar inget om m\u00f6ten dessf\u00f6rinnan.", None))
        self.templateTitle.setText(QCoreApplication.translate("ForumEditor", u"Fasta punkter p\u00e5 dagordningen", None))
        self.templateHint.setText(QCoreApplication.translate("ForumEditor", u"Fr\u00e5gor och \u00e4renden l\u00e4ggs f\u00f6re de punkter som st\u00e5r sist.", None))
        self.limitsTitle.setText(QCoreApplication.translate("ForumEditor", u"G\u00e4ller", None))
        self.limitsHint.setText(QCoreApplication.translate("ForumEditor", u"Forumet kan begr\u00e4nsas till n\u00e5gra enheter, vila en tid eller upph\u00f6ra.", None))
        self.unitsLabel.setText(QCoreApplication.translate("ForumEditor", u"Begr\u00e4nsat till enheter", None))
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Begr\u00e4nsat till enheter", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("ForumEditor", u"G\u00e4ller fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("ForumEditor", u"G\u00e4ller fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("ForumEditor", u"Till och med", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Till och med", None))
#endif // QT_CONFIG(accessibility)
        self.validToHint.setText(QCoreApplication.translate("ForumEditor", u"Tomt: tills vidare.", None))
        self.dormant.setText(QCoreApplication.translate("ForumEditor", u"&Vilar: inga m\u00f6ten v\u00e4ntas", None))
        self.agreementRowLabel.setText(QCoreApplication.translate("ForumEditor", u"Rad i \u00f6verenskommelsen", None))
#if QT_CONFIG(accessibility)
        self.agreementRow.setAccessibleName(QCoreApplication.translate("ForumEditor", u"Rad i \u00f6verenskommelsen", None))
#endif // QT_CONFIG(accessibility)
        self.agreementRowHint.setText(QCoreApplication.translate("ForumEditor", u"Var l\u00f6ftet st\u00e5r, till exempel \u201d3.2 Konsultation\u201d.", None))
        self.remove.setText(QCoreApplication.translate("ForumEditor", u"&Ta bort", None))
        pass
    # retranslateUi

