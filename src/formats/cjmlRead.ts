// CJML → journey maps, one for each journey: the published 2.0 shape, what cjmlWrite writes, and the older web tool's XML.
import { countOf } from '../base/countOf';
import type { IdSource } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import type { GridDocument } from '../document/grid';
import { limits } from '../document/limits';
import { type Actors, actorNamesIn, fieldOf, readActors } from './cjmlActors';
import { isTouchpoint, readPoint, readTouchpoint } from './cjmlTouchpoints';
import { buildMap, type MapPlan, type PlannedStage, type PlannedStep } from './mapPlan';
import { finishReport, type ReportLine } from './report';
import { descendants, scanXml, type XmlElement } from './xmlScan';

export interface CjmlImport {
  documents: GridDocument[];
  report: ReportLine[];
}

const hint = 'A CJML file has actors and touchpoints inside <CJML>.';

/** `title` is used for journeys without a name, such as the file's. */
export function readCjml(source: string, ids: IdSource, title?: string): Result<CjmlImport> {
  if (source.length > limits.fileBytes) {
    return fail('too-large', 'This file is larger than 50 MB.', 'Split it into smaller files.');
  }
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const { root, report } = scanXml(source.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  const file = descendants(root).find(({ name }) => name === 'cjml');
  if (!file) return fail('not-cjml', 'This XML is not CJML.', hint);
  const named = file.children.filter(({ name }) => name.endsWith('journey'));
  const journeys = named.length > 0 ? named : [file];
  const names = actorNamesIn(file);
  const documents: GridDocument[] = [];
  for (const journey of journeys) {
    const plan = planOf(journey, names, report);
    if (plan.stages.length === 0) continue;
    const name = journeys.length === 1 ? title : undefined;
    const built = buildMap({ ...(name ? { title: name } : {}), ...plan }, ids, report, 'journey');
    if (!built.ok) return built;
    documents.push(built.value);
  }
  if (documents.length === 0) {
    return fail('empty-journey', 'This CJML has no touchpoints and no phases.', hint);
  }
  return succeed({ documents, report: finishReport(report) });
}

function planOf(
  journey: XmlElement,
  names: ReadonlyMap<string, string>,
  report: ReportLine[],
): MapPlan {
  const actors = readActors(journey, names, report);
  const stages = readStages(journey, actors, report);
  const others = actors.all.filter(({ person }) => person === null);
  const [company] = others;
  for (const { name, line } of others.slice(1)) {
    report.push({ line, message: `“${name}” is no persona: only customers and employees are.` });
  }
  const name = fieldOf(journey, 'journeyname', 'journeytitle', 'title', 'name', 'journeyid');
  const scenario = fieldOf(journey, 'journeydescription', 'description');
  return {
    basis: isActual(journey) ? 'actual' : 'planned',
    people: actors.people,
    stages,
    ...(name ? { title: name } : {}),
    ...(scenario ? { scenario } : {}),
    // What the writer makes up comes back as nothing.
    ...(company && company.name !== 'Service provider' ? { team: company.name } : {}),
  };
}

function isActual(journey: XmlElement): boolean {
  if (journey.name !== 'journey' && journey.name !== 'cjml')
    return journey.name.startsWith('actual');
  return descendants(journey).some(({ name }) => name.startsWith('actual'));
}

interface Places {
  stages: PlannedStage[];
  byPhase: Map<string, PlannedStage>;
  byStep: Map<string, PlannedStep>;
  /** Where touchpoints without a phase go: after the one before. */
  last: PlannedStage | undefined;
}

function readStages(journey: XmlElement, actors: Actors, report: ReportLine[]): PlannedStage[] {
  const places: Places = { stages: [], byPhase: new Map(), byStep: new Map(), last: undefined };
  const all = descendants(journey);
  for (const element of all.filter(isPhase)) addPhase(element, places);
  const phaseOf = nestedPhases(journey);
  const touchpoints = all.filter(isTouchpoint);
  let homeless = 0;
  const steps = new Map<XmlElement, PlannedStep>();
  for (const element of touchpoints) {
    const { step, isNew, isHomeless } = placeOf(element, phaseOf.get(element), places, report);
    if (isHomeless) homeless++;
    const card = readTouchpoint(element, actors, report);
    // Elsewhere, touchpoints are the smallest there is: each is a step of its own.
    if (isNew) step.title = card.text.slice(0, limits.titleLength);
    step.cards.push(card);
    steps.set(element, step);
  }
  if (homeless > 0 && places.byPhase.size > 0) {
    report.push({
      message: `${countOf(homeless, 'touchpoint')} without a phase stayed beside the one before.`,
    });
  }
  readExperiences(journey, places, steps, actors, report);
  return places.stages;
}

function isPhase({ name, attributes, children, text }: XmlElement): boolean {
  const named = children.some((child) => /^(phase)?(name|title|id)$/.test(child.name));
  const hasId = ['phaseid', 'id', 'name', 'title'].some((key) => attributes.has(key));
  return (name === 'phase' || name === 'journeyphase') && (named || hasId || text !== '');
}

function addPhase(element: XmlElement, { stages, byPhase, byStep }: Places): void {
  const id = fieldOf(element, 'phaseid', 'id');
  const title = fieldOf(element, 'phasename', 'name', 'title') || element.text;
  // Inside a touchpoint, a phase's name only says where that one belongs.
  const known = byPhase.get(key(id || title));
  const stage = known ?? { title, line: element.line, steps: [] };
  if (!known) stages.push(stage);
  byPhase.set(key(id || title), stage);
  if (title && !byPhase.has(key(title))) byPhase.set(key(title), stage);
  for (const child of element.children.filter(({ name }) => name === 'step')) {
    const title = fieldOf(child, 'stepname', 'name', 'title');
    const step = { title, line: child.line, cards: [], points: [] };
    const stepId = fieldOf(child, 'stepid', 'id');
    stage.steps.push(step);
    if (stepId && !byStep.has(key(stepId))) byStep.set(key(stepId), step);
  }
}

/** The phase that each touchpoint stands in, where phases hold them. */
function nestedPhases(journey: XmlElement): Map<XmlElement, XmlElement> {
  const inside = descendants(journey)
    .filter(isPhase)
    .flatMap((phase) =>
      descendants(phase)
        .filter(isTouchpoint)
        .map((element) => [element, phase] as const),
    );
  return new Map(inside);
}

function placeOf(
  element: XmlElement,
  outer: XmlElement | undefined,
  places: Places,
  report: ReportLine[],
): { step: PlannedStep; isNew: boolean; isHomeless: boolean } {
  const { line } = element;
  const stepRef = referenceIn(element, 'stepidref');
  const known = stepRef && places.byStep.get(key(stepRef));
  if (known) return { step: known, isNew: false, isHomeless: false };
  if (stepRef) report.push({ line, message: `There is no step “${stepRef.slice(0, 40)}”.` });
  const ref =
    referenceIn(element, 'phaseidref', 'phase') ||
    (outer && (fieldOf(outer, 'phaseid', 'id', 'phasename', 'name', 'title') || outer.text));
  const phase = ref ? places.byPhase.get(key(ref)) : undefined;
  if (ref && !phase) report.push({ line, message: `There is no phase “${ref.slice(0, 40)}”.` });
  let stage = phase ?? places.last ?? places.stages[0];
  if (!stage) {
    stage = { title: '', line, steps: [] };
    places.stages.push(stage);
  }
  places.last = stage;
  const step: PlannedStep = { title: '', line, cards: [], points: [] };
  stage.steps.push(step);
  return { step, isNew: true, isHomeless: phase === undefined };
}

function referenceIn(element: XmlElement, ...names: string[]): string {
  for (const each of [element, ...descendants(element)]) {
    const value = fieldOf(each, ...names);
    if (value) return value;
  }
  return '';
}

function readExperiences(
  journey: XmlElement,
  { byStep }: Places,
  steps: ReadonlyMap<XmlElement, PlannedStep>,
  actors: Actors,
  report: ReportLine[],
): void {
  const outer = new Map<XmlElement, PlannedStep>();
  for (const [touchpoint, step] of steps) {
    for (const inner of descendants(touchpoint)) outer.set(inner, step);
  }
  for (const element of descendants(journey).filter(({ name }) => name === 'experience')) {
    const ref = referenceIn(element, 'stepidref');
    const step = byStep.get(key(ref)) ?? outer.get(element);
    const point = readPoint(element, actors, report);
    if (step && point) step.points.push(point);
    else if (point) {
      report.push({ line: element.line, message: 'An experience of no step was left out.' });
    }
  }
}

function key(word: string): string {
  return word.trim().toLowerCase();
}
