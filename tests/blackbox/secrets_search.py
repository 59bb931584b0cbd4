# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for known secrets wherever a program can have left them: in files, in the arguments of every process, and in
the environment of the processes that it started."""
import base64
import os
import threading
import time
from pathlib import Path


def spellings(secret):
    """The bytes by which a secret can be recognized: as it is, as Qt keeps text, in hex, and within any base64."""
    found = {secret, secret.decode().encode("utf-16-le"), secret.decode().encode("utf-16-be"), secret.hex().encode(),
             secret.hex().upper().encode()}
    for before in range(3):
        # What stands around the secret changes the first and the last characters only.
        whole = base64.b64encode(b"\0" * before + secret + b"\0" * ((-before - len(secret)) % 3))
        first = (before * 8 + 5) // 6
        last = (before + len(secret)) * 8 // 6
        core = whole[first:last]
        found |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return found


class Search:
    def __init__(self, **secrets):
        """Each by the name by which it is reported."""
        self._needles = {}
        for name, secret in secrets.items():
            assert len(secret) >= 16, f"{name} is too short to be sure of"
            for needle in spellings(secret.encode()):
                self._needles[needle] = name

    def within(self, content):
        return sorted({name for needle, name in self._needles.items() if needle in content})

    def in_files(self, *folders):
        """[(file, name of the secret)]; a file's name is looked at, too."""
        found = []
        for path in (path for folder in folders for path in sorted(Path(folder).rglob("*"))):
            found += [(path, name) for name in self.within(os.fsencode(path))]
            if path.is_file() and not path.is_symlink():
                found += [(path, name) for name in self.within(path.read_bytes())]
        return found

    def in_arguments(self):
        return [(f"arguments of {pid}", name) for pid in processes() for name in self.within(proc(pid, "cmdline"))]

    def in_environments(self, pids):
        return [(f"environment of {pid}", name) for pid in pids for name in self.within(proc(pid, "environ"))]


def processes():
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def proc(pid, what):
    try:
        return Path(f"/proc/{pid}/{what}").read_bytes()
    except OSError: # has ended, or is not ours to read
        return b""


def descendants(pid):
    """The processes that @p pid has started, and those that they have."""
    parents = {}
    for one in processes():
        # The name in parentheses can hold anything; the parent's number is the second field behind it.
        fields = proc(one, "stat").rpartition(b")")[2].split()
        if len(fields) > 1:
            parents.setdefault(int(fields[1]), []).append(one)
    found, open_ones = [], [pid]
    while open_ones:
        children = parents.get(open_ones.pop(), [])
        found += children
        open_ones += children
    return found


def written_files(pid):
    """Regular files that a process has open for writing now."""
    found = set()
    try:
        numbers = os.listdir(f"/proc/{pid}/fd")
    except OSError:
        return found
    for number in numbers:
        try:
            target = os.readlink(f"/proc/{pid}/fd/{number}")
            flags = int(proc(pid, f"fdinfo/{number}").split(b"flags:\t", 1)[1].split()[0], 8)
        except (OSError, IndexError):
            continue
        if target.startswith("/") and flags & (os.O_WRONLY | os.O_RDWR) and not target.startswith(("/dev/", "/memfd:")):
            found.add(target.removesuffix(" (deleted)"))
    return found


class Watch(threading.Thread):
    """Looks at a running program all the time: at what it starts, and at which files it writes."""

    def __init__(self, search, pid):
        super().__init__(daemon=True)
        self._search, self._pid, self._end = search, pid, threading.Event()
        self.found, self.children, self.files, self.looks = set(), set(), set(), 0

    def run(self):
        while not self._end.is_set():
            children = descendants(self._pid)
            self.children.update(children)
            self.found.update(self._search.in_environments(children) + self._search.in_arguments())
            for pid in [self._pid, *children]:
                self.files |= written_files(pid)
            self.looks += 1
            time.sleep(0.02)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self.join()
