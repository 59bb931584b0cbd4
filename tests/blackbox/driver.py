# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Drives a window from outside through AT-SPI: finds things by role and accessible name, as a screen reader does.

Import inside a Desktop. Every look-up waits for what it looks for, because a window needs its time."""
import subprocess
import time
import warnings

for noise in (DeprecationWarning, ImportWarning):
    warnings.simplefilter("ignore", noise)
import gi # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib # noqa: E402

Atspi.init()
Atspi.set_timeout(5000, 15000)

PATIENCE = 20
# Tables are read through their own interface: walking into them would visit every cell.
NOT_WALKED = {"table", "tree table", "tree", "list"}


def wait(look, what, timeout=PATIENCE):
    """The first true answer of look(). Things that vanish while they are looked at are looked for again."""
    end = time.monotonic() + timeout
    last = None
    while True:
        try:
            answer = look()
            if answer:
                return answer
        except GLib.GError as error:
            last = error
        if time.monotonic() > end:
            raise TimeoutError(f"after {timeout} s still not: {what}" + (f" ({last})" if last else ""))
        time.sleep(0.03)


class Node:
    def __init__(self, accessible):
        self.accessible = accessible

    role = property(lambda self: self.accessible.get_role_name())
    name = property(lambda self: self.accessible.get_name() or "")
    description = property(lambda self: self.accessible.get_description() or "")

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    def children(self):
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child:
                yield Node(child)

    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    def showing(self):
        return "showing" in self.states()

    def enabled(self):
        return "enabled" in self.states() and "sensitive" in self.states()

    def checked(self):
        return "checked" in self.states()

    def walk(self):
        """This node and those in it. What vanishes meanwhile is passed over, since it is not there."""
        yield self
        try:
            children = list(self.children()) if self.role not in NOT_WALKED else []
        except GLib.GError:
            return
        for child in children:
            yield from child.walk()

    def all(self, role=None, name=None, showing=True):
        roles = (role,) if isinstance(role, str) else role
        for node in self.walk():
            try:
                fits = (roles is None or node.role in roles) and (name is None or matches(name, node.name))
                fits = fits and (not showing or node.showing())
            except GLib.GError:
                continue
            if fits:
                yield node

    def find(self, role=None, name=None, showing=True, timeout=PATIENCE):
        return wait(lambda: next(self.all(role, name, showing), None), f"{role} named {name!r}", timeout)

    def gone(self, role=None, name=None, timeout=PATIENCE):
        wait(lambda: next(self.all(role, name), None) is None, f"no {role} named {name!r} any more", timeout)

    def labels(self):
        relations = (Atspi.RelationType.LABELLED_BY, Atspi.RelationType.LABEL_FOR)
        return [relation.get_target(i).get_name() for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() in relations for i in range(relation.get_n_targets())]

    def field(self, label, role=None, timeout=PATIENCE):
        """The field with this label: by its own name, or by the label beside it (a combo box is named by its value)."""
        def look():
            for node in self.all(role):
                if node.role != "label" and (node.name == label or label in [l.rstrip(":") for l in node.labels()]):
                    return node
            return None
        return wait(look, f"field {label!r}", timeout)

    # Doing
    def do(self, *actions):
        interface = self.accessible.get_action_iface()
        names = [interface.get_action_name(i) for i in range(interface.get_n_actions())]
        for action in actions:
            if action in names:
                assert interface.do_action(names.index(action)), (self, action)
                return self
        raise AssertionError(f"{self} can only {names}")

    def press(self):
        wait(self.enabled, f"{self} enabled")
        return self.do("Press", "Toggle", "ShowMenu")

    def toggle(self, on):
        if self.checked() != on:
            self.do("Toggle", "Press")
            wait(lambda: self.checked() == on, f"{self} {'on' if on else 'off'}")
        return self

    def focus(self):
        self.accessible.get_component_iface().grab_focus()
        wait(lambda: "focused" in self.states(), f"{self} focused")
        return self

    def text(self):
        interface = self.accessible.get_text_iface()
        return interface.get_text(0, interface.get_character_count()) if interface else self.name

    def write(self, text):
        """Puts in text of any script at once; type() is for what a key press must do."""
        wait(self.enabled, f"{self} enabled")
        assert self.accessible.get_editable_text_iface().set_text_contents(text)
        wait(lambda: self.text() == text, f"{self} holding {text!r}")
        return self

    def type(self, text):
        """Key by key, in place of what is there."""
        inner = next((child for child in self.children() if child.role == "text"), None)
        if self.role == "combo box" and inner:
            return inner.type(text)
        wait(self.enabled, f"{self} enabled")
        self.focus()
        keys("ctrl+a")
        type_text(text)
        wait(lambda: self.text() == text, f"{self} holding {text!r}")
        return self

    def center(self):
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, times=1):
        x, y = self.center()
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(times), "1"], check=True)
        return self

    # Lists and tables
    def items(self):
        inner = next((child for child in self.children() if child.role == "list"), self)
        return [child.name for child in inner.children()]

    def choose(self, item):
        """Of a combo box: opens it and goes to the item with the keys. Of a list: clicks the item."""
        names = wait(lambda: self.items() if any(matches(item, n) for n in self.items()) else None,
                     f"{item!r} offered by {self}")
        index = next(i for i, n in enumerate(names) if matches(item, n))
        inner = next((child for child in self.children() if child.role == "list"), None)
        if inner is None:
            list(self.children())[index].click()
            return names[index]
        wait(self.enabled, f"{self} enabled")
        self.do("Press", "ShowMenu")
        wait(lambda: inner.showing(), f"the list of {self} open")
        keys("Home", *["Down"] * index, "Return")
        wait(lambda: not inner.showing() and self.name == names[index], f"{self} showing {names[index]!r}")
        return names[index]

    def row_count(self):
        return self.accessible.get_table_iface().get_n_rows()

    def columns(self):
        table = self.accessible.get_table_iface()
        return [table.get_column_description(i) or "" for i in range(table.get_n_columns())]

    def row(self, number):
        table = self.accessible.get_table_iface()
        return [table.get_accessible_at(number, column).get_name() or "" for column in range(table.get_n_columns())]

    def cell(self, row, column):
        return Node(self.accessible.get_table_iface().get_accessible_at(row, column))

    def rows(self):
        return [self.row(number) for number in range(self.row_count())]


def matches(wanted, name):
    return wanted(name) if callable(wanted) else wanted == name


class starts(str):
    """A name that starts so."""

    def __call__(self, name):
        return name.startswith(str(self))


class has(str):
    """A name that holds this."""

    def __call__(self, name):
        return str(self) in name


def application(name, pid, timeout=PATIENCE):
    """The application with this name and process, once it has a window."""
    def look():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == pid and child.get_name() == name and child.get_child_count():
                return Node(child)
        return None
    return wait(look, f"a window of {name}", timeout)


def keys(*combinations):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *combinations], check=True)


def type_text(text):
    """Key by key, into whatever has the focus."""
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)


def outline(node, depth=0, limit=400):
    """What can be seen, as text: printed when a test fails."""
    lines = []

    def visit(current, level):
        if len(lines) >= limit:
            return
        try:
            if level > depth + 1 and not current.showing():
                return
            lines.append("  " * level + repr(current))
            if current.role not in NOT_WALKED:
                for child in current.children():
                    visit(child, level + 1)
        except GLib.GError:
            lines.append("  " * level + "(gone)")
    visit(node, depth)
    return "\n".join(lines)
