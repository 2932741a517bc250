#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
"""Gives the keyboard to the window on top, which is all that the run needs of a window manager."""

import ctypes
import ctypes.util
import time

VIEWABLE, REVERT_TO_PARENT, CURRENT_TIME = 2, 2, 0


class Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("c_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong
IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)
x11.XSetErrorHandler(IGNORE)  # a window may go while it is looked at
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))


def on_top():
    """The highest window that is a program's own, not a menu or a list that takes the keyboard by itself."""
    parent, children, count = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree(display, root, ctypes.byref(ctypes.c_ulong()), ctypes.byref(parent), ctypes.byref(children),
                   ctypes.byref(count))
    top = 0
    for index in range(count.value):
        found = Attributes()
        if x11.XGetWindowAttributes(display, ctypes.c_ulong(children[index]), ctypes.byref(found)) and \
                found.map_state == VIEWABLE and not found.override_redirect and found.width > 50:
            top = children[index]
    if count.value:
        x11.XFree(children)
    return top


given = 0
while True:
    window = on_top()
    if window and window != given:
        x11.XSetInputFocus(display, ctypes.c_ulong(window), REVERT_TO_PARENT, CURRENT_TIME)
        x11.XSync(display, 0)
        given = window
    time.sleep(0.03)
