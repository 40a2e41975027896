// One graph: a persona is typed once, seen on every map, missed when it is gone, and travels with the map.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { type OpenMap, openMap, ready } from '../support/e2eMap';

const chip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function personaMenu({ page }: OpenMap, of: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Name, colour and shape of ${of}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All documents' }).click();
  await page.getByRole('button', { name: /^Blank map/ }).waitFor();
}

/** The sample's first persona gets a sheet, and the sheet is on screen. */
async function sheetFromMap(): Promise<OpenMap> {
  const map = await openMap('Sample');
  await personaMenu(map, 'Ana', 'Make a persona sheet');
  await map.page.getByRole('button', { name: 'Open sheet' }).click();
  await expect.poll(() => map.page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ana');
  return map;
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.locator('[data-save-state="saved"]').waitFor();
}

test('a sheet made from the map is renamed, and the map follows', async () => {
  const map = await sheetFromMap();
  const { page } = map;
  await rename(page, 'Annabel');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Ordering a pizza persona on the map' }).click();
  await ready(page);
  await chip(page, 'Annabel').waitFor();
  await page.getByText('Ana was renamed to Annabel: updated here.').waitFor();
  await page.getByRole('button', { name: 'Undo: Update from Annabel' }).waitFor();

  await chip(page, 'Annabel').dblclick();
  await map.type('Zoe');
  await map.press('Enter');
  await chip(page, 'Zoe').waitFor();
  await map.saved();
  await personaMenu(map, 'Zoe', 'Open sheet');
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Zoe');
  expect(map.app.problems()).toEqual([]);
});

test('a sheet that goes to the bin is asked about, missed on the map, and linked again', async () => {
  const map = await sheetFromMap();
  const { page } = map;
  await home(page);
  await page.getByRole('link', { name: 'Ana', exact: true }).focus();
  await map.press('Delete');
  await page.getByText('“Ana” is on 1 map.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Ana', exact: true }).focus();
  await map.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to bin' }).click();
  await expect.poll(() => page.getByRole('link', { name: 'Ana', exact: true }).count()).toBe(0);

  await page.getByRole('button', { name: /^Blank persona/ }).click();
  await rename(page, 'Berta');
  await home(page);
  await page.getByRole('link', { name: 'Ordering a pizza' }).click();
  await ready(page);
  await chip(page, 'Ana Persona sheet missing').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await personaMenu(map, 'Ana', 'Link to a sheet again…');
  await page.getByRole('combobox', { name: 'Name of a persona sheet' }).waitFor();
  await map.type('ber');
  await map.press('Enter');
  await chip(page, 'Berta').waitFor();
  await page.locator('[data-grid-input]:focus').waitFor();
  await page.getByRole('button', { name: 'Undo: Link persona' }).click();
  await chip(page, 'Ana Persona sheet missing').waitFor();
  expect(map.app.problems()).toEqual([]);
});

test('a map takes its personas along in a JSON file, and they are connected where it is opened', async () => {
  const map = await sheetFromMap();
  const { page } = map;
  await page.getByRole('link', { name: 'Ordering a pizza persona on the map' }).click();
  await ready(page);
  await map.press('Control+e');
  await page.getByRole('radio', { name: 'JSON', exact: true }).click();
  await page.getByRole('checkbox', { name: 'With the document it refers to' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const kinds = JSON.parse(text).documents.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['journey', 'persona']);

  const path = join(await mkdtemp(join(tmpdir(), 'throughline-references-')), 'map.json');
  await writeFile(path, text);
  const fresh = await openApp();
  const other = fresh.page;
  await other.getByRole('button', { name: /^Blank map/ }).waitFor();
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(path);
  await other.getByText('Imported 2 documents.').waitFor();
  await other.getByRole('link', { name: 'Ana', exact: true }).click();
  await other.getByRole('link', { name: 'Ordering a pizza persona on the map' }).click();
  await ready(other);
  expect(await chip(other, 'Ana').count()).toBe(1);
  expect(fresh.problems()).toEqual([]);
});

test('a card leads to another map: by keyboard alone, by mouse alone, and missing once it is gone', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  const picker = page.getByRole('combobox', { name: 'Title of a journey or a blueprint' });
  await home(page);
  await page.getByRole('button', { name: /^Blank map/ }).click();
  await ready(page);
  await map.type('Start');
  await map.press('Enter', 'Enter');
  await expect.poll(() => map.place()).toContain('Actions, empty');
  await map.press('/');
  await page.getByRole('combobox', { name: 'Which type?' }).waitFor();
  await map.type('journey link');
  await map.press('Enter');
  await picker.waitFor();
  await map.type('pizza');
  await map.press('Enter');
  await page.locator('[data-grid-input]:focus').waitFor();
  await expect.poll(() => map.place()).toContain('leads to “Ordering a pizza”');
  expect(await seriousFindings(page)).toEqual([]);
  await map.saved();
  await map.press('Control+k');
  await page.getByRole('combobox', { name: 'Type what you want to do' }).waitFor();
  await map.type('open linked');
  await map.press('Enter');
  await page.getByRole('button', { name: 'Name, colour and shape of Ana' }).waitFor();
  await ready(page);

  await home(page);
  await page.getByRole('link', { name: 'Untitled map' }).first().click();
  await ready(page);
  await map.type('Pays');
  await map.press('Escape');
  await map.card('Pays').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Type' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Journey link' }).click();
  await picker.waitFor();
  await page.getByRole('option', { name: 'Ordering a pizza' }).click();
  const chips = page.getByRole('button', { name: 'Open Ordering a pizza' });
  await expect.poll(() => chips.count()).toBe(2);
  await map.saved();
  await map.card('Pays').getByRole('button').click();
  await page.getByRole('button', { name: 'Name, colour and shape of Ana' }).waitFor();

  await home(page);
  await page.getByRole('link', { name: 'Ordering a pizza' }).focus();
  await map.press('Delete');
  await page.getByText('“Ordering a pizza” is linked from 1 map.').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to bin' }).click();
  await page.getByRole('link', { name: 'Untitled map' }).first().click();
  await ready(page);
  await expect.poll(() => page.getByText('Missing document').count()).toBe(2);
  expect(map.app.problems()).toEqual([]);
});
