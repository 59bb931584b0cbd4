# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The vendor's JavaScript SDK, installed from its lock file into a build folder and never into the source tree."""
import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

FILES = ("package.json", "package-lock.json", ".npmrc")
HERE = Path(__file__).resolve().parent
# The lock file and what was sent differ: that is a finding, not a missing network.
TAMPERED = re.compile(r"\b(EINTEGRITY|EUSAGE|ELOCKVERIFY)\b")


class Unavailable(Exception):
    """Why the SDK cannot be had here."""


def node():
    """The node program."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            raise Unavailable(f"{program} is not here")
    return shutil.which("node")


def environment():
    """For node programs: a proxy of the machine has no business between two programs on it."""
    return {**os.environ, "NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


def install(folder):
    """The folder that holds node_modules. Several tests may ask at the same time."""
    node()
    folder = Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / "installed-lock.json"
    wanted = (HERE / "package-lock.json").read_bytes()
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if done.exists() and done.read_bytes() == wanted:
            return folder
        for name in FILES:
            shutil.copy(HERE / name, folder / name)
        try:
            run = subprocess.run(["npm", "ci", "--prefer-offline"], cwd=folder, capture_output=True, text=True,
                                 timeout=120, env={**os.environ, "NO_COLOR": "1"})
        except subprocess.TimeoutExpired:
            raise Unavailable("npm did not get the SDK in time") from None
        if run.returncode:
            said = (run.stdout + run.stderr).strip()
            if TAMPERED.search(said):
                raise RuntimeError(f"npm refuses the SDK:\n{said}")
            errors = [line for line in said.splitlines() if line.startswith("npm error")]
            raise Unavailable(f"npm cannot get the SDK: {' '.join(errors[:2]) or run.returncode}")
        done.write_bytes(wanted)
    return folder
