# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""helpdesk_test.py STATIONMASTER STATIONMASTER_ORG: help desk looks for the proof of a bad call in the real window: finds
somebody whose media was relayed on one part of it alone, reads the evidence, copies the report, and compares every line with
what the org itself says."""
import datetime
import re
import sys
import unittest

import outcome
from desktop import Desktop
from org import Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
STATISTICS = "/api/v2/telephony/providers/edges/mediastatistics/conversations/"
ONE_SIDED = "The media was relayed through TURN in one part of the call, and not in another."


def time_of(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Evidence(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(
            Org(ORG_PROGRAM, "--users", "60", "--phones", "50", "--sites", "3", "--permissions", "*"))
        cls.user, cls.calls, cls.call = cls.somebody_with_a_one_sided_relay()
        cls.look_at_them()

    @classmethod
    def calls_of(cls, user):
        """The newest ten, with what was reported of the person's own part."""
        now = datetime.datetime.now(datetime.timezone.utc)
        answer = cls.org.get("/api/v2/analytics/conversations/details/query", {
            "interval": f"{(now - datetime.timedelta(days=14)).isoformat()}/{now.isoformat()}".replace("+00:00", "Z"),
            "order": "desc", "orderBy": "conversationStart", "paging": {"pageSize": 25, "pageNumber": 1},
            "segmentFilters": [{"type": "and", "predicates": [
                {"dimension": "userId", "value": user["id"]}, {"dimension": "mediaType", "value": "voice"}]}]})
        return answer.get("conversations", [])[:10]

    @classmethod
    def own_reports(cls, call, user):
        legs = cls.org.get(STATISTICS + call["conversationId"]).get("entities", [])
        return [(leg, report) for leg in legs for report in leg["mediaStatistics"]
                if report.get("user", {}).get("id") == user["id"]]

    @classmethod
    def somebody_with_a_one_sided_relay(cls):
        state = cls.org.state()
        owners = {phone.get("webRtcUser", {}).get("id") for phone in cls.org.web_rtc_phones()}
        for user in state["users"]:
            if user["state"] != "active" or user["id"] not in owners:
                continue
            calls = cls.calls_of(user)
            for call in calls:
                kinds = {pair["client"]["type"] for _, report in cls.own_reports(call, user)
                         for pair in report.get("ice", {}).get("selectedPairs", [])}
                if "relay" in kinds and len(kinds) > 1:
                    return user, calls, call
        raise AssertionError("the org has nobody whose media was relayed in part")

    @classmethod
    def look_at_them(cls):
        import driver
        from window import Window
        with Window(PROGRAM, cls.org, cls.desktop.folder) as window:
            window.go("Assignments")
            find = window.node.find("text", "Filter")
            find.write(cls.user["email"])
            window.table("Assignments", lambda rows: len(rows) == 1 and "Not known yet" not in rows[0])
            find.focus()
            driver.keys("Down", "Return")
            panel = window.node.find(name="Person details")
            panel.find("radio button", "Calls").press()
            calls = panel.find("list", "Last calls")
            driver.wait(lambda: "Reading" not in window.text_of(panel) and "Looking" not in window.text_of(panel),
                        "the calls read")
            cls.listed = len(calls.items())
            cls.evidence = cls.walk_through(driver, window, panel, calls)
            panel.find("push button", "Copy report").press()
            driver.wait(lambda: "on the clipboard" in window.text_of(panel), "the report copied", 60)
            find.focus()
            driver.keys("ctrl+a", "ctrl+v")
            cls.report = driver.wait(lambda: "User id" in find.text() and find.text(), "the report pasted")
            driver.keys("ctrl+q")
            window.process.wait(20)

    @classmethod
    def walk_through(cls, driver, window, panel, calls):
        """By the keyboard, call by call, until the one that was relayed in part tells of itself."""
        calls.accessible.get_component_iface().grab_focus() # one of its items says that it has it
        driver.keys("Home")
        for _ in calls.items():
            text = window.text_of(panel)
            if ONE_SIDED in text:
                return text
            driver.keys("Down")
        return window.text_of(panel)

    def lines_of_calls(self):
        part = re.search(r"\nLast calls:\n(.*?)\n\n", self.report.replace("\u200e", ""), re.DOTALL).group(1)
        return [line for line in part.split("\n") if "conversation " in line.lower()]

    def test_every_call_of_the_org_is_listed_and_no_other(self):
        self.assertEqual(self.listed, len(self.calls))
        told = {re.search(r"onversation ([0-9a-f-]+)", line).group(1) for line in self.lines_of_calls()}
        self.assertEqual(told, {call["conversationId"] for call in self.calls})

    def test_the_evidence_is_shown_for_the_call_that_has_it(self):
        self.assertIn(ONE_SIDED, self.evidence)
        mine = next(line for line in self.lines_of_calls() if self.call["conversationId"] in line)
        self.assertIn("in part", mine)

    def test_every_line_says_what_the_org_says(self):
        compared = 0
        for line in self.lines_of_calls():
            call = next(one for one in self.calls if one["conversationId"] in line)
            start = re.search(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)", line).group(0)
            self.assertEqual(time_of(start), time_of(call["conversationStart"]).replace(microsecond=0))
            reports = self.own_reports(call, self.user)
            mos = [report["rtp"]["estimatedAverageMos"] for _, report in reports if "estimatedAverageMos" in report.get("rtp", {})]
            said = re.search(r"MOS (\d[.,]\d)", line)
            if mos and said:
                compared += 1
                self.assertAlmostEqual(float(said.group(1).replace(",", ".")), min(mos), delta=0.051)
            regions = {leg["effectiveRegion"] for leg, _ in reports if leg.get("effectiveRegion")}
            for region in re.findall(r"[a-z]{2}-[a-z]+-\d", line):
                known = regions | {leg["preferredRegion"] for leg, _ in reports if leg.get("preferredRegion")}
                known |= set(self.site_regions())
                self.assertIn(region, known)
        self.assertGreater(compared, 0)

    def site_regions(self):
        phone = next(phone for phone in self.org.web_rtc_phones() if phone.get("webRtcUser", {}).get("id") == self.user["id"])
        site = next(site for site in self.org.sites() if site["id"] == phone["site"]["id"])
        return site.get("mediaRegions", []) + site.get("media", {}).get("mediaRegions", [])

    def test_the_report_holds_all_parts_and_nothing_secret(self):
        for part in ("\nChecks:\n", "\nNow:\n", "\nLast calls:\n", "\nRouting:\n"):
            self.assertIn(part, self.report)
        for token in self.org.tokens():
            self.assertNotIn(token, self.report)

    def test_looking_changes_nothing(self):
        self.assertEqual([entry for entry in self.org.writes() if "/notifications/" not in entry["path"]], [])


if __name__ == "__main__":
    outcome.run()
