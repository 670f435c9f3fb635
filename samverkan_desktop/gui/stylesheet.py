"""The stylesheet of the window, built from the tokens. Widgets say what they are with the property ``kind``."""

from __future__ import annotations

from collections.abc import Callable

from samverkan_desktop import assets
from samverkan_desktop.gui.tokens import Tokens, Tone

Px = Callable[[float], int]
RADIUS = 8
CARD_RADIUS = 10
_HEADER_AIR = 12


def stylesheet(tokens: Tokens, px: Px) -> str:
    """Return the sheet. ``px`` turns a text size at 100 % into one at the present zoom."""
    return "\n".join(
        (_text(tokens, px), _grounds(tokens, px), _buttons(tokens, px), _inputs(tokens, px), _lists(tokens, px))
    )


def _text(t: Tokens, px: Px) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[kind="title"] {{ font-size: {_title(px)}px; font-weight: 700; }}
QLabel[kind="cardtitle"] {{ font-weight: 700; }}
QLabel[kind="heading"] {{ font-size: {px(18)}px; font-weight: 700; }}
QLabel[kind="section"] {{ font-size: {px(13)}px; font-weight: 600; color: {t.muted}; letter-spacing: 0.5px;
  padding-top: 6px; qproperty-indent: 0; }}
QLabel[kind="section"][over="text"] {{ qproperty-indent: 8; }}
QLabel[kind="muted"] {{ color: {t.muted}; }}
QLabel[kind="small"] {{ color: {t.muted}; font-size: {px(13.5)}px; }}
QLabel[kind="figure"] {{ color: {t.muted}; font-weight: 600; font-size: {px(13.5)}px; }}
QLabel[kind="saved"] {{ color: {t.ok}; }}
QLabel[kind="saved"][tone="neutral"] {{ color: {t.muted}; }}
QLabel[kind="saved"][tone="warning"] {{ color: {t.warning}; font-weight: 600; }}
QLabel[kind="wordmark"] {{ color: {t.side_strong}; font-size: {px(18)}px; font-weight: 700; }}
QLabel[kind="brandname"] {{ color: {t.brand}; font-size: {px(28)}px; font-weight: 700; }}
QLabel[kind="hint"] {{ color: {t.surface}; background: {t.text}; font-size: {px(13)}px; border-radius: 5px;
  padding: 2px 8px; }}
QLabel[kind="key"] {{ color: {t.muted}; font-size: {px(12.5)}px; border: 1px solid {t.line}; border-radius: 4px;
  padding: 0px 4px; }}
QLabel[kind="step"] {{ padding: 4px 8px; font-size: {px(13)}px; }}
QLabel[kind="step"][state="done"] {{ background: {t.ok_soft}; color: {t.ok}; }}
QLabel[kind="step"][state="now"] {{ background: {t.brand_fill}; color: {t.on_brand}; font-weight: 700; }}
QLabel[kind="step"][state="later"] {{ background: {t.neutral_soft}; color: {t.muted}; }}
QToolTip {{ background: {t.side}; color: {t.side_strong}; border: 1px solid {t.side_muted}; padding: 4px 8px; }}
"""


def _icon(name: str) -> str:
    return assets.resource("icons", f"{name}.svg").as_posix()


def _title(px: Px) -> int:
    """Return the size of a page's title: at large text it grows half as fast, or it would fill the page."""
    return round(24 + (px(24) - 24) / 2)


def _grounds(t: Tokens, px: Px) -> str:
    tones = "\n".join(_tone(t, px, tone) for tone in Tone)
    return f"""
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {t.background}; }}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px; }}
QFrame[kind="topbar"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[kind="footbar"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame[kind="keycell"] {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
QFrame[kind="side"] {{ background: {t.side}; border: none; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"] {{ background: transparent; border: none; }}
QWidget[kind="plain"] {{ background: transparent; }}
{tones}
"""


def _tone(t: Tokens, px: Px, tone: Tone) -> str:
    colour, ground = t.of(tone)
    return f"""
QLabel[kind="chip"][tone="{tone}"] {{ color: {colour}; background: {ground}; border-radius: {RADIUS + 1}px;
  padding: 1px 8px; font-weight: 600; font-size: {px(13.5)}px; }}
QFrame[kind="notice"][tone="{tone}"] {{ background: {ground}; border: none; border-radius: {RADIUS}px; }}
QFrame[kind="strip"][tone="{tone}"] {{ background: {ground}; border: none; }}
QFrame[tone="{tone}"] > QLabel[kind="on"] {{ color: {colour}; }}
"""


def _buttons(t: Tokens, px: Px) -> str:
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
  border-radius: {RADIUS}px; padding: 5px 12px; font-weight: 600; }}
