import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { exportDocument } from '../../../src/actions/export/exportDocument';
import { readText } from '../../../src/actions/library/readImport';
import { storeImported } from '../../../src/actions/library/storeImported';
import { relatedEntries } from '../../../src/actions/references/related';
import { present } from '../../../src/base/assert';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../../src/document/create';
import { isGrid } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { asItCame } from '../../../src/document/newerFormat';
import type { PersonaDocument } from '../../../src/document/persona';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { blueprint, journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

const ana: PersonaDocument = {
  ...createBlankPersona(countedIds('p')),
  id: 'ana',
  title: 'Ana',
  // Ana knows Ben, and Ben knows Ana.
  actors: { ben: { label: 'Ben', kind: 'person', order: 'a0', documentId: 'ben' } },
};
const ben: PersonaDocument = {
  ...ana,
  id: 'ben',
  title: 'Ben',
  actors: { ana: { label: 'Ana', kind: 'person', order: 'a0', documentId: 'ana' } },
};
const trip: GridDocument = {
  ...journey('Trip').persona('Ana', { documentId: 'ana' }).stage('Find', 'Sees').build(),
  id: 'trip',
};
const service: GridDocument = {
  ...blueprint('Service').stage('Find', 'Sees').with({ journeyId: 'trip' }).build(),
  id: 'service',
};
const segments: SegmentationDocument = {
  ...createBlankSegmentation(countedIds('s')),
  id: 'segments',
  segments: { s: { name: 'Hunters', order: 'a0', personaIds: ['ana'], journeyIds: ['trip'] } },
};
const all = [ana, ben, trip, service, segments];

async function filled() {
  const ports = memoryPorts();
  for (const document of all) await ports.library.put(document, noon);
  return ports;
}

async function fileOf(ports: Awaited<ReturnType<typeof filled>>, document: (typeof all)[number]) {
  const choices = { ...defaultChoices(document), format: 'json' as const, withRelated: true };
  const exported = await exportDocument(ports, document, choices);
  const value = present(exported.ok ? exported.value : null, 'an export');
  expect(value.doubt).toBeUndefined();
  return present(value.files[0], 'a file').content.text();
}

test('what a document refers to is found over any number of steps, in circles once', async () => {
  const ports = await filled();
  const titles = () =>
    relatedEntries(ports.library.documents.get(), service).map(({ title }) => title);
  expect(titles()).toEqual(['Trip', 'Ana', 'Ben']);
  await ports.library.moveToBin('ana');
  expect(titles()).toEqual(['Trip']);
});

test('without the tick only the document itself is in the file', async () => {
  const ports = await filled();
  const choices = { ...defaultChoices(service), format: 'json' as const };
  const exported = await exportDocument(ports, service, choices);
  const text = await present(exported.ok ? exported.value.files[0] : null, 'a file').content.text();
  expect(JSON.parse(text).documents).toHaveLength(1);
});

test('a file with everything it refers to opens elsewhere with the same references', async () => {
  const text = await fileOf(await filled(), segments);
  const elsewhere = memoryPorts();
  const outcome = await readText(elsewhere, text, 'segments.json');
  const stored = await storeImported(
    elsewhere,
    present(outcome.ok ? outcome.value : null, 'an outcome'),
    async () => 'cancel',
  );
  expect(stored).toEqual({ ok: true, value: ['segments', 'ana', 'trip', 'ben'] });
  const said = async (id: string) => asItCame(present(await elsewhere.library.get(id), id));
  expect(await said('segments')).toEqual(segments);
  expect(await said('ana')).toEqual(ana);
});

test('kept beside the old ones, the new documents point at each other', async () => {
  const ports = await filled();
  const text = await fileOf(ports, segments);
  const outcome = await readText(ports, text, 'segments.json');
  const stored = await storeImported(
    ports,
    present(outcome.ok ? outcome.value : null, 'an outcome'),
    async () => 'keep-both',
  );
  const [newSegments, newAna, newTrip, newBen] = stored.ok ? stored.value : [];
  expect(new Set([newSegments, newAna, newTrip, newBen]).size).toBe(4);
  const segmentsNow = await ports.library.get(newSegments ?? '');
  expect(segmentsNow).toMatchObject({
    segments: { s: { personaIds: [newAna], journeyIds: [newTrip] } },
  });
  expect(await ports.library.get(newAna ?? '')).toMatchObject({
    actors: { ben: { documentId: newBen } },
  });
  const tripNow = await ports.library.get(newTrip ?? '');
  const persona = tripNow && isGrid(tripNow) ? Object.values(tripNow.personas)[0] : undefined;
  expect(persona?.documentId).toBe(newAna);
  expect(await ports.library.get('ana')).toEqual(ana);
});

test('a duplicate refers to the same documents', async () => {
  const ports = await filled();
  const copy = await ports.library.duplicate('trip');
  const document = await ports.library.get(copy.ok ? copy.value : '');
  expect(document).toMatchObject({ personas: { ana: { documentId: 'ana' } } });
});

test('the target of a journey link travels along, and the card leads to the one that came with it', async () => {
  const card = { text: 'Returns it', type: 'journey-link', documentId: 'service' } as const;
  const leading = journey('Leading').stage('Find', 'Sees').cell('actions', 'Sees', card).build();
  const ports = await filled();
  await ports.library.put(leading, noon);
  expect(relatedEntries(ports.library.documents.get(), leading)[0]?.id).toBe('service');
  const text = await fileOf(ports, leading);
  const outcome = await readText(ports, text, 'leading.json');
  const stored = await storeImported(
    ports,
    present(outcome.ok ? outcome.value : null, 'an outcome'),
    async () => 'keep-both',
  );
  const [newLeading, newService] = stored.ok ? stored.value : [];
  expect(newService).not.toBe('service');
  expect(await ports.library.get(newLeading ?? '')).toMatchObject({
    cards: { 'returns-it': { documentId: newService } },
  });
  expect(await ports.library.get(newService ?? '')).toMatchObject({ title: 'Service' });
});
