#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
"""main_job.py BIN OUT: the whole main job as somebody does it who hears the screen and has a keyboard.

BIN holds fullmakt and fullmakt-sandbox. OUT gets transcript.txt. Found by role and accessible name only; what was done is
asked of the sandbox. Runs on the display and the session bus that `run` has made."""

import os
import re
import subprocess
import sys
import tempfile

import audit
from sandbox import Sandbox
from screen_reader import Atspi, NotFound, Reader

MANAGER, AUDITOR = "STADIG KONSERT", "DRESS MINST"
APE, TIGER = "TILFELDIG SUBTIL APE", "TILBAKEHOLDEN USYMMETRISK TIGER AS"
REQUEST, ACCESS = "Hørbar lønn", "Hørbar revisjon"


class Job:
    def __init__(self, binaries, out):
        self.out = out
        self.folder = tempfile.TemporaryDirectory()
        self.faults = []
        self.box = Sandbox(os.path.join(binaries, "fullmakt-sandbox"), "--clients", "12")
        self.request = self.box.new_request("standard", APE, REQUEST)
        self.access = self.box.new_access(TIGER, ACCESS)
        self.person = os.path.join(self.folder.name, "person")
        settings = os.path.join(self.folder.name, "settings.ini")
        with open(settings, "w", encoding="utf-8") as file:
            file.write("[General]\nlanguage=en\ntheme=light\n")
        here = os.path.dirname(os.path.abspath(__file__))
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           FULLMAKT_A11Y_PERSON=self.person, FULLMAKT_A11Y_CA=self.box.ca_file(),
                           PATH=os.path.join(here, "bin") + ":" + os.environ["PATH"])
        self.program = subprocess.Popen(
            [os.path.join(binaries, "fullmakt"), "--environment", self.box.environment(), "--settings", settings],
            env=environment, stdin=subprocess.DEVNULL)
        self.transcript = open(os.path.join(out, "transcript.txt"), "w", encoding="utf-8")
        self.reader = Reader(self.program.pid, self.transcript)

    # ---- what is asked along the way

    def check(self, holds, what):
        self.reader.say(f"  {'true' if holds else 'NOT TRUE'}: {what}")
        if not holds:
            self.faults.append(what)

    def window(self):
        return self.reader.find("frame", lambda name: name.startswith("Fullmakt"))

    def look_over(self, where, tab=True):
        """Every control of what is on top has name, role and state; Tab goes round."""
        top = self.reader.tops()[0]
        faults = audit.faults_in(top)
        if tab:
            faults += audit.tab_faults(self.reader, top)
        for fault in faults:
            self.reader.say(f"  FAULT: {where}: {fault}")
        self.reader.say(f"  {len(audit.focusables(top))} controls on {where} told with name, role and state"
                        + (", and reached by Tab" if tab else "") + f": {len(faults)} faults")
        self.faults += [f"{where}: {fault}" for fault in faults]

    def reads(self, words, within=None):
        """Waits until all the words can be read, and writes down what is read."""
        def said():
            lines = self.reader.texts(within or self.reader.tops()[0])
            return lines if all(any(word in line for line in lines) for word in words) else None

        lines = self.reader.until(said, f"to read {words}")
        for line in lines:
            self.reader.say("    | " + line.replace("\n", "\n    | "))
        return lines

    def step(self, what):
        self.reader.say(f"\n== {what}")

    # ---- the job

    def sign_in(self, person):
        self.step(f"signs in as {person}")
        with open(self.person, "w", encoding="utf-8") as file:
            file.write(person)
        button = self.reader.find("push button", "Sign in with ID-porten")
        self.reader.focus(button)
        self.reader.press("space")
        self.reader.find("push button", lambda name: name.startswith("User menu for"))

    def go_to(self, page):
        self.step(f"goes to {page}")
        self.reader.act(self.reader.find("radio button" if self.reader.is_there("radio button", page) else "page tab",
                                         lambda name: name.split(",")[0] == page))

    def arrow_to(self, holder, wanted, key="Down", most=30):
        """Goes through a list or table by the arrow keys until the row is heard."""
        self.reader.focus(holder)
        self.reader.press("Home")
        for _ in range(most):
            now = self.reader.focused()
            if now and wanted(now.name):
                self.reader.say(f"  is on {now}")
                return now
            self.reader.press(key)
        raise NotFound(f"the row in {holder}")

    def approve(self):
        self.step("finds the request in the inbox")
        inbox = self.reader.find("list", lambda name: "equests" in name)
        self.reader.until(lambda: any(REQUEST in row.name for row in inbox.children()), "the request in the list")
        self.arrow_to(inbox, lambda name: REQUEST in name)
        self.reader.press("Return")
        self.step("hears what it gives")
        approve = self.reader.find("push button", "Approve…")
        lines = self.reads([REQUEST, "Access package", "You can give"])
        self.check(any("you can give it" in line.lower() or "can give" in line.lower() for line in lines),
                   "the review says of each right whether it can be given")
        self.look_over("the review of a request")
        self.step("approves")
        self.reader.focus(approve)
        self.reader.press("space")
        dialog = self.reader.find("dialog")
        self.reads([REQUEST], dialog)
        self.look_over("the question before an approval")
        before = len(self.reader.heard)
        self.reader.act(self.reader.find("push button", "Approve", dialog))
        self.step("hears the result and reads the receipt")
        told = self.reader.hears(lambda text: text.startswith("Done:") and "Approved" in text, "Approved", before)
        self.reader.say(f"  hears: {told}")
        self.reader.find("push button", lambda name: name.startswith("Save receipt"))
        self.reads(["Approved"])
        self.check(self.box.status_of(self.request) == "Accepted", "the sandbox holds the request as accepted")
        self.look_over("the receipt")

    def sign_out(self):
        self.step("signs out by the menu")
        self.reader.press("F10")
        self.reader.find("menu item", lambda name: name.startswith("Sign out"))
        self.reader.press("s")
        self.reader.find("push button", "Sign in with ID-porten")

    def choose_access(self):
        self.step("chooses the system access")
        chooser = self.reader.find("push button", lambda name: name.startswith("System access:"))
        self.reader.focus(chooser)
        self.reader.press("Down")
        rows = self.reader.find("list", lambda name: "ystem access" in name)
        self.reader.until(lambda: any(ACCESS in row.name for row in rows.children()), "the access in the list")
        field = self.reader.find("text", within=self.reader.tops()[0])
        self.check(bool(field.name), "the search field of the list has a name")
        self.reader.write(field, ACCESS)
        self.reader.press("Return")
        self.reader.find("push button", lambda name: name.startswith(f"System access: {ACCESS}"))

    def table(self, name):
        return self.reader.find("table", name)

    def tells_row_and_column(self, table):
        grid = table.accessible.get_table_iface()
        columns, rows = Atspi.Table.get_n_columns(grid), Atspi.Table.get_n_rows(grid)
        titles = [Atspi.Table.get_column_description(grid, column) for column in range(columns)]
        self.check(rows > 0 and all(titles), f"{table} has {rows} rows and the columns {', '.join(titles)}")
        cell = Atspi.Table.get_accessible_at(grid, 1, 0)
        index = cell.get_index_in_parent()
        self.check(Atspi.Table.get_row_at_index(grid, index) == 1 and Atspi.Table.get_column_at_index(grid, index) == 0,
                   f"a cell, “{cell.get_name()}”, knows its row and column")
        self.check(any(node.role in ("table column header", "column header") and node.name == titles[0]
                       for node in table.children()), "the columns have headers by name")
        return grid

    def apply(self, verb, words):
        self.reader.act(self.reader.find("push button", "Apply changes…"))
        dialog = self.reader.find("dialog")
        self.reads(words, dialog)
        self.look_over("the question before changes of clients")
        before = len(self.reader.heard)
        self.reader.act(self.reader.find("push button", verb, dialog))
        told = self.reader.hears(lambda text: text.startswith("Done:"), "the outcome of the changes", before)
        self.reader.say(f"  hears: {told}")
        progress = [text for kind, role, text in self.reader.heard[before:]
                    if role == "progress bar" or text.startswith("Progress")]
        self.check(bool(progress), "the progress is announced: " + "; ".join(progress[:3]))
        return told

    def assign_and_revoke(self):
        self.step("reads the list of available clients")
        available = self.table("Available clients")
        self.reader.until(lambda: any(node.role == "table cell" for node in available.children()), "clients")
        self.tells_row_and_column(available)
        self.look_over("the clients page")
        self.step("assigns one client")
        cell = self.arrow_to(available, lambda name: bool(re.search(r"\w{3}", name)))
        client = cell.name
        self.reader.press("Return")
        assigned = self.table("Assigned clients")
        self.reader.until(lambda: any(client == node.name for node in assigned.children()), f"{client} among the assigned")
        self.check(any(node.name == "to be added" for node in assigned.children()),
                   "the mark of the row is told in words")
        told = self.apply(lambda name: name.startswith("Add"), [client])
        held = self.box.clients_of(self.access)
        self.check(len(held) == 1, f"the sandbox holds one client of the access after “{told}”")

        self.step("revokes it again")
        assigned = self.table("Assigned clients")
        self.reader.until(lambda: any(client == node.name for node in assigned.children()), f"{client} among the assigned")
        self.arrow_to(assigned, lambda name: name == client)
        self.reader.press("Return")
        self.reader.until(lambda: any(node.name == "to be removed" for node in assigned.children()),
                          "the mark of the row in words")
        told = self.apply(lambda name: name.startswith("Remove"), [client])
        self.check(not self.box.clients_of(self.access), f"the sandbox holds no client of the access after “{told}”")

    def other_pages(self):
        for page in ("System accesses", "Settings"):
            self.go_to(page)
            self.look_over(page)
        self.step("opens the help and the list of shortcuts")
        self.reader.press("F1")
        self.reader.find("list", "Pages of the help")
        self.look_over("the help", tab=False)
        self.reads(["Settings"], self.reader.tops()[0])
        self.reader.press("Escape")

    def run(self):
        self.reader.start()
        window = self.window()
        self.reader.activate(window)
        self.reader.find("push button", "Sign in with ID-porten")
        self.look_over("the sign-in page")
        self.sign_in(MANAGER)
        self.approve()
        self.sign_out()
        self.sign_in(AUDITOR)
        self.go_to("Clients")
        self.choose_access()
        self.assign_and_revoke()
        self.other_pages()

    def end(self):
        self.program.terminate()
        self.program.wait(20)
        self.box.stop()
        self.transcript.close()
        self.folder.cleanup()


def main():
    job = Job(sys.argv[1], sys.argv[2])
    try:
        job.run()
    except NotFound as missing:
        job.faults.append(f"not found: {missing}")
        job.reader.say(f"\nNOT FOUND: {missing}")
        for top in job.reader.tops():
            for node in top.walk():
                job.reader.say(f"    ? {node}")
    finally:
        job.reader.say(f"\n{len(job.faults)} faults" + "".join(f"\n  - {fault}" for fault in job.faults))
        job.end()
    return 1 if job.faults else 0


if __name__ == "__main__":
    sys.exit(main())
