# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The real program in a process of its own, and its main job as a person does it. Import inside a Desktop."""
import os
import subprocess

import driver
from desktop import start, stop

SECRET = "STATIONMASTER_CLIENT_SECRET"


class Window:
    """One start of the program on an org. Starts with the same folder go on with the same journal."""
    _starts = 0

    def __init__(self, program, org, folder, *options, connection=None):
        connection = connection or ["--api-url", org.url, "--login-url", org.url, "--client-id", org.client_id]
        Window._starts += 1
        self.folder = folder
        self.data = folder / "data"
        self.trace = folder / f"trace-{Window._starts}.jsonl"
        self._said = open(folder / f"output-{Window._starts}.txt", "wb")
        environment = dict(os.environ, **{SECRET: org.client_secret})
        self.process = start([program, *connection, "--data-dir", self.data, "--trace", self.trace, *options],
                             env=environment, stdout=self._said, stderr=subprocess.STDOUT)

    def __enter__(self):
        try:
            self.node = driver.application("stationmaster", self.process.pid)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, kind=None, *_):
        if kind is not None and self.process.poll() is None:
            print(driver.outline(self.node))
        stop(self.process)
        self._said.close()

    def kill(self):
        """As when the power goes: no chance to tidy up."""
        self.process.kill()
        self.process.wait()

    # The pages
    def go(self, page):
        # The rail may say how much a page holds behind its name.
        self.node.find("radio button", lambda name: name == page or name.startswith(page + ",")).press()
        return self

    def table(self, name, rows):
        """The table of a page once rows(list of rows) holds."""
        table = self.node.find(("table", "tree table", "tree"), name)
        driver.wait(lambda: rows(table.rows()), f"the rows of {name}")
        return table

    def choose_in_menu(self, phone, entry):
        """Goes to the phone of that name by Ctrl+K, and takes an entry of the menu of phones."""
        self.go("Phones")
        self.table("Phones", lambda rows: any(phone in row for row in rows))
        driver.keys("ctrl+k")
        box = self.node.find("text", "Find anything")
        box.write(phone)
        hits = self.node.find("list", "Search results")
        driver.wait(lambda: [item for item in hits.items() if item.startswith(phone + ", Phone")], "the phone found")
        box.focus()
        driver.keys("Return")
        self.node.gone("text", "Find anything")
        self.node.find("menu item", "Phones").press()
        self.node.find("menu item", driver.starts(entry)).press()
        return self.node.find("dialog")

    # The wizard
    def open_wizard(self):
        self.node.find("push button", "New WebRTC phone…").press()
        return self.node.find("dialog")

    def fill_base_settings(self, wizard, name, timeout, transport, media):
        wizard.find(("push button", "radio button", "toggle button", "check box"), "Create new base settings").do("Press", "Toggle")
        wizard.field("Base Settings Name").type(name)
        wizard.field("Persistent Connection", "check box").toggle(True)
        wizard.field("Persistent Connection Timeout").type(str(timeout))
        wizard.field("Transport DSCP Value").type(str(transport))
        wizard.field("Media DSCP Value").type(str(media))
        self.proceed(wizard, "Next: Phone")

    def fill_phone(self, wizard, search, person, site, name):
        wizard.field("User", "text").type(search)
        wizard.find("list", "Matching people").choose(person)
        wizard.field("Site", "combo box").choose(site)
        wizard.field("Phone Name").type(name)
        self.proceed(wizard, "Next: Review")

    def proceed(self, wizard, button):
        """Presses "Next: PAGE" and waits for that page: what was entered may have to be checked first."""
        wizard.find("push button", button).press()
        page = button.split(": ")[1]
        wizard.find("label", lambda name: name.startswith("Step ") and name.endswith(f": {page}, current"))

    def press_apply(self, wizard):
        wizard.find("push button", driver.starts("Apply ")).press()

    def apply(self, wizard):
        self.press_apply(wizard)
        self.wait_done(wizard)

    def wait_done(self, wizard):
        """Goes on to the last page when the run stops before it, and waits for that page."""
        def done():
            if any(wizard.all("label", driver.has("Step 5 of 5: Done, current"))):
                return True
            for button in wizard.all("push button", "Next: Done"):
                if button.enabled():
                    button.press()
            return False
        driver.wait(done, "the wizard on its last page", 60)

    def close(self, dialog):
        dialog.find("push button", lambda name: name in ("Finish", "Close")).press()
        self.node.gone("dialog")

    @staticmethod
    def text_of(node):
        """All that can be read, one thing a line."""
        return "\n".join(part.text() for part in node.all(("label", "text")))
