"""Forum och löften: every forum with its promise."""

from __future__ import annotations

from samverkan_desktop.domain.forums import CasePolicy, Forum, ForumKind, Level, Rhythm, RhythmKind
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.models import settings_words
from samverkan_desktop.gui.models.entries import Entry
from samverkan_desktop.gui.pages.register.entries import Editor, Entries
from samverkan_desktop.gui.pages.settings.forum_editor import ForumEditor


class Forums(Entries):
    """The forums, in their order."""

    deed = Deed.SETTINGS
    kind = "forum"
    kinds = frozenset({"function", "area", "unit"})

    def make_editor(self) -> Editor:
        return ForumEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor,
            name=self.tr("Forum"),
            add=self.tr("&Nytt forum"),
            search=self.tr("Sök forum"),
            ended=self.tr("&Visa avslutade ({count})"),
        )

    def read(self) -> list[Entry]:
        return settings_words.forum_entries(self.edit.all_of(Forum), self.workspace.today())

    def begin(self) -> Forum:
        last = max((forum.position for forum in self.edit.all_of(Forum)), default=0)
        return Forum(
            id=self.edit.new_id(),
            name="",
            kind=ForumKind.OTHER,
            level=Level.UNIT,
            rhythm=Rhythm(kind=RhythmKind.PER_TERM, count=2),
            case_policy=CasePolicy.NEVER,
            valid_from=self.workspace.today(),
            position=last + 1,
        )

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns inga forum än"),
            self.tr(
                "Ett forum är ett möte som återkommer: konsultation, styrgrupp, elevhälsomöte. Ange hur ofta ni har "
                "lovat att ses och vilka som ska delta."
            ),
            can_add=self.may_edit,
        )
