# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Rules over all files: their size, licence, place and what may not be left in them."""
import re
import shutil
import subprocess
from pathlib import Path

TOP_FOLDERS = {"app", "lib", "resources", "translations", "tests", "packaging"}
COMMENTED = {".cpp", ".h", ".cmake", ".py", ".sh", ".qss", ".svg", ".qrc", ".xml", ".desktop", ".js", ".yml", ".1"}
COUNTED = {".cpp", ".h", ".cmake", ".py", ".sh", ".qss", ".js"}
OTHER_NAMES = {"CMakeLists.txt"}


def has_shebang(tree, name):
    with open(tree.path(name), "rb") as file:
        return file.read(2) == b"#!"


def is_source(tree, name, suffixes):
    path = Path(name)
    return path.suffix in suffixes or path.name in OTHER_NAMES or (not path.suffix and has_shebang(tree, name))


def spdx(tree):
    for name in tree.files():
        if not is_source(tree, name, COMMENTED):
            continue
        head = "\n".join(tree.lines(name)[:6])
        for tag in ("SPDX-FileCopyrightText: 2026 The Stationmaster Authors", "SPDX-License-Identifier: Apache-2.0"):
            if tag not in head:
                yield f"{name}: no line {tag!r} at the top"


def size(tree):
    for name in tree.files():
        if is_source(tree, name, COUNTED):
            count = len(tree.lines(name))
            limit = 250 if name.endswith(".h") else 600
            if count > limit:
                yield f"{name}: {count} lines, {limit} are allowed; split it"


def folders(tree):
    found = {name.split("/")[0] for name in tree.files() if "/" in name}
    visible = {name for name in found if not name.startswith(".")}
    for name in sorted(visible - TOP_FOLDERS):
        yield f"{name}/: not one of the top-level folders {', '.join(sorted(TOP_FOLDERS))}"
    for name in sorted(TOP_FOLDERS - visible):
        yield f"{name}/: is missing"


# Spelled in pieces so that these lines do not find themselves.
LEFT_OVER = re.compile(r"\b(" + "|".join(("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK")) + r")\b")
PRIVATE = re.compile(r"(?<![\w.:/-])/" r"work(?![\w-])")
SHARED = re.compile(r"(?<![\w/])(?:\.\./)+sha" r"red\b")
HOSTS = re.compile(r"\b(?:registry\.npm" r"js\.|py" r"pi\.org|deb\." r"debian\.org|proxy\.go" r"lang|crates\." r"io\b)")
MAY_SKIP = ("tests/contract/", "tests/blackbox/")
PROSE = {".ts", ".json", ".svg"}


def readable(tree):
    for name in tree.files():
        if Path(name).suffix in {".png", ".ico", ".qm", ".gz", ".sqlite"}:
            continue
        yield name, tree.lines(name)


def left_overs(tree):
    for name, lines in readable(tree):
        if Path(name).suffix in PROSE:
            continue
        for number, line in enumerate(lines, 1):
            if LEFT_OVER.search(line):
                yield f"{name}:{number}: {line.strip()}"


def private_paths(tree):
    for name, lines in readable(tree):
        for number, line in enumerate(lines, 1):
            if PRIVATE.search(line) or HOSTS.search(line):
                yield f"{name}:{number}: names a place that exists on one machine only: {line.strip()}"
            elif SHARED.search(line) and not name.startswith(MAY_SKIP):
                yield f"{name}:{number}: only tests that skip without it may name this: {line.strip()}"


def scripts(tree):
    """Shell scripts parse, stop at the first failure, and have nothing for shellcheck to say."""
    shellcheck = shutil.which("shellcheck")
    for name in tree.files():
        if Path(name).suffix not in {"", ".sh"} or not has_shebang(tree, name):
            continue
        text = tree.text(name)
        if not re.match(r"#!.*\b(ba)?sh\b", text):
            continue
        if "set -eu" not in text:
            yield f"{name}: does not stop at the first failure (set -euo pipefail)"
        if not tree.path(name).stat().st_mode & 0o100:
            yield f"{name}: is not executable"
        command = [shellcheck, "-x", "-f", "gcc"] if shellcheck else ["bash", "-n"]
        run = subprocess.run(command + [str(tree.path(name))], capture_output=True, text=True)
        if run.returncode:
            yield f"{name}: {(run.stdout + run.stderr).strip()}"
