import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/formats/pdf/fontSet';
import { unwritableText } from '../../../src/formats/pdf/unwritable';
import { fontsFor, picture, readFont, words } from '../../support/pdfFile';

const shapedAs = async (text: string, weight = 400) => {
  const fonts = await fontsFor([picture([words(text, { weight })])]);
  return fonts.pieces(text, weight);
};

const glyphs = async (text: string) =>
  (await shapedAs(text)).flatMap((piece) => (piece.kind === 'glyphs' ? piece.glyphs : []));

const filesFor = async (text: string, weight = 400) => {
  const asked: string[] = [];
  await loadFonts([picture([words(text, { weight })])], (url) => {
    asked.push(url.replace(/^.*inter-|\.ttf$/g, ''));
    return readFont(url);
  });
  return asked.sort();
};

describe('fonts for a picture', () => {
  it('are fetched by script and weight, and no more', async () => {
    expect(await filesFor('Plain “text” – with signs…')).toEqual(['latin-400']);
    expect(await filesFor('Łódź', 600)).toEqual(['latin-400', 'latin-600', 'latin-ext-600']);
    expect(await filesFor('Привет → Ελλάδα')).toEqual([
      'cyrillic-400',
      'greek-400',
      'latin-400',
      'signs-400',
    ]);
  });

  it('that cannot be fetched are a reason, not a broken file', async () => {
    const result = await loadFonts([picture([words('x')])], () => Promise.resolve(null));
    expect(result).toMatchObject({ ok: false, problem: { code: 'no-fonts' } });
    const broken = await loadFonts([picture([words('x')])], async (url) =>
      (await readFont(url)).slice(0, 5_000),
    );
    expect(broken).toMatchObject({ ok: false, problem: { code: 'no-fonts' } });
  });
});

describe('a line', () => {
  it('is kerned', async () => {
    expect((await glyphs('AVo')).map(({ kern }) => Math.sign(kern))).toEqual([-1, -1, 0]);
    expect((await glyphs('nn')).map(({ kern }) => kern)).toEqual([0, 0]);
  });

  it('has the forms that browsers give to signs beside letters', async () => {
    expect((await glyphs('a->b')).map(({ text }) => text)).toEqual(['a', '->', 'b']);
    const [low] = await glyphs('(a');
    const [high] = await glyphs('(A');
    expect(low?.id).not.toBe(high?.id);
  });

  it('is one piece where one part of the font is enough', async () => {
    expect(await shapedAs('One line, two words')).toHaveLength(1);
    expect((await shapedAs('a я')).map(({ kind }) => kind)).toEqual(['glyphs', 'glyphs']);
  });

  it('keeps emoji whole and drops what has no shape', async () => {
    expect(await shapedAs('👩‍👧🇩🇪1️⃣')).toEqual([
      { kind: 'sign', text: '👩‍👧' },
      { kind: 'sign', text: '🇩🇪' },
      { kind: 'sign', text: '1️⃣' },
    ]);
    expect((await glyphs('a\u00ad\u200bb\u0007\tc')).map(({ text }) => text).join('')).toBe('ab c');
  });
});

describe('text that cannot be written', () => {
  const unwritable = async (text: string) => {
    const scenes = [picture([words(text)])];
    return unwritableText(scenes, await fontsFor(scenes));
  };

  it('is none in the scripts of our fonts, with emoji and signs', async () => {
    expect(await unwritable('Łódź, Ελλάδα, Привет, Tiếng Việt → ≥ ✓ ★ 😀 ☐')).toBeNull();
  });

  it('is told by its script, with the way out', async () => {
    expect(await unwritable('שלום, مرحبا')).toMatchObject({
      scripts: ['Arabic', 'Hebrew'],
      message:
        'Arabic and Hebrew letters would be empty boxes in this PDF. Print instead, and choose “Save as PDF” there.',
    });
    expect((await unwritable('नमस्ते'))?.scripts).toEqual(['Devanagari']);
    expect((await unwritable('中文 한국어 ひらがな'))?.scripts).toEqual([
      'Chinese',
      'Japanese',
      'Korean',
    ]);
  });

  it('is told letter by letter where the script has no name here', async () => {
    expect((await unwritable('ꓮ'))?.message).toMatch(/^The letters ꓮ would be/);
  });
});
