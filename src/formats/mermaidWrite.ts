// Journey map → Mermaid `journey`, with the list of what that format cannot hold.
import { countOf } from '../base/countOf';
import type { Id } from '../base/id';
import { type EmotionPoint, emotionKey, type GridDocument } from '../document/grid';
import { actorsOfLane } from '../document/laneActors';
import { orderedLanes, orderedStages, personasInOrder, stepsOfStage } from '../document/queries';
import type { Written } from './report';

interface Task {
  name: string;
  /** Actors by score, in persona order. */
  scores: Map<number, string[]>;
}

interface Counts {
  unrated: number;
  unnamed: number;
  renamed: number;
  rounded: number;
}

export function writeMermaid(document: GridDocument): Written {
  const counts: Counts = { unrated: 0, unnamed: 0, renamed: 0, rounded: 0 };
  const lines = ['journey'];
  const title = plain(document.title);
  if (title !== '') lines.push(`    title ${title}`);
  const scenario = unruled((document.scenario ?? '').replace(/\s+/g, ' ').trim());
  if (scenario !== '') lines.push(`    accDescr: ${scenario}`);
  const unnamedStages = orderedStages(document).filter(([, stage]) => plain(stage.title) === '');
  orderedStages(document).forEach(([stageId, stage], index) => {
    lines.push(`    section ${plain(stage.title) || `Stage ${index + 1}`}`);
    for (const task of tasksOf(document, stageId, counts)) {
      for (const [score, actors] of task.scores) {
        const end = actors.length > 0 ? `: ${actors.join(', ')}` : '';
        lines.push(`      ${task.name}: ${score}${end}`);
      }
    }
  });
  counts.unnamed += unnamedStages.length;
  return { text: `${lines.join('\n')}\n`, losses: losses(document, counts) };
}

function tasksOf(document: GridDocument, stageId: Id, counts: Counts): Task[] {
  const tasks: Task[] = [];
  const steps = stepsOfStage(document, stageId);
  const stageTitle = plain(document.stages[stageId]?.title ?? '');
  steps.forEach(([stepId, step], index) => {
    let name = taskName(step.title);
    if (name === '') {
      name = taskName(steps.length === 1 ? stageTitle : '') || `Step ${index + 1}`;
      counts.unnamed++;
    }
    // Tasks of one name that follow each other are read as one step.
    for (let copy = 2; tasks.at(-1)?.name === name; copy++) {
      name = `${taskName(step.title) || 'Step'} (${copy})`;
      counts.renamed++;
    }
    tasks.push({ name, scores: scoresOf(document, stepId, counts) });
  });
  return tasks;
}

function scoresOf(document: GridDocument, stepId: Id, counts: Counts): Map<number, string[]> {
  const scores = new Map<number, string[]>();
  const lane = customerLane(document);
  const names = actorNames(document);
  for (const [personaId, persona] of lane ? actorsOfLane(document, lane) : []) {
    const point = lane && document.emotions[emotionKey(lane, stepId, personaId)];
    if (!point) continue;
    const score = toScore(point.value);
    if (score - 3 !== point.value * 2) counts.rounded++;
    const actors = scores.get(score) ?? [];
    scores.set(score, [...actors, names.get(personaId) ?? persona.name]);
  }
  if (scores.size > 0) return scores;
  counts.unrated++;
  return new Map([[3, []]]);
}

function customerLane(document: GridDocument): Id | undefined {
  return orderedLanes(document).find(([, lane]) => lane.role === 'emotion')?.[0];
}

function toScore(value: number): number {
  return Math.min(Math.max(Math.round(value * 2) + 3, 1), 5);
}

/** Settings for the drawing, `%%{…}%%`, would count wherever they stand, and be cut out of the text. */
function unruled(text: string): string {
  return text.replaceAll('%%{', '％％{');
}

/** Mermaid has no escape for its own marks, so their full-width forms stand in. */
function plain(text: string): string {
  return unruled(text)
    .trim()
    .replace(/[^\S\n]*\n\s*/g, '<br>')
    .replace(/\s+/g, ' ')
    .replaceAll(':', '：')
    .replaceAll(';', '；')
    .replaceAll('#', '＃');
}

/** A task that begins like a statement would be read as one: an invisible space keeps it a task. */
function taskName(title: string): string {
  const name = plain(title);
  const reserved = /^(journey|title|section|accTitle|accDescr)\b|^%%/i;
  return reserved.test(name) ? `\u200b${name}` : name;
}

/** Two personas of one name would be read as one actor with two scores. */
function actorNames(document: GridDocument): Map<Id, string> {
  const names = new Map<Id, string>();
  const taken = new Set<string>();
  for (const [id, persona] of personasInOrder(document)) {
    const base = plain(persona.name.replace(/\s+/g, ' ')).replaceAll(',', '，') || 'Unnamed';
    let name = base;
    for (let copy = 2; taken.has(name); copy++) name = `${base} (${copy})`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

function losses(document: GridDocument, counts: Counts): string[] {
  const { cards, links, emotions, steps } = document;
  const notes = Object.values(emotions).filter(hasNote).length;
  const moments = Object.values(steps).filter((step) => step.momentOfTruth).length;
  const list: [number, string, string][] = [
    [Object.keys(cards).length, 'card', 'left out: Mermaid holds steps and scores.'],
    [Object.keys(links).length, 'arrow', 'left out.'],
    [notes, 'note', 'on the curve left out.'],
    [moments, 'moment', 'of truth not marked.'],
    [employeePoints(document), 'point', 'of other curves left out.'],
    [unseenPersonas(document), 'persona', 'without a rated step left out.'],
    [counts.unrated, 'step', 'without a rating written as 3, which is neutral.'],
    [counts.rounded, 'score', 'rounded to a whole number.'],
    [counts.unnamed, 'name', 'made up for stages and steps without one.'],
    [counts.renamed, 'step', 'numbered, to differ from the step before.'],
    [replacedNames(document), 'name', 'with : ; # , or %%{ written with full-width signs instead.'],
  ];
  return list
    .filter(([count]) => count > 0)
    .map(([count, word, rest]) => `${countOf(count, word)} ${rest}`);
}

function hasNote(point: EmotionPoint): boolean {
  return point.note !== undefined && point.note !== '';
}

function employeePoints(document: GridDocument): number {
  const lane = customerLane(document);
  return Object.keys(document.emotions).filter((key) => !key.startsWith(`${lane}/`)).length;
}

function unseenPersonas(document: GridDocument): number {
  const seen = new Set(Object.keys(document.emotions).map((key) => key.split('/')[2]));
  return Object.keys(document.personas).filter((id) => !seen.has(id)).length;
}

function replacedNames(document: GridDocument): number {
  const titles = [document, ...Object.values(document.stages), ...Object.values(document.steps)];
  const marked = titles.filter(({ title }) => /[:;#]|%%\{/.test(title)).length;
  return (
    marked + Object.values(document.personas).filter(({ name }) => /[:;#,]|%%\{/.test(name)).length
  );
}
