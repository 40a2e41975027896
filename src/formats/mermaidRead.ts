// Mermaid `journey` → journey map: sections become stages, tasks steps, actors personas, scores the curve.
import { countOf } from '../base/countOf';
import type { Id, IdSource } from '../base/id';
import { ordersBetween } from '../base/order';
import { fail, type Result, succeed } from '../base/result';
import { createBlankMap } from '../document/create';
import { emotionKey, type GridDocument, type MapPersona } from '../document/grid';
import { limits } from '../document/limits';
import { markerShapes, personaColors } from '../document/vocabulary';
import { type Statement, scanMermaid } from './mermaidScan';
import { finishReport, type ReportLine } from './report';

export interface MermaidImport {
  document: GridDocument;
  report: ReportLine[];
}

interface Task {
  title: string;
  /** Stored values by actor. */
  points: Map<string, number>;
  /** Of a task that names nobody. */
  everyone?: number;
}

interface Section {
  title: string;
  tasks: Task[];
}

interface Reading {
  title?: string;
  scenario?: string;
  sections: Section[];
  actors: Set<string>;
  report: ReportLine[];
}

const hint = 'A journey begins with the word “journey” and has lines like “Pay: 3: Ana”.';

/** `title` is used when the text has none, such as the file's name. */
export function readMermaid(text: string, ids: IdSource, title?: string): Result<MermaidImport> {
  if (text.length > limits.fileBytes) {
    return fail('too-large', 'This text is larger than 50 MB.', 'Split it into smaller files.');
  }
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const scan = scanMermaid(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  if (scan.otherDiagram !== undefined) {
    return fail('not-a-journey', `This is a Mermaid ${scan.otherDiagram}, not a journey.`, hint);
  }
  const tasks = scan.statements.filter(({ kind }) => kind === 'task');
  const looksRight =
    scan.started || scan.statements.some(({ kind }) => kind === 'section') || tasks.some(isRated);
  if (!looksRight) return fail('not-a-journey', 'This text is not a Mermaid journey.', hint);
  const reading: Reading = { sections: [], actors: new Set(), report: [...scan.report] };
  if (!scan.started) reading.report.push({ message: 'The word “journey” is missing at the top.' });
  for (const statement of scan.statements) take(statement, reading);
  if (reading.sections.length === 0) {
    return fail('empty-journey', 'This journey has no sections and no tasks.', hint);
  }
  const tooLarge = checkSize(reading);
  if (tooLarge) return fail('too-large', tooLarge, 'Split the journey into several maps.');
  return succeed({ document: build(reading, ids, title), report: finishReport(reading.report) });
}

function isRated({ text }: Statement): boolean {
  return /:\s*[-+]?\d+([.,]\d+)?\s*(:|$)/.test(text);
}

function checkSize({ sections, actors }: Reading): string | null {
  const steps = sections.reduce((sum, section) => sum + Math.max(1, section.tasks.length), 0);
  const sizes: [number, number, string][] = [
    [sections.length, limits.stages, 'stages'],
    [steps, limits.steps, 'steps'],
    [actors.size, limits.personas, 'personas'],
  ];
  const over = sizes.find(([count, limit]) => count > limit);
  return over ? `This journey has ${over[0]} ${over[2]}; a map holds ${over[1]}.` : null;
}

function take({ kind, line, text }: Statement, reading: Reading): void {
  switch (kind) {
    case 'title':
      reading.title ??= clean(text, line, reading) || undefined;
      break;
    case 'description':
      reading.scenario ??= cut(text, limits.textBytes / 4) || undefined;
      break;
    case 'section':
      reading.sections.push({ title: clean(text, line, reading), tasks: [] });
      break;
    case 'task':
      takeTask(text, line, reading);
  }
}

function takeTask(text: string, line: number, reading: Reading): void {
  const { name, score, actors } = splitTask(text, line, reading);
  const title = clean(name, line, reading);
  const value = score === undefined ? undefined : readScore(score, line, reading);
  for (const actor of actors) reading.actors.add(actor);
  const task: Task = { title, points: new Map() };
  if (value !== undefined) {
    for (const actor of actors) task.points.set(actor, value);
    if (actors.length === 0) task.everyone = value;
  }
  const section = currentSection(reading, line);
  const last = section.tasks.at(-1);
  const continues = last && last.title === title && isOtherActors(last, task);
  if (continues) for (const [actor, point] of task.points) last.points.set(actor, point);
  else section.tasks.push(task);
}

function currentSection(reading: Reading, line: number): Section {
  const section = reading.sections.at(-1);
  if (section) return section;
  const first: Section = { title: '', tasks: [] };
  reading.sections.push(first);
  reading.report.push({
    line,
    message: 'Tasks outside a section became a stage of their own.',
  });
  return first;
}

/** Several people's scores for one step are written as tasks of the same name, one after the other. */
function isOtherActors(a: Task, b: Task): boolean {
  if (a.points.size === 0 || b.points.size === 0) return false;
  return [...b.points.keys()].every((actor) => !a.points.has(actor));
}

function splitTask(text: string, line: number, { report }: Reading) {
  const pieces = text.split(':').map((piece) => piece.trim());
  const at = pieces.findIndex((piece, index) => index > 0 && isNumber(piece));
  if (at > 0) {
    if (at > 1) {
      report.push({ line, message: 'Mermaid cuts names at “:”. The whole name was kept.' });
    }
    if (pieces.length > at + 2) {
      report.push({ line, message: 'Text after the actors was left out.' });
    }
    const name = text.split(':', at).join(':');
    return { name, score: pieces[at], actors: readActors(pieces[at + 1] ?? '') };
  }
  const [name = '', second = '', third] = pieces;
  if (third !== undefined) {
    const message =
      second === ''
        ? `“${name}” has no score. The step stays unrated.`
        : `“${second}” is not a score. The step stays unrated.`;
    report.push({ line, message });
    return { name, actors: readActors(third) };
  }
  report.push({ line, message: `“${name}” has no score. The step stays unrated.` });
  return { name, actors: readActors(second) };
}

function isNumber(text: string): boolean {
  return /^[-+]?\d{1,9}([.,]\d{1,9})?$/.test(text);
}

function readScore(text: string, line: number, { report }: Reading): number {
  const score = Number(text.replace(',', '.'));
  if (score < 0 || score > 5) {
    report.push({ line, message: `Score ${text} is outside 0–5. The nearest was taken.` });
  } else if (!Number.isInteger(score)) {
    report.push({ line, message: `Score ${text} was kept. Mermaid draws whole scores only.` });
  }
  return Math.min(Math.max(score - 3, -2), 2) / 2;
}

function readActors(text: string): string[] {
  const names = text.split(',').map((name) => cut(lineBreaks(name, ' '), limits.titleLength));
  return [...new Set(names.filter((name) => name !== ''))];
}

function lineBreaks(text: string, mark: string): string {
  return text.replace(/\s*<br\s*\/?>\s*/gi, mark).replace(/^[\s\u200b]+|\s+$/g, '');
}

function clean(text: string, line: number, { report }: Reading): string {
  const whole = lineBreaks(text, '\n');
  if (whole.length <= limits.titleLength) return whole;
  report.push({ line, message: `This name was cut after ${limits.titleLength} characters.` });
  return cut(whole, limits.titleLength);
}

/** Never leaves half a character at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udfff]/gu, '')
    .trimEnd();
}

function build(reading: Reading, ids: IdSource, fallback?: string): GridDocument {
  const document = createBlankMap(ids);
  const title = reading.title ?? fallback;
  if (title) document.title = title;
  if (reading.scenario) document.scenario = reading.scenario;
  const names = reading.actors.size > 0 ? [...reading.actors] : ['Customer'];
  const personas = makePersonas(names, ids);
  document.personas = Object.fromEntries(personas);
  document.stages = {};
  document.steps = {};
  const lane = Object.entries(document.lanes).find(([, { role }]) => role === 'emotion');
  const laneId = lane?.[0] ?? '';
  const stageOrders = ordersBetween(null, null, reading.sections.length);
  reading.sections.forEach((section, index) => {
    const stageId = ids();
    document.stages[stageId] = { title: section.title, order: stageOrders[index] ?? '' };
    // A stage always has a step, if only an unnamed one.
    const tasks: Task[] =
      section.tasks.length > 0 ? section.tasks : [{ title: '', points: new Map() }];
    const orders = ordersBetween(null, null, tasks.length);
    tasks.forEach((task, place) => {
      const stepId = ids();
      document.steps[stepId] = { stageId, title: task.title, order: orders[place] ?? '' };
      for (const [personaId, { name }] of personas) {
        const value = task.points.get(name) ?? task.everyone;
        if (value !== undefined)
          document.emotions[emotionKey(laneId, stepId, personaId)] = { value };
      }
    });
  });
  reportShape(reading);
  return document;
}

function makePersonas(names: string[], ids: IdSource): [Id, MapPersona][] {
  const orders = ordersBetween(null, null, names.length);
  return names.map((name, index) => [
    ids(),
    {
      name,
      color: personaColors[index % personaColors.length] ?? personaColors[0],
      marker: markerShapes[index % markerShapes.length] ?? 'circle',
      order: orders[index] ?? '',
    },
  ]);
}

function reportShape({ sections, actors, report }: Reading): void {
  const empty = sections.filter((section) => section.tasks.length === 0).length;
  if (empty > 0) {
    report.push({ message: `${countOf(empty, 'section')} without tasks got one unnamed step.` });
  }
  const shared = sections
    .flatMap((section) => section.tasks)
    .filter((task) => task.everyone !== undefined).length;
  if (shared > 0 && actors.size > 0) {
    report.push({ message: `${countOf(shared, 'task')} without actors count for every persona.` });
  }
}
