# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
"""What a screen reader knows of a program, over AT-SPI: a tree of roles, names and states, and what it hears.

Everything is found by role and accessible name, and done as the user of a screen reader does it: by moving the keyboard's
focus, by keys, and by the action that a control offers. A transcript tells it all."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds for one thing to come true

ROLES_THAT_ANNOUNCE = ("alert", "notification")
KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x0020, "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51,
    "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57, "F1": 0xFFBE, "F5": 0xFFC2, "F10": 0xFFC7,
}
MODIFIERS = {"Control": 37, "Shift": 50, "Alt": 64}  # key codes of every PC keyboard under X


class NotFound(Exception):
    pass


def alive(call, otherwise=None):
    """The answer of a call, or something else when the object has gone meanwhile."""
    try:
        return call()
    except GLib.Error:
        return otherwise


class Node:
    """One accessible object, asked anew each time."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def role(self):
        return alive(self.accessible.get_role_name, "") or ""

    @property
    def name(self):
        return (alive(self.accessible.get_name, "") or "").strip()

    @property
    def description(self):
        return (alive(self.accessible.get_description, "") or "").strip()

    def has(self, *states):
        found = alive(self.accessible.get_state_set)
        return found is not None and all(found.contains(getattr(Atspi.StateType, each)) for each in states)

    def children(self):
        count = alive(self.accessible.get_child_count, 0)
        for index in range(count):
            child = alive(lambda: self.accessible.get_child_at_index(index))
            if child is not None:
                yield Node(child)

    def parent(self):
        parent = alive(self.accessible.get_parent)
        return Node(parent) if parent is not None else None

    def walk(self):
        """This and everything in it that shows, in the order of the tree."""
        yield self
        for child in self.children():
            if child.has("SHOWING") or child.role in ("menu item", "table cell", "list item"):
                yield from child.walk()

    def place(self):
        component = self.accessible.get_component_iface()
        box = alive(lambda: component.get_extents(Atspi.CoordType.SCREEN)) if component else None
        return (box.x, box.y, box.width, box.height) if box else (0, 0, 0, 0)

    def text(self):
        """What stands in it: its text when it has one, its name otherwise."""
        text = self.accessible.get_text_iface()
        written = alive(lambda: Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)), "") if text else ""
        return written or self.name

    def __str__(self):
        return f"{self.role} “{self.name}”"

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible


