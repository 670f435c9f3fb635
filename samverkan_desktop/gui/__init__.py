"""The window. Reads widgets, calls one service, shows the result."""

from samverkan_desktop.gui.immortal import keep_singletons
from samverkan_desktop.gui.plain_import import restore_import

keep_singletons()
restore_import()
