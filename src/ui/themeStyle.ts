// Writes the token table into the page as custom properties. An adopted stylesheet is the one form
// that a `style-src 'self'` policy allows for rules computed at run time.
import { cssConstants, cssVariables, type ThemeName } from './tokens';

const adopted = new WeakSet<object>();

/** Adds the variables of all three themes to the page, once. */
export function installThemes(page: Document): void {
  if (adopted.has(page)) return;
  const view = page.defaultView;
  if (!view) return;
  adopted.add(page);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(themeSheet());
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

export function themeSheet(): string {
  return [
    rule(':root', { ...cssConstants(), ...cssVariables('light'), 'color-scheme': 'light' }),
    ...(['light', 'dark', 'print'] satisfies ThemeName[]).map((theme) =>
      rule(`[data-theme='${theme}']`, {
        ...cssVariables(theme),
        'color-scheme': theme === 'dark' ? 'dark' : 'light',
      }),
    ),
  ].join('\n');
}

function rule(selector: string, values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}:${value};`);
  return `${selector}{${lines.join('')}}`;
}