class Reader:
    """Listens to one program and writes down what it does and hears."""

    def __init__(self, pid, transcript):
        self.pid = pid
        self.transcript = transcript
        self.heard = []  # (kind, role, text), newest last
        self.application = None
        self.current = None  # what the focus has gone to
        Atspi.init()
        self.listener = Atspi.EventListener.new(self.event)
        for kind in ("object:property-change:accessible-name", "object:property-change:accessible-value",
                     "object:state-changed:showing", "object:state-changed:focused", "object:text-changed",
                     "object:announcement", "window:activate"):
            self.listener.register(kind)

    # ---- what is written down

    def say(self, line):
        print(line, flush=True)
        self.transcript.write(line + "\n")
        self.transcript.flush()

    def event(self, event):
        try:
            if event.source is None or event.source.get_process_id() != self.pid:
                return
            node = Node(event.source)
            kind = event.type
            if kind.startswith("object:state-changed:showing") and (
                    not event.detail1 or node.role not in ROLES_THAT_ANNOUNCE):
                return
            if kind.startswith("object:state-changed:focused") and not event.detail1:
                return
            text = node.name
            what = {"object:state-changed:focused": "focus", "object:state-changed:showing": "alert"}.get(kind, kind)
            self.heard.append((what, node.role, text))
            if what == "focus":
                self.current = node
                self.say(f"    hears focus: {node}")
            elif what == "alert":
                self.say(f"    hears {node.role}: {text}")
        except GLib.Error:
            pass

    def listen(self, seconds=0.05):
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)

    def until(self, holds, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            found = holds()
            if found:
                return found
            if time.monotonic() > end:
                raise NotFound(what)
            self.listen()

    # ---- what is there

    def start(self):
        def ours():
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = alive(lambda: desktop.get_child_at_index(index))
                if child is not None and alive(child.get_process_id) == self.pid:
                    return child
            return None

        self.application = Node(self.until(ours, "the program in the tree of the desktop"))
        self.application.accessible.set_cache_mask(Atspi.Cache.NONE)  # Qt tells too little to keep a cache right

    def tops(self):
        """Windows and dialogs, the newest first; before them the menu or list that is open and has the focus. That one is
        no child of anything in the tree: it is known only as what the focus has gone to, as to every screen reader."""
        tops = [child for child in self.application.children() if child.has("SHOWING")][::-1]
        root = self.root_of(self.current) if self.current else None
        if root and root.has("SHOWING") and root not in tops:
            tops.insert(0, root)
        return tops

    @staticmethod
    def root_of(node):
        """The highest that holds it: where the parent does not know its child, a window of its own begins."""
        while True:
            parent = node.parent()
            if parent is None or parent.role in ("", "application") or node not in list(parent.children()):
                return node
            node = parent

    def all(self, role=None, name=None, within=None):
        for top in [within] if within else self.tops():
            for node in top.walk():
                if role is not None and node.role != role:
                    continue
                if name is not None and not (name(node.name) if callable(name) else node.name == name):
                    continue
                yield node

    def find(self, role, name=None, within=None, patience=PATIENCE):
        described = name if isinstance(name, str) else "…"
        return self.until(lambda: next(self.all(role, name, within), None), f"{role} “{described}”", patience)

    def is_there(self, role, name=None):
        return next(self.all(role, name), None) is not None

    def focused(self):
        """What has the keyboard; of a list or table the current row. A row says so even when its list does not have it."""
        for top in self.tops():
            for node in top.walk():
                if node.role in ("frame", "dialog", "list item", "table cell") or not node.has("FOCUSED"):
                    continue
                if node.role not in ("list", "table", "tree"):
                    return node
                return next((child for child in node.children() if child.has("FOCUSED")), node)
        return None

    def texts(self, within):
        """All that can be read there, in order."""
        lines = []
        for node in within.walk():
            text = node.text() if node.role in ("label", "text", "table cell", "list item", "static") else node.name
            if text and (not lines or lines[-1] != text):
                lines.append(text)
        return lines

    # ---- what is done

    def press(self, key, *modifiers):
        self.say("    presses " + "+".join([*modifiers, key]))
        for modifier in modifiers:
            Atspi.generate_keyboard_event(MODIFIERS[modifier], None, Atspi.KeySynthType.PRESS)
        keysym = KEYS[key] if key in KEYS else ord(key)
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)
        for modifier in reversed(modifiers):
            Atspi.generate_keyboard_event(MODIFIERS[modifier], None, Atspi.KeySynthType.RELEASE)
        self.listen(0.06)

    def act(self, node, wanted="Press"):
        """The action that the control offers by that name, or its first."""
        self.say(f"  acts on {node}")
        action = node.accessible.get_action_iface()
        names = [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))]
        index = names.index(wanted) if wanted in names else 0
        if not names or not alive(lambda: Atspi.Action.do_action(action, index), False):
            raise NotFound(f"an action of {node}")
        self.listen()

    def focus(self, node):
        """On the control, or on the row of it that is the current one: asked for, or by Tab where it does not hear."""
        def there():
            return node.has("FOCUSED")

        alive(node.accessible.get_component_iface().grab_focus)
        for _ in range(60):
            self.listen(0.05)
            if there():
                return
            self.press("Tab")
        raise NotFound(f"the focus on {node}")

    def activate(self, window):
        """Gives a window the keyboard; there is nobody else to do it on this display."""
        alive(window.accessible.get_component_iface().grab_focus)
        self.until(lambda: window.has("ACTIVE"), f"the keyboard in {window}", 10)

    def write(self, node, text):
        self.say(f"  writes “{text}” in {node}")
        if not node.accessible.get_editable_text_iface() or not Atspi.EditableText.set_text_contents(
                node.accessible.get_editable_text_iface(), text):
            raise NotFound(f"a way to write in {node}")
        self.listen()

    def hears(self, holds, what, since=0):
        """Waits until something that is announced fits, and gives its text."""
        def spoken():
            for kind, role, text in self.heard[since:]:
                if kind != "focus" and text and holds(text):
                    return text
            return None

        return self.until(spoken, f"an announcement: {what}")
