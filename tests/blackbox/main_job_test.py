# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""main_job_test.py STATIONMASTER STATIONMASTER_ORG: a person makes base settings and a phone in the real window, and
the org, in a process of its own, says what it has afterwards."""
import base64
import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

import outcome
from desktop import Desktop
from org import Org, TOKEN

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
SOURCE = Path(os.environ["STATIONMASTER_SOURCE"])
FACTS = SOURCE / "tests/data/api-facts.json"
PROFILE, PHONE = "Support_WebRTC_Outside", "Outside Test_WebRTC"


class MainJob(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(Org(ORG_PROGRAM, "--users", "40", "--phones", "30", "--sites", "3"))
        cls.folder = cls.desktop.folder
        cls.user = cls.org.user_without_phone()
        cls.site = cls.org.sites()[0]
        cls.do_the_job()

    @classmethod
    def do_the_job(cls):
        import driver
        from window import Window
        with Window(PROGRAM, cls.org, cls.folder) as window:
            cls.arguments = Path(f"/proc/{window.process.pid}/cmdline").read_bytes()
            wizard = window.open_wizard()
            window.fill_base_settings(wizard, PROFILE, timeout=900, transport=26, media=34)
            window.fill_phone(wizard, cls.user["email"], cls.user["name"], cls.site["name"], PHONE)
            cls.review = window.text_of(wizard)
            cls.before_apply = cls.org.writes()
            window.apply(wizard)
            cls.done = window.text_of(wizard)
            window.close(wizard)
            window.go("Phones")
            table = window.table("Phones", lambda rows: any(PHONE in row for row in rows))
            cls.phone_columns, cls.phone_rows = table.columns(), table.rows()
            window.go("Base Settings")
            table = window.table("Base Settings", lambda rows: any(PROFILE in row for row in rows))
            cls.profile_columns, cls.profile_rows = table.columns(), table.rows()
            driver.keys("ctrl+q")
            cls.exit_status = window.process.wait(20)

    def phone(self):
        found = [phone for phone in self.org.phones() if phone["name"] == PHONE]
        self.assertEqual(len(found), 1)
        return found[0]

    def profile(self):
        found = [profile for profile in self.org.base_settings() if profile["name"] == PROFILE]
        self.assertEqual(len(found), 1)
        return found[0]

    def test_nothing_is_written_before_apply(self):
        self.assertEqual(self.before_apply, [])
        for name in (PROFILE, PHONE, self.user["name"]):
            self.assertIn(name, self.review)

    def test_base_settings_hold_what_was_entered(self):
        profile = self.profile()
        self.assertEqual(profile["phoneMetaBase"]["id"], "inin_webrtc_softphone.json")
        values = {key: entry["value"]["instance"] for key, entry in profile["properties"].items()}
        line = {key: entry["value"]["instance"] for key, entry in profile["lines"][0]["properties"].items()}
        self.assertEqual((values["phone_sip_dscp"], values["phone_media_dscp"]), (26, 34))
        self.assertIs(line["station_persistent_webrtc_enabled"], True)
        self.assertEqual(line["station_persistent_timeout"], 900)

    def test_phone_belongs_to_its_user_site_and_base_settings(self):
        phone = self.phone()
        self.assertEqual(phone["webRtcUser"]["id"], self.user["id"])
        self.assertEqual(phone["site"]["id"], self.site["id"])
        self.assertEqual(phone["phoneBaseSettings"]["id"], self.profile()["id"])
        self.assertEqual(phone["lines"][0]["lineBaseSettings"]["id"], self.profile()["lines"][0]["id"])

    def test_phone_is_the_default_of_its_user(self):
        self.assertEqual(self.org.default_station(self.user["id"]), self.phone()["lines"][0]["id"])

    def test_done_says_what_the_user_must_do(self):
        for word in (PHONE, "microphone", "test call"):
            self.assertIn(word, self.done)

    def test_tables_show_both(self):
        row = next(row for row in self.phone_rows if PHONE in row)
        cells = dict(zip(self.phone_columns, row))
        self.assertEqual(cells["Phone Name"], PHONE)
        self.assertEqual((cells["User"], cells["Site"], cells["Base Settings"]),
                         (self.user["name"], self.site["name"], PROFILE))
        cells = dict(zip(self.profile_columns, next(row for row in self.profile_rows if PROFILE in row)))
        self.assertEqual(cells["Base Settings Name"], PROFILE)
        self.assertEqual(cells["Phones"], "1")
        self.assertEqual(len(self.phone_rows), len(self.org.web_rtc_phones()))

    def test_program_ends_well(self):
        self.assertEqual(self.exit_status, 0)

    def test_each_change_was_made_once(self):
        # Setting the default may be refused while the phone's station is not there yet; a create is never repeated.
        made = [(entry["verb"], entry["path"].split("/api/v2/")[1].split("/")[0])
                for entry in self.org.writes() if entry["committed"]]
        self.assertEqual(made, [("POST", "telephony"), ("POST", "telephony"), ("PUT", "users")])
        self.assertEqual(len([entry for entry in self.org.writes() if entry["verb"] == "POST"]), 2)

    def test_secrets_are_written_nowhere(self):
        secret = self.org.client_secret.encode()
        basic = base64.b64encode(self.org.client_id.encode() + b":" + secret)
        self.assertRegex(self.org.new_token().encode(), TOKEN)
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        for kind in ("journal", "trace", "output"):
            self.assertTrue(any(path.name.startswith(kind) for path in files), kind)
        self.assertTrue(any(path.name.startswith("trace") and b'"event":"call"' in path.read_bytes() for path in files))
        for path in files:
            content = path.read_bytes()
            self.assertNotIn(secret, content, path)
            self.assertNotIn(basic, content, path)
            self.assertIsNone(re.search(TOKEN, content), path)
        self.assertNotIn(secret, self.arguments)

    def test_traffic_keeps_the_contract(self):
        check = SOURCE / "tests/contract/check_log.py"
        log = self.folder / "log.json"
        log.write_text(json.dumps({"requests": self.org.log()}), encoding="utf-8")
        run = subprocess.run([sys.executable, str(check), str(log), str(FACTS)], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


if __name__ == "__main__":
    outcome.run()
