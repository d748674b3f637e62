# SPDX-License-Identifier: GPL-3.0-or-later
"""Does with the program what a person does who hears it: by names and actions alone, in both languages, on the demo account."""
import os
import pathlib
import subprocess
import sys

import pyatspi

import spoken
from spoken import Fault, find, press, wait_for

TREE = pathlib.Path(__file__).resolve().parents[2]
RETURN = 0xff0d
ESCAPE = 0xff1b
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}
MENUS = {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU}
WINDOWS = {pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_WINDOW, pyatspi.ROLE_FILE_CHOOSER}


class Console:
    """The program and its main window."""

    def __init__(self, program, language):
        self.process = subprocess.Popen([program, "--demo", "--another", "--language", language])
        self.words = words_in(language)
        self.application = wait_for("the program", self._application)
        self.window = wait_for("its window", lambda: self.dialog(" – Cloudnet Console"))

    def _application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with status {self.process.returncode}")
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def dialog(self, part):
        """The shown window whose title contains part, which is a text or a set of names to begin with."""
        for window in self.application:
            if not window or window.getRole() not in WINDOWS or not spoken.is_shown(window):
                continue
            if (part in window.name) if isinstance(part, str) else any(window.name.startswith(name) for name in part):
                return window
        return None

    def choose(self, *path):
        """The entry of the menus below these names, by its own action."""
        menu = find(self.window, self.words(path[0]), MENUS, shown=False)
        if menu is None:
            raise Fault(f"no menu {path[0]}")
        entry = menu
        for name in path[1:]:
            below = find(entry, self.words(name), shown=False) or self.opened(menu, name)
            if below is None:
                raise Fault(f"no entry {name} in the menu {path[0]}")
            entry = below
        press(entry)

    def opened(self, menu, name):
        """An entry that stands in the menu only once it was opened."""
        press(menu)
        entry = wait_for(name, lambda: find(menu, self.words(name), shown=False))
        pyatspi.Registry.generateKeyboardEvent(ESCAPE, None, pyatspi.KEY_SYM)
        wait_for("the menu to close", lambda: not find(menu, self.words(name)))
        return entry

    def named(self, names, roles=None, root=None):
        return wait_for(f"one of {sorted(names)}", lambda: find(root or self.window, names, roles))

    def check(self, window, where):
        wrong = spoken.missing(window)
        if wrong:
            raise Fault(f"{where}: " + "; ".join(wrong))


def words_in(language):
    return spoken.Words(None if language == "en" else TREE / "translations" / f"cloudnet-console_{language}.ts")


def read_the_servers(console):
    console.choose("Go", "Servers")
    tree = console.named(console.words("Servers"), TABLES)
    names = wait_for("rows of servers", lambda: [row[0] for row in spoken.rows(tree) if row[0]])
    if len(names) < 5:
        raise Fault(f"the tree of servers reads only {names}")
    console.check(console.window, "Servers")
    return tree


def filter_the_servers(console, tree):
    hosts = wait_for("a server's name", lambda: [row[0] for row in spoken.rows(tree) if "." in row[0]])
    before = len(spoken.rows(tree))
    # One that is found alone, since no other server is called after it.
    host = max(hosts, key=lambda name: name.count("."))
    line = console.named(console.words("Filter servers (Ctrl+F)"), spoken.ENTRIES)
    spoken.write(line, host)
    wait_for("its row alone", lambda: len(spoken.rows(tree)) < before
             and [row[0] for row in spoken.rows(tree) if "." in row[0]] == [host])
    return line, host


def edit_a_hostname(console, tree, host, to):
    face = tree.queryTable()
    row = next(i for i, texts in enumerate(spoken.rows(tree)) if texts[0] == host)
    wait_for("the row to be selected", lambda: face.addRowSelection(row) or face.isRowSelected(row))
    menu = wait_for("an enabled action", lambda: enabled_edit(console))
    press(menu)
    dialog = wait_for("the form", lambda: dialog_with(console, console.words("Hostname"), spoken.ENTRIES))
    console.check(dialog, "the form")
    line = console.named(console.words("Hostname"), spoken.ENTRIES, dialog)
    wait_for(f"{host} in the form", lambda: spoken.text_of(line) == host)
    spoken.write(line, to)
    save = console.named(console.words("Save"), {pyatspi.ROLE_PUSH_BUTTON}, dialog)
    wait_for("Save to be enabled", lambda: spoken.has(save, pyatspi.STATE_ENABLED))
    press(save)
    wait_for("the form to close", lambda: not dialog_with(console, console.words("Hostname"), spoken.ENTRIES))


def dialog_with(console, names, roles):
    """A window that is not the main one, and has such a part."""
    return next((window for window in console.application if window and window != console.window
                 and spoken.is_shown(window) and find(window, names, roles)), None)


def enabled_edit(console):
    server = find(console.window, console.words("Server"), MENUS, shown=False)
    entry = find(server, console.words("Edit…"), shown=False) if server else None
    return entry if entry and spoken.has(entry, pyatspi.STATE_ENABLED) else None


