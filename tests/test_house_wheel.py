"""What an administrator installs is whole: the command, every form and every file, from any working folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from devtools.places import FORMS, ROOT, venv_program

import samverkan_desktop

pytestmark = pytest.mark.slow

LOOK = """
import importlib, json, pkgutil, sys
import samverkan_desktop
from samverkan_desktop import assets
modules = [m.name for m in pkgutil.walk_packages(samverkan_desktop.__path__, "samverkan_desktop.")]
for name in modules:
    if not name.endswith("__main__"):
        importlib.import_module(name)
json.dump({
    "package": samverkan_desktop.__file__,
    "modules": modules,
    "resources": [str(assets.resource(*name.split("/"))) for name in json.load(sys.stdin)],
    "font": str(assets.font_file("Regular")),
}, sys.stdout)
"""


def run(*words: str | Path, cwd: Path, given: str = "") -> str:
    """Run a program outside the checkout and return what it printed."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(words, cwd=cwd, input=given, capture_output=True, encoding="utf-8", env=env, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def shipped_resources() -> list[str]:
    """Return the files under resources/ that belong to the program, as git would see them."""
    files = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    names = (path.relative_to(ROOT / "resources").as_posix() for path in files)
    return sorted(name for name in names if "__pycache__" not in name and not name.endswith(".gitkeep"))


def modules_in_checkout() -> set[str]:
    paths = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / "samverkan_desktop").rglob("*.py"))
    return {".".join(path.parts).removesuffix(".__init__") for path in paths} - {"samverkan_desktop"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as ``pip install .`` builds it, without reaching for any package index."""
    out = tmp_path_factory.mktemp("wheel")
    offline = ("--no-build-isolation", "--no-deps", "--no-index", "--disable-pip-version-check")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *offline, "-w", out, ROOT, cwd=out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel in it; its dependencies are borrowed from the developer's environment."""
    place = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    python = venv_program("python", place)
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=place)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(run(python, "-I", "-c", ask, cwd=place).strip())
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    # a path named in a .pth file is searched, but .pth files in it (such as the checkout's) are not read
    (site / "borrowed.pth").write_text("\n".join(sorted(borrowed)) + "\n", encoding="utf-8")
    return place


def test_wheel_holds_every_form_resource_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    forms = {f"samverkan_desktop/gui/forms/{path.name}" for path in FORMS.glob("*.py")}
    resources = {f"samverkan_desktop/resources/{name}" for name in shipped_resources()}
    assert forms | resources <= names
    assert [name for name in names if name.endswith("licenses/LICENSE")]
    assert [name for name in names if not name.startswith("samverkan_desktop/") and ".dist-info/" not in name] == []
    assert [name for name in names if name.endswith((".ui", ".pyc", ".samverkan"))] == []


def test_installed_program_is_whole_from_any_folder(installed: Path, tmp_path: Path) -> None:
    wanted = shipped_resources()
    answer = run(venv_program("python", installed), "-c", LOOK, cwd=tmp_path, given=json.dumps(wanted))
    found = json.loads(answer)
    assert Path(found["package"]).is_relative_to(installed), "the checkout was imported, not the wheel"
    assert set(found["modules"]) == modules_in_checkout()
    assert all(Path(path).is_relative_to(installed) for path in found["resources"])
    assert Path(found["font"]).is_file()


def test_installed_command_answers_from_any_folder(installed: Path, tmp_path: Path) -> None:
    assert "samverkan" in run(venv_program("samverkan", installed), "--help", cwd=tmp_path)
    assert samverkan_desktop.__version__ in run(venv_program("samverkan", installed), "--version", cwd=tmp_path)
