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
from desktop import Desktop
from org import Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


class Insecure(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.folder = self.desktop.folder

    def test_a_certificate_that_nobody_vouches_for_is_refused_by_name(self):
        from window import Window
        certificate, key = self.folder / "cert.pem", self.folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
        with Org(ORG_PROGRAM, "--users", "3", "--phones", "1", "--tls", certificate, key) as org:
            self.assertTrue(org.url.startswith("https://127.0.0.1:"))
            with Window(PROGRAM, org, self.folder) as window:
                def refused(said):
                    return "127.0.0.1" in said and "certificate" in said

                window.node.find("label", refused)
                window.node.find("push button", "Try again").press()
                window.node.find("label", refused)
            trusting = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=certificate))
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), trusting)
            with opener.open(org.url + "/_org/log", timeout=30) as answer:
                self.assertEqual(json.load(answer)["requests"], [])

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
