"""The window. Reads widgets, calls one service, shows the result."""

from samverkan_desktop.gui.immortal import keep_singletons

keep_singletons()
