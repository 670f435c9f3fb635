"""``python -m samverkan_desktop`` and the ``samverkan`` command."""

from __future__ import annotations

import argparse
import sys

from samverkan_desktop import __version__


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="samverkan")
    parser.add_argument("--version", action="version", version=f"samverkan {__version__}")
    parser.parse_args()
    parser.print_help()
    return 0


if __name__ == "__main__":
    sys.exit(main())
