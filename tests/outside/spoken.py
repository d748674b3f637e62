# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of a program: finding by name, doing by action, and what is missing."""
import time
import xml.etree.ElementTree

import pyatspi

PATIENCE = 60

# What is operated, and must say what it is.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LINK,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_CHECK_MENU_ITEM,
}
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON}
ENTRIES = {pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT}
# What only holds others.
GROUNDS = {pyatspi.ROLE_FRAME, pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL}
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST}


class Fault(Exception):
    """What the program does not do."""


def wait_for(what, look):
    """The first true answer of look(), which is asked until there is one."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception as gone:  # an object may go while it is asked
            found, last = None, gone
        if found:
            return found
        time.sleep(0.05)
    raise Fault(f"waited in vain for {what}")


def has(thing, state):
    return thing.getState().contains(state)


def is_shown(thing):
    return has(thing, pyatspi.STATE_SHOWING) and has(thing, pyatspi.STATE_VISIBLE)


def below(thing, shown=True):
    """All that is in thing and shown; what is in a table is not walked through."""
    for child in thing:
        if child is None or (shown and not is_shown(child)):
            continue
        yield child
        if child.getRole() not in TABLES:
            yield from below(child, shown)


def plain(name):
    return name.replace("&", "").strip()


def find(root, names, roles=None, shown=True):
    for thing in below(root, shown):
        if plain(thing.name) in names and (roles is None or thing.getRole() in roles):
            return thing
    return None


def press(thing):
    """Does what a press does, by the action of that name."""
    actions = thing.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i).lower() in ("press", "toggle", "showmenu"):
            actions.doAction(i)
            return
    raise Fault(f"“{thing.name}” cannot be pressed")


def text_of(thing):
    return thing.queryText().getText(0, -1)


def write(thing, text):
    thing.queryEditableText().setTextContents(text)


def rows(table):
    """The texts of the table's first two columns, row by row, as they are read: "Server: c1234" without its column."""
    face = table.queryTable()
    columns = min(face.nColumns, 2)
    return [[value(face.getAccessibleAt(row, column).name) for column in range(columns)] for row in range(face.nRows)]


def value(spoken_cell):
    """What a cell says, without the name of its column, which is spoken before it."""
    return spoken_cell.partition(": ")[2] or spoken_cell


def missing(window):
    """What a person with a screen reader would miss in the window."""
    return [fault for thing, states, parent in parts(window, window.getRole()) for fault in faults(thing, states, parent)]


def parts(thing, role):
    """All that is shown in thing, with its states and the role of what it is a part of; each is asked only once."""
    for child in thing:
        states = child.getState() if child else None
        if states is None or not (states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)):
            continue
        yield child, states, role
        own = child.getRole()
        if own not in TABLES:
            yield from parts(child, own)


def faults(thing, states, parent):
    """What is wrong about one part."""
    role, name = thing.getRole(), plain(thing.name)
    what = f"{thing.getRoleName()} “{name}”"
    focusable = states.contains(pyatspi.STATE_FOCUSABLE)
    if parent in (pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SCROLL_BAR):
        return
    if not name and (role in CONTROLS or (focusable and role not in GROUNDS)):
        yield f"{what} in “{thing.parent.name}” has no name"
    if role in ENTRIES and "Text" not in pyatspi.listInterfaces(thing):
        yield f"{what} does not tell its text"
    if role == pyatspi.ROLE_SPIN_BUTTON and "Value" not in pyatspi.listInterfaces(thing):
        yield f"{what} does not tell its value"
    if role in BUTTONS and states.contains(pyatspi.STATE_ENABLED) and not focusable and not any(keys(thing)):
        yield f"{what} is reached by no key"


def keys(thing):
    try:
        actions = thing.queryAction()
    except NotImplementedError:
        return []
    return [actions.getKeyBinding(i) for i in range(actions.nActions)]


class Words:
    """The program's texts in a language: every translation of a source text, whatever it belongs to."""

    def __init__(self, file=None):
        self._of = {}
        if file is None:
            return
        for message in xml.etree.ElementTree.parse(file).iter("message"):
            text = message.findtext("translation")
            if text:
                self._of.setdefault(plain(message.findtext("source")), set()).add(plain(text))

    def __call__(self, *sources):
        names = set()
        for source in sources:
            names |= self._of.get(source, {source})
        return names
