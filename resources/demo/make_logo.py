#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lajur authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws logo.png, the emblem of the demo office: three lanes in a shield, nobody's arms. Python alone, no library."""

import pathlib
import struct
import zlib

SIDE = 520        # pixels of the picture
SAMPLES = 4       # per pixel and axis, for smooth edges
BLUE = (0x1F, 0x3F, 0x77)
GOLD = (0xC9, 0x9A, 0x2E)
WHITE = (0xFF, 0xFF, 0xFF)


def inside_shield(x, y, inset):
    """A shield on [-1, 1]²: straight above, two arcs meeting in a point below."""
    half = 0.82 - inset
    top, waist = -0.96 + inset, 0.05
    if y < top or abs(x) > half:
        return False
    if y <= waist:
        return True
    depth = 0.91 - 1.25 * inset
    radius = (depth ** 2 + half ** 2) / (2 * half)
    return (abs(x) + radius - half) ** 2 + (y - waist) ** 2 <= radius ** 2


def colour(x, y):
    if not inside_shield(x, y, 0):
        return None
    if not inside_shield(x, y, 0.055):
        return BLUE
    if not inside_shield(x, y, 0.10):
        return WHITE
    for centre, upper, lower in ((-0.34, -0.52, 0.22), (0.0, -0.52, 0.62), (0.34, -0.52, 0.22)):
        if abs(x - centre) <= 0.105 and upper <= y <= lower:
            return WHITE
        if (x - centre) ** 2 + (y + 0.66) ** 2 <= 0.095 ** 2:
            return GOLD
    return BLUE


def pixel(column, row):
    red = green = blue = hits = 0
    for i in range(SAMPLES * SAMPLES):
        x = (column + (i % SAMPLES + 0.5) / SAMPLES) / SIDE * 2 - 1
        y = (row + (i // SAMPLES + 0.5) / SAMPLES) / SIDE * 2 - 1
        here = colour(x, y)
        if here:
            hits += 1
            red, green, blue = red + here[0], green + here[1], blue + here[2]
    if not hits:
        return bytes(4)
    return bytes((red // hits, green // hits, blue // hits, hits * 255 // (SAMPLES * SAMPLES)))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIDE)) for y in range(SIDE))
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 6, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    pathlib.Path(__file__).with_name("logo.png").write_bytes(png)


if __name__ == "__main__":
    main()
