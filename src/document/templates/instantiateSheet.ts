// Persona sheets and segmentation maps from their forms.
import { present } from '../../base/assert';
import type { Id, IdSource } from '../../base/id';
import { ordersBetween } from '../../base/order';
import type { PersonaDocument } from '../persona';
import type { SegmentationDocument } from '../segmentation';
import { markerShapes, personaColors } from '../vocabulary';
import type { BlockForm, PersonaForm, SegmentationForm, SegmentForm } from './form';

export function personaFrom(form: PersonaForm, ids: IdSource): PersonaDocument {
  const { kind, title, role, age, tagline, quote } = form;
  const document: PersonaDocument = {
    id: ids(),
    kind,
    title,
    role,
    age,
    tagline,
    quote,
    color: personaColors[0],
    marker: markerShapes[0],
    blocks: {},
  };
  const orders = keysFor(form.blocks);
  form.blocks.forEach((block, index) => {
    addBlock(document, block, at(orders, index), ids);
  });
  addRelations(document, form, ids);
  return document;
}

function addBlock(document: PersonaDocument, block: BlockForm, order: string, ids: IdSource): void {
  const blockId = ids();
  const { kind, title, lines = [], rows = [], evidence } = block;
  document.blocks[blockId] = {
    kind,
    title,
    text: lines.join('\n'),
    order,
    ...(evidence && { evidence }),
  };
  if (rows.length === 0) return;
  const orders = keysFor(rows);
  document.ratings ??= {};
  for (const [index, row] of rows.entries()) {
    const ends = row.length === 2 ? { level: row[1] } : { opposite: row[1], level: row[2] };
    document.ratings[ids()] = { blockId, label: row[0], ...ends, order: at(orders, index) };
  }
}

function addRelations(document: PersonaDocument, form: PersonaForm, ids: IdSource): void {
  const { actors = {}, relations = [] } = form;
  const keys = new Map<string, Id>();
  const orders = keysFor(Object.keys(actors));
  Object.entries(actors).forEach(([key, actor], index) => {
    const id = ids();
    keys.set(key, id);
    document.actors = { ...document.actors, [id]: { ...actor, order: at(orders, index) } };
  });
  const end = (key: string | null) =>
    key === null ? null : present(keys.get(key), `Actor "${key}"`);
  for (const { from, to, label, style = 'solid', heads = 1 } of relations) {
    const relation = { from: end(from), to: end(to), label, style, heads };
    document.relations = { ...document.relations, [ids()]: relation };
  }
}

export function segmentationFrom(form: SegmentationForm, ids: IdSource): SegmentationDocument {
  const orders = keysFor(form.segments);
  const keys = new Map(form.segments.map(({ name }) => [name, ids()]));
  const segments = form.segments.map((segment, index) => [
    present(keys.get(segment.name), segment.name),
    { ...segmentFields(segment, keys), order: at(orders, index) },
  ]);
  return {
    id: ids(),
    kind: form.kind,
    title: form.title,
    axes: { x: { ...form.axes.x }, y: { ...form.axes.y } },
    ...(form.bubble !== undefined && { bubble: form.bubble }),
    ...(form.valueUnit !== undefined && { valueUnit: form.valueUnit }),
    segments: Object.fromEntries(segments),
  };
}

function segmentFields(form: SegmentForm, keys: ReadonlyMap<string, Id>) {
  const { parent, goals, jobs, pains, ...fields } = form;
  return {
    ...fields,
    ...(parent !== undefined && { parentId: present(keys.get(parent), `Segment "${parent}"`) }),
    ...(goals && { goals: goals.join('\n') }),
    ...(jobs && { jobs: jobs.join('\n') }),
    ...(pains && { pains: pains.join('\n') }),
  };
}

function keysFor(list: readonly unknown[]): string[] {
  return ordersBetween(null, null, list.length);
}

function at<T>(list: readonly T[], index: number): T {
  return present(list[index], `Item ${index}`);
}
