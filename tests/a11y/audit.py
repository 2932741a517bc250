# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
"""What must hold of every page: each thing that can have the keyboard is told whole, and Tab visits all of them."""

# What stands in a list or table is reached by the arrow keys.
ITEMS = ("table cell", "list item", "table column header", "table row header", "column header", "row header", "menu item",
         "check menu item", "radio menu item", "tree item")
NO_ROLES = ("", "unknown", "invalid", "filler", "redundant object")


def focusables(top):
    return [node for node in top.walk()
            if node.has("FOCUSABLE", "SHOWING", "VISIBLE") and node.role not in ITEMS + ("frame", "dialog", "window")]


def faults_in(top):
    """What is wrong with what can have the keyboard; nothing when all is right."""
    faults = []
    for node in focusables(top):
        if not node.name:
            faults.append(f"{node.role} at {node.place()} has no name")
        if node.role in NO_ROLES:
            faults.append(f"{node} has no role that tells what it is")
        if not node.has("ENABLED") and node.has("SENSITIVE"):
            faults.append(f"{node} says both that it can and that it cannot be used")
    for node in top.walk():
        if node.role in ITEMS and node.role.endswith("cell") and not node.has("SELECTABLE") and node.has("SELECTED"):
            faults.append(f"{node} is selected and cannot be")
    return faults


def in_group_of(node, stops):
    """Of choices that exclude each other Tab stops at one, and the arrow keys go to the others."""
    return node.role == "radio button" and any(
        stop.role == "radio button" and stop.parent() == node.parent() for stop in stops)


def tab_faults(reader, top):
    """Goes round with Tab: every stop is told, nothing is left out, nothing traps, and it goes on as one reads."""
    wanted = [node for node in focusables(top) if node.has("ENABLED") and node.role != "label"]  # marked by the pointer only
    stops = []
    for _ in range(len(wanted) * 2 + 12):
        reader.press("Tab")
        now = reader.focused()
        if now is None:
            return [f"the focus is nowhere after {stops[-1] if stops else 'the first Tab'}"]
        if now.role in ITEMS:  # the row that has the keyboard stands for its list
            while now is not None and now.role in ITEMS:
                now = now.parent()
        if stops and now == stops[0]:
            break
        if stops and now == stops[-1]:
            return [f"{now} keeps the focus"]
        stops.append(now)
    else:
        return [f"Tab does not come back to {stops[0]}"]
    faults = [f"Tab does not reach {node}" for node in wanted if node not in stops and not in_group_of(node, stops)]
    # The round begins anywhere, so that it goes back once: from its last stop to its first.
    back = []
    for before, after in zip(stops, stops[1:] + stops[:1]):
        (x, y, width, height), (to_x, to_y, to_width, to_height) = before.place(), after.place()
        same_line = min(y + height, to_y + to_height) - max(y, to_y) > min(height, to_height) / 2
        if (to_y + to_height <= y and to_x < x + width) or (same_line and to_x + to_width <= x):
            back.append(f"Tab goes back from {before} to {after}")
    if len(back) > 1:
        faults += back
    return faults
