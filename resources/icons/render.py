#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lajur authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the icon strips and the application's icons from svg/; run it after changing an SVG and commit what it writes.

Needs rsvg-convert (package librsvg2-bin). A strip holds every icon side by side, black on white, in the order of
strips/names.txt. Up to 16 px the stroke stays 1.5 px wide, so these sizes have a drawing of their own at 2x.
"""

import re
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
STRIPS = HERE / "strips"
GRID = 20
# File name: (logical size that decides the stroke, pixels)
SIZES = {
    "12": (12, 12), "12@2x": (12, 24), "14": (14, 14), "14@2x": (14, 28), "16": (16, 16), "16@2x": (16, 32),
    "20": (20, 20), "24": (24, 24), "32": (32, 32), "40": (20, 40), "48": (24, 48), "64": (32, 64),
}
LANES = [(0, 0, 5, 17, "#ffffff"), (6.5, 0, 5, 11.5, "#b3caf0"), (13, 0, 4.5, 6, "#7fa5e0")]


def drawing(path: Path) -> str:
    """What is inside the <svg> of a source."""
    return re.search(r"<svg[^>]*>(.*)</svg>", path.read_text(encoding="utf-8"), re.DOTALL).group(1)


def rasterise(svg: str, target: Path) -> None:
    subprocess.run(["rsvg-convert", "--format=png", f"--output={target}"], input=svg.encode(), check=True)


def strip(icons: list[str], logical: int, pixels: int) -> str:
    stroke = 1.5 * GRID / logical if logical <= 16 else 1.5
    cells = "".join(f'<svg x="{i * GRID}" width="{GRID}" height="{GRID}">{icon}</svg>' for i, icon in enumerate(icons))
    width = GRID * len(icons)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixels * len(icons)}" height="{pixels}" '
            f'viewBox="0 0 {width} {GRID}"><rect width="{width}" height="{GRID}" fill="#fff"/>'
            f'<g fill="none" stroke="#000" stroke-width="{stroke:.4f}" stroke-linecap="round" '
            f'stroke-linejoin="round">{cells}</g></svg>')


def application_icon(size: int) -> str:
    """White lanes on a blue tile; below 32 px the lanes stand on whole pixels."""
    lanes = "".join(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="1.25" fill="{fill}"/>'
                    for x, y, w, h, fill in LANES)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 32 32">'
            f'<rect x="1" y="1" width="30" height="30" rx="6.5" fill="#2356a8"/>'
            f'<g transform="translate(7.25 7.5)">{lanes}</g></svg>')


def main() -> None:
    sources = sorted((HERE / "svg").glob("*.svg"), key=lambda path: path.stem)
    (STRIPS / "names.txt").write_text("".join(path.stem + "\n" for path in sources), encoding="ascii")
    icons = [drawing(path) for path in sources]
    for name, (logical, pixels) in SIZES.items():
        rasterise(strip(icons, logical, pixels), STRIPS / f"{name}.png")
    for size in (16, 24, 32, 48, 64, 128, 256):
        rasterise(application_icon(size), HERE / "application" / f"{size}.png")


if __name__ == "__main__":
    main()
