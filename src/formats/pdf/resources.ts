// What the pages of a file draw with: fonts, transparencies and pictures, each written once however often it is used.

import { type Subset, subsetOf } from './font/subset';
import type { Face, FontSet } from './fontSet';
import type { PdfPicture } from './picture';

export interface UsedFont {
  name: string;
  face: Face;
  subset: Subset;
}

/** A sign that no font has, as a picture; lengths in em, from the baseline's left end. */
export interface DrawnSign {
  picture: PdfPicture;
  x: number;
  /** Of its top, above the baseline. */
  top: number;
  width: number;
  height: number;
  /** How far the next letter stands from its start. */
  advance: number;
}

/** An icon on its own grid of 24 × 24, without colours and width of line. */
export interface UsedIcon {
  name: string;
  data: string;
  filled: boolean;
}

export type DrawSign = (text: string, color: string) => DrawnSign | null;

export interface Resources {
  fontSet: FontSet;
  /** Of the document's assets, by id. */
  pictures: ReadonlyMap<string, PdfPicture>;
  /** The sign in a colour, which matters where it is no emoji; null where it cannot be drawn. */
  signOf(text: string, color: string): DrawnSign | null;
  fontOf(face: Face): UsedFont;
  transparency(fill: number, stroke: number): string;
  nameOf(picture: PdfPicture): string;
  nameOfIcon(data: string, filled: boolean): string;
  usedFonts(): UsedFont[];
  usedTransparencies(): [name: string, fill: number, stroke: number][];
  usedPictures(): [name: string, picture: PdfPicture][];
  usedIcons(): UsedIcon[];
}

export function newResources(
  fontSet: FontSet,
  pictures: Resources['pictures'],
  drawSign: DrawSign,
): Resources {
  const fonts = new Map<Face, UsedFont>();
  const states = new Map<string, [string, number, number]>();
  const names = new Map<PdfPicture, string>();
  const icons = new Map<string, UsedIcon>();
  const signs = new Map<string, DrawnSign | null>();
  return {
    fontSet,
    pictures,
    signOf(text, color) {
      const key = `${color} ${text}`;
      let sign = signs.get(key);
      if (sign === undefined) {
        sign = drawSign(text, color);
        signs.set(key, sign);
      }
      return sign;
    },
    fontOf(face) {
      let font = fonts.get(face);
      if (!font) {
        font = { name: `F${fonts.size}`, face, subset: subsetOf(face.font) };
        fonts.set(face, font);
      }
      return font;
    },
    transparency(fill, stroke) {
      const key = `${fill} ${stroke}`;
      const state = states.get(key) ?? [`G${states.size}`, fill, stroke];
      states.set(key, state);
      return state[0];
    },
    nameOf(picture) {
      const name = names.get(picture) ?? `I${names.size}`;
      names.set(picture, name);
      return name;
    },
    nameOfIcon(data, filled) {
      const key = `${filled} ${data}`;
      const icon = icons.get(key) ?? { name: `X${icons.size}`, data, filled };
      icons.set(key, icon);
      return icon.name;
    },
    usedFonts: () => [...fonts.values()],
    usedTransparencies: () => [...states.values()],
    usedPictures: () => [...names].map(([picture, name]) => [name, picture]),
    usedIcons: () => [...icons.values()],
  };
}
