// Every colour of the product, as sRGB hex, for the three themes. Exporters read this table through
// tokens.ts, so nothing here may depend on a browser.

const light = {
  neutrals: {
    canvas: '#f4f6f8',
    surface: '#ffffff',
    surface2: '#eff1f5',
    borderSubtle: '#dfe1e5',
    border: '#cbced3',
    borderStrong: '#82868e',
    text1: '#191e27',
    text2: '#474d57',
    text3: '#646972',
    accent: '#4e4ecc',
    accentHover: '#4141b4',
    accentTint: '#edeffd',
    onAccent: '#ffffff',
    danger: '#be2323',
    dangerHover: '#a31c1c',
    dangerTint: '#fdeeee',
    onDanger: '#ffffff',
    warn: '#a0600b',
    warnTint: '#fdf3e3',
    ok: '#0c7b60',
    okTint: '#e8f6f1',
    hover: '#191e270f',
    pressed: '#191e271c',
    scrim: '#191e2759',
    shade: '#191e2705',
  },
  lanes: {
    slate: { bar: '#545861', label: '#e8ebf1', tint: '#f4f6f8', text: '#333843' },
    blue: { bar: '#3678e6', label: '#ddecff', tint: '#eff6ff', text: '#253857' },
    teal: { bar: '#06a096', label: '#d1f4ef', tint: '#e9faf8', text: '#00423d' },
    green: { bar: '#005126', label: '#daf3e0', tint: '#edfaf0', text: '#1d4128' },
    olive: { bar: '#978f47', label: '#efedd1', tint: '#f8f7e9', text: '#3e390f' },
    orange: { bar: '#a55d0c', label: '#fee6d4', tint: '#fff3ea', text: '#4e3015' },
    rose: { bar: '#780431', label: '#ffe2e6', tint: '#fff1f3', text: '#522a32' },
    violet: { bar: '#50038f', label: '#eee6ff', tint: '#f7f3ff', text: '#3d3052' },
  },
  sentiment: {
    n2: { fill: '#a71a1b', glyph: '#ffffff' },
    n1: { fill: '#cf772a', glyph: '#191e27' },
    '0': { fill: '#8a8e93', glyph: '#191e27' },
    p1: { fill: '#157171', glyph: '#ffffff' },
    p2: { fill: '#024270', glyph: '#ffffff' },
  },
  shadows: {
    e1: '0 1px 2px #0000000f',
    e2: '0 4px 16px #0000001f',
    e3: '0 12px 32px #0000002e',
  },
};

export type Palette = typeof light;

/** Lane tints are oklch(.225 .016 h) and labels oklch(.30 .04 h) of the lane's hue angle. */
const dark: Palette = {
  neutrals: {
    canvas: '#131519',
    surface: '#1c1f24',
    surface2: '#24282e',
    borderSubtle: '#2a2e34',
    border: '#3b4047',
    borderStrong: '#7b818a',
    text1: '#eaedf1',
    text2: '#b7bbc1',
    text3: '#9a9fa6',
    accent: '#8f9bfb',
    accentHover: '#a5affc',
    accentTint: '#262a4b',
    onAccent: '#131519',
    danger: '#f27166',
    dangerHover: '#f58a81',
    dangerTint: '#3a1f1e',
    onDanger: '#131519',
    warn: '#eeb154',
    warnTint: '#37291a',
    ok: '#5fc8a6',
    okTint: '#17302a',
    hover: '#eaedf112',
    pressed: '#eaedf121',
    scrim: '#00000080',
    shade: '#0000000f',
  },
  lanes: {
    slate: { bar: '#dfe5ef', label: '#242d42', tint: '#181c23', text: '#e4e8ef' },
    blue: { bar: '#487dba', label: '#222e42', tint: '#171c23', text: '#dce9fd' },
    teal: { bar: '#4aaaa5', label: '#123431', tint: '#131e1d', text: '#d3efeb' },
    green: { bar: '#a1f4be', label: '#1e3424', tint: '#161e18', text: '#daeede' },
    olive: { bar: '#8f7e18', label: '#312f16', tint: '#1d1c14', text: '#ebe9d3' },
    orange: { bar: '#edab6d', label: '#3d2919', tint: '#211a14', text: '#f8e4d4' },
    rose: { bar: '#d65877', label: '#3f252a', tint: '#23191a', text: '#fbe0e4' },
    violet: { bar: '#d58efe', label: '#31293f', tint: '#1d1a22', text: '#ebe4fa' },
  },
  sentiment: {
    n2: { fill: '#df6a55', glyph: '#191e27' },
    n1: { fill: '#ffc078', glyph: '#191e27' },
    '0': { fill: '#a8abb0', glyph: '#191e27' },
    p1: { fill: '#86eaf2', glyph: '#191e27' },
    p2: { fill: '#1f85bf', glyph: '#191e27' },
  },
  shadows: {
    e1: '0 1px 2px #00000066',
    e2: '0 4px 16px #00000073',
    e3: '0 12px 32px #00000099',
  },
};

/** Paper has no pane behind the map, and a grey hairline must survive a weak printer. */
const print: Palette = {
  ...light,
  neutrals: {
    ...light.neutrals,
    canvas: '#ffffff',
    surface2: '#ffffff',
    borderSubtle: '#82868e',
    border: '#82868e',
  },
  shadows: { e1: 'none', e2: 'none', e3: 'none' },
};

export const palettes = { light, dark, print } satisfies Record<string, Palette>;
