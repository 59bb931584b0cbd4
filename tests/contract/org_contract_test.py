# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Asks the embedded org for everything it has and checks the whole exchange against the API's public description.

    org_contract_test.py STATIONMASTER-ORG FACTS.json"""
import base64
import copy
import http.client
import json
import subprocess
import sys
import unittest

import check_log

EDGES = "/api/v2/telephony/providers/edges/"
PHONES, PROFILES, SITES = EDGES + "phones", EDGES + "phonebasesettings", EDGES + "sites"
MODEL = "inin_webrtc_softphone.json"
EVERYTHING = ("pageSize=100&sortBy=id&expand=lines&expand=properties&expand=status&fields=webRtcUser"
              "&fields=lines.loggedInUser&fields=lines.defaultForUser")
PROGRAM, DESCRIPTION = "", {}


class Org:
    def __init__(self, *options):
        self.process = subprocess.Popen([PROGRAM, "--port", "0", "--exit-with-parent", *options], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ready = json.loads(self.process.stdout.readline())
        self.address = ready["apiUrl"].split("//")[1]
        pair = f"{ready['clientId']}:{ready['clientSecret']}".encode()
        token = self.ask("POST", "/oauth/token", b"grant_type=client_credentials",
                         {"Authorization": "Basic " + base64.b64encode(pair).decode(),
                          "Content-Type": "application/x-www-form-urlencoded"})[1]
        self.headers = {"Authorization": "Bearer " + token["access_token"], "Content-Type": "application/json"}

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()

    def ask(self, verb, path, body=None, headers=None):
        connection = http.client.HTTPConnection(self.address, timeout=30)
        try:
            data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
            connection.request(verb, path, data, headers or self.headers)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, json.loads(text) if text else None
        finally:
            connection.close()

    def log(self):
        return self.ask("GET", "/_org/log")[1]


class OrgContract(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.org = Org("--users", "60", "--phones", "45", "--station-delay", "0",
                       "--permissions", "*")
        self.addCleanup(self.org.close)

    def get(self, path, expected=200):
        status, answer = self.org.ask("GET", path)
        self.assertEqual(status, expected, path)
        return answer

    def write(self, verb, path, body=None, expected=200):
        status, answer = self.org.ask(verb, path, body)
        self.assertEqual(status, expected, f"{verb} {path}: {answer}")
        return answer

    def problems(self):
        return list(check_log.problems(self.org.log(), DESCRIPTION))

    def make_phone(self):
        template = self.get(f"{PROFILES}/template?phoneMetabaseId={MODEL}")
        line = {"name": "Contract", "lineMetaBase": {"id": template["lines"][0]["lineMetaBase"]["id"]}}
        profile = self.write("POST", PROFILES, {"name": "Contract_WebRTC_Standard", "phoneMetaBase": {"id": MODEL},
                                                "lines": [line]})
        owners = {p["webRtcUser"]["id"] for p in self.get(f"{PHONES}?{EVERYTHING}")["entities"] if "webRtcUser" in p}
        user = next(u for u in self.get("/api/v2/users?pageSize=500")["entities"] if u["id"] not in owners)
        site = self.get(f"{SITES}?pageSize=1")["entities"][0]
        line = {"name": "Ada_WebRTC", "lineBaseSettings": {"id": profile["lines"][0]["id"]}}
        phone = self.write("POST", PHONES, {"name": "Ada_WebRTC", "site": {"id": site["id"]}, "lines": [line],
                                            "phoneBaseSettings": {"id": profile["id"]}, "webRtcUser": {"id": user["id"]}})
        return profile, phone, user

    def test_everything_that_can_be_read(self):
        profile, phone, user = self.make_phone()
        station = phone["lines"][0]["id"]
        site = phone["site"]["id"]
        location = self.get(f"{SITES}/{site}")["location"]["id"]
        criteria = {"query": [{"type": "EXACT", "fields": ["state"], "value": "active"}]}
        found_by_link = base64.urlsafe_b64encode(json.dumps(criteria).encode()).decode().rstrip("=")
        for path in ("/api/v2/organizations/me", "/api/v2/tokens/me", "/api/v2/telephony/mediaregions",
                     "/api/v2/telephony/settings", f"{PROFILES}?pageSize=100&expand=properties&expand=lines",
                     PROFILES, f"{PROFILES}/{profile['id']}", f"{PROFILES}/availablemetabases",
                     f"{EDGES}linebasesettings", f"{EDGES}linebasesettings/{profile['lines'][0]['id']}",
                     PHONES, f"{PHONES}?{EVERYTHING}", f"{PHONES}/{phone['id']}", f"{PHONES}?name=*_WebRTC&sortOrder=DESC",
                     f"{PHONES}/template?phoneBaseSettingsId={profile['id']}", f"{SITES}?expand=edges", f"{SITES}/{site}",
                     f"/api/v2/locations?pageSize=100", f"/api/v2/locations/{location}",
                     "/api/v2/users?pageSize=500&expand=station&state=any",
                     "/api/v2/users?pageSize=500&expand=station&expand=lasttokenissued&expand=dateLastLogin&expand=authorization", f"/api/v2/users/{user['id']}?expand=station",
                     f"/api/v2/users/{user['id']}/station", "/api/v2/stations?pageSize=500",
                     f"/api/v2/stations?webRtcUserId={user['id']}", f"/api/v2/stations?id={station}",
                     f"/api/v2/stations/{station}", f"/api/v2/users/search?q64={found_by_link}",
                     f"{EDGES[:-1]}?pageSize=100", f"{SITES}/{site}/siteconnections",
                     f"{SITES}/search?q64={found_by_link}", "/api/v2/organizations/limits/docs",
                     "/api/v2/organizations/limits/namespaces", "/api/v2/organizations/limits/namespaces/platform.api",
                     "/api/v2/organizations/limits/namespaces/telephony.configuration",
                     "/api/v2/organizations/limits/namespaces/notifications", "/api/v2/tokens/timeout",
                     "/api/v2/oauth/clients", "/api/v2/license/users?pageSize=100", "/api/v2/authorization/divisions",
                     "/api/v2/authorization/divisionspermitted/paged/me?permission=telephony:plugin:all",
                     "/api/v2/routing/skills", "/api/v2/audits/query/servicemapping",
                     "/api/v2/audits/query/realtime/servicemapping",
                     "/api/v2/users?pageSize=500&expand=routingStatus&expand=presence",
                     f"/api/v2/users/{user['id']}?expand=routingStatus&expand=presence",
                     f"{EDGES[:-1]}?managed=true", f"{EDGES[:-1]}?showCloudMedia=false&site.id={site}",
                     "/api/v2/users?pageSize=100&expand=groups&expand=locations&expand=skills&expand=team"):
            self.get(path)
        client = self.get("/api/v2/tokens/me")["OAuthClient"]["id"]
        self.get(f"/api/v2/oauth/clients/{client}")
        self.assertEqual(self.problems(), [])

    def test_what_people_belong_to(self):
        groups = self.get("/api/v2/groups?pageSize=100&sortOrder=ascending")["entities"]
        for group in groups:
            path = f"/api/v2/groups/{group['id']}"
            for end in ("", "/members?pageSize=10&expand=station", "/individuals"):
                self.get(path + end)
        queues = self.get("/api/v2/routing/queues?pageSize=100&name=*&sortOrder=asc")["entities"]
        for queue in queues:
            self.get(f"/api/v2/routing/queues/{queue['id']}/members?pageSize=10&expand=skills&joined=true")
        link, teams = "/api/v2/teams?pageSize=2", []
        while link:
            page = self.get(link)
            teams += page["entities"]
            link = page.get("nextUri")
        for team in teams:
            self.get(f"/api/v2/teams/{team['id']}/members?pageSize=5")
        self.assertEqual((len(groups), len(queues), len(teams)), (6, 7, 5))
        by_name = {"query": [{"type": "CONTAINS", "fields": ["name"], "value": "i"}]}
        self.assertGreater(self.write("POST", "/api/v2/groups/search", by_name)["total"], 0)
        self.assertGreater(self.write("POST", "/api/v2/locations/search", by_name)["total"], 0)
        self.assertEqual(self.problems(), [])

    def test_audits(self):
        _, phone, _ = self.make_phone()
        self.write("PUT", f"{PHONES}/{phone['id']}", {**phone, "name": "Audited"})
        query = {"interval": "2020-01-01T00:00:00Z/2099-01-01T00:00:00Z", "serviceName": "Telephony",
                 "filters": [{"property": "EntityType", "value": "Phone"}]}
        path = "/api/v2/audits/query"
        state = self.write("POST", path, query)
        for _ in range(5):
            if state["state"] == "Succeeded":
                break
            state = self.get(f"{path}/{state['id']}")
        first = self.get(f"{path}/{state['id']}/results?pageSize=1&expand=user")
        second = self.get(f"{path}/{state['id']}/results?pageSize=1&cursor={first['cursor']}")
        self.assertEqual([e["entities"][0]["action"] for e in (first, second)], ["Update", "Create"])
        self.assertEqual(self.write("POST", f"{path}/realtime", {**query, "pageSize": 10})["total"], 2)
        self.assertEqual(self.problems(), [])

    def test_everything_that_can_be_written(self):
        profile, phone, user = self.make_phone()
        station = phone["lines"][0]["id"]
        self.write("PUT", f"{PROFILES}/{profile['id']}", profile)
        self.write("PUT", f"{PHONES}/{phone['id']}", {**phone, "name": "Ada_WebRTC_2"})
        site = self.get(f"{SITES}/{phone['site']['id']}")
        self.write("PUT", f"{SITES}/{site['id']}",
                   {k: v for k, v in site.items() if k not in ("edges", "primaryEdges", "secondaryEdges", "callerName")})
        made = self.write("POST", SITES, {"name": "Porto", "location": site["location"], "mediaModel": "Cloud",
                                          "mediaRegions": site["mediaRegions"]})
        self.write("DELETE", f"{SITES}/{made['id']}", expected=204)
        by_name = {"pageSize": 10, "query": [{"type": "EXACT", "fields": ["name"], "value": site["name"]}]}
        self.assertEqual(self.write("POST", f"{SITES}/search", by_name)["total"], 1)
        self.write("PUT", "/api/v2/telephony/settings", self.get("/api/v2/telephony/settings"))
        for which in ("defaultstation", "associatedstation"):
            self.write("PUT", f"/api/v2/users/{user['id']}/station/{which}/{station}", expected=204)
        self.get(f"/api/v2/users/{user['id']}/station")
        self.write("DELETE", f"/api/v2/stations/{station}/associateduser", expected=204)
        for which in ("defaultstation", "associatedstation"):
            self.write("DELETE", f"/api/v2/users/{user['id']}/station/{which}", expected=204)
        criteria = [{"type": "EXACT", "fields": ["state"], "value": "active"},
                    {"type": "CONTAINS", "fields": ["name", "email"], "value": "a"}]
        found = self.write("POST", "/api/v2/users/search", {"pageSize": 100, "sortOrder": "ASC", "query": criteria})
        self.assertGreater(found["total"], 0)
        desk = next(p["id"] for p in self.get(f"{PHONES}?name=Lobby")["entities"])
        self.write("POST", f"{PHONES}/{desk}/reboot", expected=204)
        self.write("POST", f"{PHONES}/reboot", {"phoneIds": [desk]}, expected=204)
        self.write("DELETE", f"{PHONES}/{phone['id']}", expected=204)
        self.write("DELETE", "/api/v2/tokens/me", expected=204)
        self.assertEqual(self.problems(), [])

    def test_every_refusal(self):
        profile, phone, user = self.make_phone()
        for verb, path, body, status in (
                ("GET", f"{PHONES}/nobody", None, 404), ("GET", f"{PHONES}?pageSize=101", None, 400),
                ("POST", PHONES, {**phone, "webRtcUser": {"id": "nobody"}}, 409), ("POST", PHONES, {}, 400), ("POST", PHONES, b"{", 400),
                ("PUT", f"{PHONES}/{phone['id']}", {**phone, "version": 99}, 409),
                ("PUT", f"{PROFILES}/{profile['id']}", {**profile, "version": 99}, 400),
                ("PUT", f"{SITES}/{phone['site']['id']}", {"edges": []}, 413), ("GET", "/api/v2/users/me", None, 400),
                ("DELETE", f"{PROFILES}/{profile['id']}", None, 409),
                ("POST", SITES, {"name": "x", "location": {"id": "none"}}, 400), ("DELETE", f"{SITES}/{phone['site']['id']}", None, 409),
                ("POST", PHONES, {"name": "x" * 520_000}, 413), ("GET", "/api/v2/teams?after=x", None, 400),
                ("POST", "/api/v2/audits/query", {"interval": "x"}, 400), ("GET", "/api/v2/groups/none/members", None, 404),
                ("PUT", f"/api/v2/users/{user['id']}/station/defaultstation/none", None, 404)):
            self.write(verb, path, body, status)
        self.org.headers["Authorization"] = "Bearer nobody"
        self.get(PHONES, 401)
        self.assertEqual(self.problems(), [])

    def test_the_checker_sees_what_is_wrong(self):
        self.make_phone()
        good = self.org.log()
        self.assertEqual(list(check_log.problems(good, DESCRIPTION)), [])
        position = next(n for n, e in enumerate(good["requests"]) if e["verb"] == "POST" and e["path"] == PHONES)

        def with_change(change):
            log = copy.deepcopy(good)
            change(log["requests"][position])
            return list(check_log.problems(log, DESCRIPTION))

        for change in (lambda e: e["request"].pop("name"), lambda e: e["request"].update(lines={}),
                       lambda e: e["request"]["lines"][0].pop("name"), lambda e: e.update(query="siteId=1"),
                       lambda e: e.update(path="/api/v2/phones"), lambda e: e.update(verb="PATCH"),
                       lambda e: e["answer"].update(version="1"), lambda e: e["answer"].update(state="gone"),
                       lambda e: e["answer"].pop("site"), lambda e: e.update(answer="<html>"),
                       lambda e: e.update(request=None), lambda e: e["request"].update(owner={"id": "1"}),
                       lambda e: e["request"]["lines"][0].update(webRtcUser={}),
                       lambda e: e["answer"].update(phoneLabel="x"), lambda e: e.update(status=201),
                       lambda e: e["answer"]["site"].update(colour="red")):
            self.assertEqual(len(with_change(change)), 1, with_change(change))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    PROGRAM = sys.argv[1]
    with open(sys.argv[2], encoding="utf-8") as file:
        DESCRIPTION = json.load(file)
    unittest.main(argv=sys.argv[:1], verbosity=2)