def read_the_matrix(console):
    console.choose("Go", "Access")
    table = console.named(console.words("Who has access to which server"), TABLES)
    face = wait_for("its cells", lambda: table.queryTable() if table.queryTable().nRows > 2 else None)
    heads = [face.getColumnHeader(column).name for column in range(min(face.nColumns, 3))]
    cells = [face.getAccessibleAt(row, column).name for row in range(3) for column in range(min(face.nColumns, 3))]
    if not all(heads) or not any(cells):
        raise Fault(f"the matrix reads {heads}: {cells}")
    console.check(console.window, "Access")


def export(console, file):
    console.choose("Go", "Domains")
    wait_for("the domains", lambda: spoken.rows(console.named(console.words("Domains"), TABLES)))
    console.choose("File", "Export to CSV…")
    dialog = wait_for("the export", lambda: dialog_with(console, console.words("Choose file…"), None))
    console.check(dialog, "the export")
    press(console.named(console.words("Choose file…"), {pyatspi.ROLE_PUSH_BUTTON}, dialog))
    chooser = wait_for("the file dialog", lambda: next(
        (window for window in console.application if window and spoken.is_shown(window) and window != dialog
         and window != console.window and any(True for _ in entries(window))), None))
    spoken.write(next(entries(chooser)), str(file))
    press(console.named(console.words("Save", "Export"), {pyatspi.ROLE_PUSH_BUTTON}, chooser))
    wait_for("the file", lambda: file.exists() and file.stat().st_size > 500)


def entries(window):
    return (thing for thing in spoken.below(window) if thing.getRole() in spoken.ENTRIES)


def find_anything(console, typed, kind, name):
    """Opens the finder by its action, types, hears its rows and opens the first one, which is to be name of that kind."""
    console.choose("Edit", "Find anything…")
    dialog = wait_for("the finder", lambda: console.dialog(console.words("Find anything")))
    line = console.named(console.words("Find anything"), spoken.ENTRIES, dialog)
    spoken.write(line, typed)
    found = console.named(console.words("Found"), {pyatspi.ROLE_LIST}, dialog)
    first = wait_for(f"{name} as the first of what “{typed}” finds", lambda: first_row(found, kind, name))
    console.check(dialog, "the finder")
    # What is chosen is told with the field that has the keyboard.
    wait_for("the field to tell what is chosen", lambda: line.description == first)
    wait_for("the keyboard in the field", lambda: spoken.has(line, pyatspi.STATE_FOCUSED))
    pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_SYM)
    wait_for("the finder to close", lambda: not console.dialog(console.words("Find anything")))


def first_row(found, kind, name):
    texts = [row.name for row in found if row]
    if not texts or not all(texts):
        return None
    return texts[0] if name in texts[0] and any(word in texts[0] for word in kind) else None


def find_the_server(console, host):
    find_anything(console, host, console.words("Server"), host)
    tree = console.named(console.words("Servers"), TABLES)
    wait_for(f"{host} to be selected", lambda: host in selected(tree))


def selected(table):
    """What the selected rows are called."""
    face = table.queryTable()
    return [spoken.value(face.getAccessibleAt(row, 0).name) for row in range(face.nRows) if face.isRowSelected(row)]


def find_the_page(console):
    """By its name in the language of the window."""
    for name in sorted(console.words("Access")):
        if find(console.window, {name}, MENUS, shown=False):
            find_anything(console, name, console.words("Page"), name)
            break
    else:
        raise Fault("no page of access in the menus")
    wait_for("the page of access", lambda: find(console.window, console.words("Who has access to which server"), TABLES))


def hear_every_page(console):
    for page in ("Overview", "Servers", "Domains", "Expiry", "Findings", "People", "Access", "Changes", "Requests"):
        console.choose("Go", page)
        wait_for(page, lambda page=page: spoken.is_shown(console.named(console.words("Navigation"))))
        console.check(console.window, page)


def hear_the_help(console):
    console.choose("Help", "Contents")
    dialog = wait_for("the help", lambda: console.dialog(console.words("Help")))
    console.check(dialog, "the help")
    text = console.named(console.words("Chapter"), None, dialog)
    if len(spoken.text_of(text)) < 100:
        raise Fault("the help does not read its chapter")
    press(console.named(console.words("Close"), {pyatspi.ROLE_PUSH_BUTTON}, dialog))
    wait_for("the help to close", lambda: not console.dialog(console.words("Help")))


def the_day(console, number):
    tree = read_the_servers(console)
    line, host = filter_the_servers(console, tree)
    edit_a_hostname(console, tree, host, f"heard{number}.example.se")
    spoken.write(line, f"heard{number}.example.se")
    wait_for("the new name in the tree", lambda: any(row[0].startswith("heard") for row in spoken.rows(tree)))
    spoken.write(line, "")
    read_the_matrix(console)
    console.choose("Go", "Domains")
    find_the_server(console, f"heard{number}.example.se")
    find_the_page(console)
    export(console, pathlib.Path(os.environ["TMPDIR"]) / f"domains{number}.csv")
    hear_every_page(console)
    hear_the_help(console)


def main():
    program = sys.argv[1]
    console = Console(program, "en")
    try:
        the_day(console, 1)
        console.choose("View", "Language", "Svenska")
        console.words = words_in("sv")
        console.named(console.words("Navigation"))
        the_day(console, 2)
    except Fault as fault:
        print(f"screenreader: {fault}", file=sys.stderr)
        return 1
    finally:
        console.process.terminate()
        console.process.wait()
    return 0


sys.exit(main())
