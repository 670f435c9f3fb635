"""What the planning page says about the school year that is planned."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.gui.pages.plan_series.choices import Span
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.words import tr


def tell_year(notice: Notice, plan: Plan | None, span: Span | None, *, may: bool) -> None:
    """Say when a school year is not entered, or entered but not confirmed, and lead to it if one may change it."""
    year = span.year if span is not None else None
    if year is not None and year.entered is None:
        text = tr("Läsåret {year} är inte inlagt, så programmet känner bara till helgdagarna.")
        notice.say(text.format(year=year.name), Tone.WARNING, button=tr("Lägg in läsåret") if may else "")
    elif year is not None and year.entered is not None and year.entered.proposal:
        text = tr("Läsåret {year} är ett förslag som ingen har stämt av.")
        notice.say(text.format(year=year.name), Tone.WARNING, button=tr("Stäm av läsåret") if may else "")
    elif plan is not None and not plan.is_entered:
        notice.say(tr("En del av tiden ligger i ett läsår som inte är inlagt. Där räknas bara helgdagar."))
    else:
        notice.clear()


def button_of(notice: Notice) -> QPushButton | None:
    """Return the button of a notice that says something, if it has one."""
    button = notice.findChild(QPushButton)
    return button if isinstance(button, QPushButton) and notice.text and not button.isHidden() else None
