"""Makes the font files that PDF files embed, in src/formats/pdf/fonts/.

PDF readers want TrueType outlines of one weight; the app's own font comes as variable WOFF2. This cuts the weights that
pictures use out of the very files that the screen shows, part by part, so that lines are as wide on paper as on screen.
What those files lack (arrows, signs of comparison, ticks, stars) comes from the complete Inter of the same version.

    apt-get install python3-fonttools python3-brotli
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    python3 scripts/pdf-fonts.py package

Inter is under the SIL Open Font License 1.1, which travels with the files.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

root = Path(__file__).resolve().parent.parent
screen = root / "node_modules/@fontsource-variable/inter"
target = root / "src/formats/pdf/fonts"
parts = ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"]
weights = {400: "Regular", 600: "SemiBold"}
signs = [(0x2000, 0x27BF), (0x2900, 0x2BFF), (0x1F100, 0x1F1FF)]


def write(font, name, letters):
    options = subset.Options()
    options.layout_features = ["kern", "calt"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = [0, 13, 14]
    options.drop_tables += ["STAT", "MVAR", "HVAR", "avar", "gasp", "GDEF", "meta"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    # The same input gives the same bytes.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = None
    font.save(target / name)
    print(name, (target / name).stat().st_size, len(letters))


def main(complete):
    target.mkdir(parents=True, exist_ok=True)
    covered = set()
    for part in parts:
        for weight in weights:
            font = TTFont(screen / f"files/inter-{part}-wght-normal.woff2")
            instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
            letters = set(font.getBestCmap())
            covered |= letters
            write(font, f"inter-{part}-{weight}.ttf", letters)
    for weight, style in weights.items():
        font = TTFont(complete / f"web/Inter-{style}.woff2")
        known = set(font.getBestCmap())
        letters = {c for c in known - covered if any(a <= c <= b for a, b in signs)}
        write(font, f"inter-signs-{weight}.ttf", letters)
    shutil.copyfile(screen / "LICENSE", target / "LICENSE")


main(Path(sys.argv[1]))