QPushButton:hover, QToolButton:hover {{ background: {t.brand_soft}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.neutral_soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.focus}; padding: 4px 11px; }}
QPushButton:disabled, QToolButton:disabled {{ background: {t.background}; color: {t.disabled_text};
  border-color: {t.line}; }}
QPushButton[kind="primary"] {{ background: {t.brand_fill}; color: {t.on_brand}; border: 1px solid {t.brand_fill}; }}
QPushButton[kind="primary"]:hover {{ background: {t.brand_fill_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.focus}; background: {t.brand_fill_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.disabled_fill}; color: {t.disabled_text};
  border-color: {t.disabled_fill}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent;
  color: {t.brand}; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {t.brand_soft}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {{ background: transparent;
  color: {t.disabled_text}; border-color: transparent; }}
QToolButton[kind="quiet"] {{ padding: 4px 6px; }}
QToolButton[kind="quiet"]:focus {{ padding: 3px 5px; }}
QPushButton[kind="soft"] {{ background: {t.brand_soft}; border: 1px solid {t.brand_soft};
  color: {t.brand}; font-weight: 600; }}
QPushButton[kind="soft"]:hover {{ border-color: {t.brand}; }}
QPushButton[kind="soft"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[kind="soft"]:disabled {{ background: {t.neutral_soft}; color: {t.disabled_text};
  border-color: {t.neutral_soft}; }}
QPushButton[fit="small"] {{ padding: 1px 8px; font-size: {px(13.5)}px; border-radius: {RADIUS + 1}px; }}
QPushButton[fit="small"]:focus {{ padding: 0px 7px; }}
QPushButton[kind="found"] {{ color: {t.text}; font-weight: 400; border: 1px solid transparent; border-radius: 0;
  padding: 0px 3px; text-align: left; }}
QPushButton[kind="found"][tone="direct"] {{ background: {t.danger_soft}; border-bottom: 2px solid {t.danger}; }}
QPushButton[kind="found"][tone="indirect"] {{ background: {t.warning_soft}; border-bottom: 2px dotted {t.warning}; }}
QPushButton[kind="found"]:hover {{ color: {t.brand}; }}
QPushButton[kind="found"]:focus {{ border: 2px solid {t.focus}; padding: 0px 2px; }}
QPushButton[kind="search"] {{ background: {t.sunken}; border: 1px solid {t.line}; }}
QPushButton[kind="search"]:hover {{ background: {t.surface}; border-color: {t.edge}; }}
QPushButton[kind="search"]:focus {{ border: 2px solid {t.focus}; }}
QToolButton::menu-indicator {{ image: none; width: 0px; }}
QPushButton[kind="danger"] {{ color: {t.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {t.danger_soft}; }}
QPushButton[kind="danger"]:disabled {{ color: {t.disabled_text}; }}
QPushButton[kind="row"] {{ background: transparent; border: 1px solid transparent; color: {t.text}; font-weight: 400;
  text-align: left; padding: 3px 6px; }}
QPushButton[kind="row"]:hover {{ background: {t.brand_soft}; }}
QPushButton[kind="row"]:focus {{ border: 2px solid {t.focus}; padding: 2px 5px; }}
QPushButton[kind="nav"] {{ background: transparent; border: 2px solid transparent; border-radius: {RADIUS}px;
  color: {t.side_text}; font-weight: 400; text-align: left; padding: 5px 8px; }}
QPushButton[kind="nav"]:hover {{ background: {t.side_hover}; }}
QPushButton[kind="nav"]:checked {{ background: {t.side_active}; color: {t.side_strong}; font-weight: 700; }}
QPushButton[kind="nav"]:focus {{ border-color: {t.side_focus}; }}
QPushButton[kind="backup"] {{ background: transparent; border: 2px solid transparent; border-radius: {RADIUS}px;
  color: {t.side_muted}; font-weight: 400; font-size: {px(13)}px; text-align: left; padding: 3px 8px; }}
QPushButton[kind="backup"]:hover {{ background: {t.side_hover}; color: {t.side_text}; }}
QPushButton[kind="backup"]:focus {{ border-color: {t.side_focus}; }}
QPushButton[kind="backup"][tone="warning"] {{ color: {t.badge}; font-weight: 600; }}
QPushButton[kind="backup"][tone="danger"] {{ background: {t.danger_soft}; color: {t.danger}; font-weight: 700; }}
QLabel[kind="navgroup"] {{ color: {t.side_muted}; font-size: {px(12.5)}px; font-weight: 600; letter-spacing: 1px;
  padding: 0px 8px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.brand_soft}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.disabled_text}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
"""


def _inputs(t: Tokens, px: Px) -> str:
    return f"""
QLineEdit, QComboBox, QPlainTextEdit {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {RADIUS}px;
  padding: 5px 8px; selection-background-color: {t.selection}; selection-color: {t.on_selection}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {t.focus}; padding: 4px 7px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {t.background}; color: {t.disabled_text};
  border-color: {t.line}; }}
QLineEdit[tone="danger"] {{ border: 2px solid {t.danger}; padding: 4px 7px; }}
QLineEdit QToolButton, QLineEdit QToolButton:hover {{ background: transparent; border: none; padding: 0px; }}
QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.line};
  selection-background-color: {t.brand_soft}; selection-color: {t.text}; padding: 4px; }}
