// The document on screen as a colleague would get it.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** The text of the JSON copy that Mod+S offers. */
export async function savedCopy(page: Page): Promise<string> {
  await page.keyboard.press('Control+s');
  const download = page.waitForEvent('download', { timeout: 15_000 });
  download.catch(() => {});
  await page
    .getByRole('dialog', { name: 'Save a copy' })
    .getByRole('button', { name: 'Download' })
    .click({ timeout: 5_000 });
  return readFile(await (await download).path(), 'utf8');
}
