"""The window. Reads widgets, calls one service, shows the result."""