QTextBrowser[kind="handbook"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
  selection-background-color: {t.selection}; selection-color: {t.on_selection}; }}
QTextBrowser[kind="handbook"]:focus {{ border-color: {t.focus}; }}
QTextEdit[kind="note"] {{ background: transparent; border: 2px solid transparent; border-radius: {RADIUS}px;
  font-size: {px(16)}px; padding: 2px 4px; selection-background-color: {t.selection};
  selection-color: {t.on_selection}; }}
QTextEdit[kind="note"]:hover {{ background: {t.sunken}; }}
QTextEdit[kind="note"]:focus {{ background: {t.surface}; border-color: {t.focus}; }}
QTextEdit[kind="note"][readOnly="true"]:hover {{ background: transparent; }}
QTextEdit[kind="field"] {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {RADIUS}px;
    padding: 3px 4px; }}
QTextEdit[kind="field"]:focus {{ border: 2px solid {t.focus}; padding: 2px 3px; }}
QTextEdit[kind="heading"] {{ background: transparent; border: 2px solid transparent; border-radius: {RADIUS}px;
  font-size: {px(18)}px; font-weight: 700; padding: 0px 4px 0px 0px; selection-background-color: {t.selection};
  selection-color: {t.on_selection}; }}
QTextEdit[kind="heading"]:hover {{ background: {t.sunken}; }}
QTextEdit[kind="heading"]:focus {{ border-color: {t.focus}; }}
QCheckBox {{ spacing: 8px; border: 2px solid transparent; }}
QCheckBox::indicator, QListView::indicator {{
  width: {px(15)}px; height: {px(15)}px; border: 1px solid {t.edge}; border-radius: 4px;
  background: {t.surface}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.brand_fill}; border-color: {t.brand_fill};
  image: url("{_icon("tick")}"); }}
QCheckBox::indicator:disabled, QListView::indicator:disabled {{
  background: {t.background}; border-color: {t.line}; }}
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled {{
  background: {t.disabled_text}; border-color: {t.disabled_text}; }}
QCheckBox:focus {{ border: 2px solid {t.focus}; border-radius: 4px; }}
QProgressBar {{ background: {t.neutral_soft}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {t.brand_fill}; border-radius: 3px; }}
"""


def _lists(t: Tokens, px: Px) -> str:
    side = min(px(8), _HEADER_AIR - 2)  # beside the words, in the air that every heading has at its right
    arrow = f"width: {side}px; height: {side}px; subcontrol-origin: border; subcontrol-position: right center;"
    return f"""
QTableView, QListView {{ background: {t.surface}; border: none; outline: none; gridline-color: {t.line};
  selection-background-color: {t.brand_soft}; selection-color: {t.text}; }}
QTableView[kind="cardtable"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px; }}
QTableView[kind="cardtable"]:focus {{ border: 1px solid {t.focus}; }}
QListView[kind="cardlist"] {{ border: 1px solid {t.line}; border-radius: {RADIUS}px; padding: 4px; }}
QListView[kind="cardlist"]:focus {{ border-color: {t.focus}; }}
QListView[kind="cardlist"]::item {{ padding: 4px; }}
QListView[kind="plain"] {{ background: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {t.muted}; border: none; border-bottom: 1px solid {t.line};
  padding: 8px {_HEADER_AIR}px; font-size: {px(13.5)}px; font-weight: 600; text-align: left; }}
QHeaderView::section:hover {{ color: {t.text}; }}
QHeaderView::up-arrow {{ image: url("{_icon("sort-up")}"); {arrow} }}
QHeaderView::down-arrow {{ image: url("{_icon("sort-down")}"); {arrow} }}
QTableView QTableCornerButton::section {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 1px; }}
QScrollBar::handle:vertical {{ background: {t.thumb}; border-radius: 4px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 1px; }}
QScrollBar::handle:horizontal {{ background: {t.thumb}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
"""
