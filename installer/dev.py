#!/usr/bin/env python3
"""One entry to everything a developer does: set up, run, test.

    python3 installer/dev.py run        set up and start the application on the example record
    python3 installer/dev.py test       set up and run every check and test
    python3 installer/dev.py --help     the rest

Needs nothing but Python: the standard library only, here and in ``devtools``.
"""

import sys

OLDEST = (3, 11)
TOO_NEW = (3, 15)


def main() -> int:
    """Refuse a Python the locked libraries have no files for, in words that Python can still read; else go on."""
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        here = ".".join(str(part) for part in sys.version_info[:3])
        print("Samverkan needs Python 3.11, 3.12, 3.13 or 3.14; this is " + here + ".", file=sys.stderr)
        return 3
    from devtools.main import main as dispatch  # after the check: newer syntax begins there

    return dispatch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
