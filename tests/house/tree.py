# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The source tree as the house rules see it: the tracked files, or all but build folders outside a repository."""
import os
import re
import subprocess
from pathlib import Path

CODE = {".cpp", ".h"}
SKIPPED_FOLDERS = {".git", "__pycache__"}


class Tree:
    def __init__(self, root):
        self.root = Path(root).resolve()
        self._files = None

    def files(self):
        """Paths relative to the root, with forward slashes, sorted."""
        if self._files is None:
            self._files = self._tracked() if (self.root / ".git").exists() else self._walked()
        return self._files

    def _tracked(self):
        # New files that are not ignored count too: a rule must speak before the commit, not after it.
        command = ["git", "-c", "safe.directory=*", "-C", str(self.root), "ls-files", "-z", "--cached", "--others",
                   "--exclude-standard"]
        try:
            listing = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        except (OSError, subprocess.CalledProcessError):
            return self._walked() # no git here
        return sorted({name for name in listing.split("\0") if name and (self.root / name).is_file()})

    def _walked(self):
        found = []
        for folder, folders, names in os.walk(self.root):
            top = Path(folder) == self.root
            folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS
                          and not (top and (f == "build" or f.startswith("build-")))]
            found += [(Path(folder) / n).relative_to(self.root).as_posix() for n in names]
        return sorted(found)

    def under(self, *folders, suffixes=None):
        for name in self.files():
            if any(name.startswith(folder + "/") for folder in folders):
                if suffixes is None or Path(name).suffix in suffixes:
                    yield name

    def code(self, *folders):
        return self.under(*folders, suffixes=CODE)

    def path(self, name):
        return self.root / name

    def exists(self, name):
        return (self.root / name).is_file()

    def text(self, name):
        return (self.root / name).read_text(encoding="utf-8", errors="replace")

    def lines(self, name):
        return self.text(name).splitlines()


def without_comments(text):
    """C++ source with comments and the insides of plain string literals blanked, line numbers kept."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)

    def blank(match):
        piece = match.group(0)
        if piece.startswith('"'):
            return '""'
        return "\n" * piece.count("\n")
    # Raw literals may hold quotes of their own: take them out first.
    text = re.sub(r'R"(\w*)\(.*?\)\1"', lambda m: '""' + "\n" * m.group(0).count("\n"), text, flags=re.S)
    return token.sub(blank, text)


def includes(text):
    """(line number, included name, True for "..." form) of every include in the text."""
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if match:
            yield number, match.group(2), match.group(1) == '"'
