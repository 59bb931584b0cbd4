# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The vendor's own SDK against the embedded org.

    sdk_test.py STATIONMASTER-ORG BUILD_FOLDER

Left out where node, npm or the SDK cannot be had."""
import subprocess
import sys
from pathlib import Path

import outcome
import sdk
from org import Org

PERMISSIONS = "telephony:*:* directory:user:view"


def main(program, build_folder):
    try:
        folder = sdk.install(build_folder)
    except sdk.Unavailable as why:
        return outcome.left_out(why)
    with Org(program, "--users", "260", "--phones", "230", "--station-delay", "300",
             "--permissions", PERMISSIONS) as org:
        script = Path(__file__).resolve().parent / "roundtrip.js"
        return subprocess.run([sdk.node(), script, folder, org.url, org.client_id, org.client_secret],
                              env=sdk.environment(), timeout=120).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
