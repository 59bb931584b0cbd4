# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""tls_test.py STATIONMASTER STATIONMASTER_ORG: the program gives nothing to an org that it cannot be sure of."""
import json
import os
import ssl
import subprocess
import sys
import unittest
import urllib.request

import outcome
from desktop import Desktop, wait_for
from org import Org
from signin import save_connection

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
# A browser that trusts the org, and comes back with a code of it.
BROWSER = """#!{python} -B
import sys, urllib.parse, urllib.request
asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(sys.argv[1]).query))
back = asked["redirect_uri"] + "?" + urllib.parse.urlencode({{"code": "a-code", "state": asked["state"]}})
answer = urllib.request.build_opener(urllib.request.ProxyHandler({{}})).open(back, timeout=20)
answer.read()
open("{visited}", "w").write(str(answer.status))
"""


class Insecure(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.folder = self.desktop.folder / self._testMethodName
        self.folder.mkdir()

    def untrusted_org(self):
        self.certificate, key = self.folder / "cert.pem", self.folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", key, "-out", self.certificate], check=True, capture_output=True)
        return Org(ORG_PROGRAM, "--users", "3", "--phones", "1", "--tls", self.certificate, key)

    def heard(self, org):
        """The org's log, which only somebody can read who trusts it."""
        trusting = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=self.certificate))
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), trusting)
        with opener.open(org.url + "/_org/log", timeout=30) as answer:
            return json.load(answer)["requests"]

    def test_a_code_from_the_browser_is_not_sent_to_it(self):
        from window import Window
        programs = self.folder / "bin"
        programs.mkdir()
        visited = self.folder / "visited"
        (programs / "xdg-open").write_text(BROWSER.format(python=sys.executable, visited=visited))
        (programs / "xdg-open").chmod(0o755)
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{programs}:{path}"
        self.addCleanup(os.environ.__setitem__, "PATH", path)
        with self.untrusted_org() as org:
            save_connection(self.folder, org)
            with Window(PROGRAM, org, self.folder, connection=["--connection", "Help desk"]) as window:
                window.node.find("label", lambda said: "127.0.0.1" in said and "cannot be trusted" in said, timeout=30)
                wait_for(lambda: visited.is_file() and visited.read_text() == "200", "the browser shown the last page")
            self.assertEqual(self.heard(org), [])

    def test_a_certificate_that_nobody_vouches_for_is_refused_by_name(self):
        from window import Window
        with self.untrusted_org() as org:
            self.assertTrue(org.url.startswith("https://127.0.0.1:"))
            with Window(PROGRAM, org, self.folder) as window:
                def refused(said):
                    return "127.0.0.1" in said and "certificate" in said

                window.node.find("label", refused)
                window.node.find("push button", "Try again").press()
                window.node.find("label", refused)
            self.assertEqual(self.heard(org), [])

    def test_plain_http_to_another_machine_is_refused_at_once(self):
        environment = dict(os.environ, STATIONMASTER_CLIENT_SECRET="canary-secret")
        for api, login in (("http://192.0.2.1", "https://192.0.2.1"), ("https://192.0.2.1", "http://192.0.2.1")):
            run = subprocess.run([PROGRAM, "--api-url", api, "--login-url", login, "--client-id", "me"],
                                 env=environment, capture_output=True, text=True, timeout=30)
            self.assertEqual(run.returncode, 2)
            self.assertIn("must start with https://", run.stderr)
            self.assertNotIn("canary", run.stdout + run.stderr)


if __name__ == "__main__":
    outcome.needs("openssl")
    outcome.run()
