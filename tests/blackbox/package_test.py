# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""package_test.py BUILD_DIR CPACK: makes the Debian package and looks into it as the one who installs it would."""
import gzip
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import outcome

BUILD, CPACK = Path(sys.argv[1]).resolve(), sys.argv[2]
ID = "io.github.stationmaster.Stationmaster"
FILES = ["bin/stationmaster", "bin/stationmaster-org", f"share/applications/{ID}.desktop",
         f"share/metainfo/{ID}.metainfo.xml", f"share/icons/hicolor/scalable/apps/{ID}.svg",
         "share/man/man1/stationmaster.1.gz", "share/man/man1/stationmaster-org.1.gz",
         "share/doc/stationmaster/copyright", "share/doc/stationmaster/changelog.Debian.gz"]
# Libraries that are linked, and what is loaded at run time only.
DEPENDS = ["libqt6core6", "libqt6widgets6", "libqt6network6", "libqt6sql6", "libqt6svg6", "libsecret-1-0",
           "libqt6sql6-sqlite", "qt6-qpa-plugins"]


def output(command, **options):
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if run.returncode:
        raise AssertionError(f"{command} failed:\n{run.stdout}{run.stderr}")
    return run.stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        folder = Path(cls.scratch.name)
        output([CPACK, "-G", "DEB", "-B", folder / "made", "--config", BUILD / "CPackConfig.cmake"], cwd=BUILD)
        cls.package, = (folder / "made").glob("*.deb")
        output(["dpkg-deb", "-x", cls.package, folder / "root"])
        cls.usr = folder / "root/usr"

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def control(self, field):
        return output(["dpkg-deb", "-f", self.package, field]).strip()

    def run_program(self, name, *arguments):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=self.scratch.name,
                           XDG_RUNTIME_DIR=self.scratch.name)
        return output([self.usr / "bin" / name, *arguments], env=environment, timeout=30)

    def test_holds_every_file_and_no_other(self):
        found = sorted(path.relative_to(self.usr).as_posix() for path in self.usr.rglob("*") if path.is_file())
        self.assertEqual(found, sorted(FILES))
        self.assertEqual([path.name for path in self.usr.parent.iterdir()], ["usr"])

    def test_names_what_it_needs(self):
        self.assertEqual(self.control("Package"), "stationmaster")
        names = {re.split(r"[ (|]", part.strip())[0] for part in self.control("Depends").split(",")}
        self.assertEqual(set(DEPENDS) - names, set())
        self.assertNotIn("libgtest1.12.1", names)

    def test_version_is_the_same_everywhere(self):
        version = self.control("Version")
        self.assertRegex(version, r"^\d+\.\d+\.\d+-1$")
        for program in ("stationmaster", "stationmaster-org"):
            self.assertIn(version.removesuffix("-1"), self.run_program(program, "--version"))
        with gzip.open(self.usr / "share/doc/stationmaster/changelog.Debian.gz", "rt") as changelog:
            self.assertTrue(changelog.readline().startswith(f"stationmaster ({version})"))

    def test_manual_tells_every_option(self):
        for program in ("stationmaster", "stationmaster-org"):
            with gzip.open(self.usr / f"share/man/man1/{program}.1.gz", "rt") as page:
                manual = page.read().replace("\\-", "-")
            told = set(re.findall(r"^\.BI? (--[a-z-]+)", manual, re.M))
            offered = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", self.run_program(program, "--help")))
            offered -= {"--help-all"} # Qt's own
            self.assertEqual(told, offered, program)

    def test_opens_with_the_icon_it_brings(self):
        desktop = (self.usr / f"share/applications/{ID}.desktop").read_text()
        self.assertIn(f"Icon={ID}\n", desktop)
        for command in re.findall(r"^Exec=(\S+)", desktop, re.M):
            self.assertTrue(os.access(self.usr / "bin" / command, os.X_OK), command)


if __name__ == "__main__":
    outcome.needs("dpkg-deb")
    outcome.run()
