// Who takes part in a journey of CJML: customers and employees become personas, everybody else stays a name.
import { limits } from '../document/limits';
import type { PlannedPerson } from './mapPlan';
import type { ReportLine } from './report';
import { descendants, type XmlElement } from './xmlScan';

export interface Actor {
  name: string;
  /** Null for companies, systems and others that do not feel. */
  person: PlannedPerson | null;
  line: number;
}

export interface Actors {
  all: Actor[];
  people: PlannedPerson[];
  /** The actors an element refers to. A reference to nobody is told, and its word is kept as a name. */
  of(element: XmlElement | undefined): { known: Actor[]; strangers: string[] };
}

const actorNames = new Set([
  'actor',
  'enduser',
  'serviceprovider',
  'employee',
  'otheractor',
  'system',
  'customer',
]);
const customerWords = /^(end[\s_-]?user|customer|user|client|consumer|citizen|patient|guest)s?$/i;
const employeeWords = /^(employee|staff|worker|agent|clerk)s?$/i;

/** `names`: a journey may list actors by reference to another one in the file. */
export function readActors(
  journey: XmlElement,
  names: ReadonlyMap<string, string>,
  report: ReportLine[],
): Actors {
  const byKey = new Map<string, Actor>();
  const all: Actor[] = [];
  const lists = descendants(journey).filter(({ name }) => name === 'actors');
  const listed = new Set(lists.flatMap(({ children }) => children));
  const elements = descendants(journey).filter(
    (element) => isActor(element) || (listed.has(element) && actorNames.has(element.name)),
  );
  // Files whose actors have no roles: the first one travels.
  const isBare = !elements.some((element) => kindOf(element) === 'customer');
  elements.forEach((element, index) => {
    const isFirst = isBare && index === 0;
    const id = fieldOf(element, 'actorid', 'id', 'actoridref');
    const name = nameOf(element) || names.get(key(id)) || id || 'Unnamed';
    if (id && byKey.has(key(id))) {
      report.push({ line: element.line, message: `Two actors are called “${short(id)}”.` });
      return;
    }
    const kind = isFirst ? 'customer' : kindOf(element);
    const person = kind === 'other' ? null : { name, isEmployee: kind === 'employee' };
    const actor = { name, person, line: element.line };
    all.push(actor);
    if (id) byKey.set(key(id), actor);
    if (!byKey.has(key(name))) byKey.set(key(name), actor);
    if (isFirst) {
      const message = `No actor is marked as customer. “${short(name)}” was taken for one.`;
      report.push({ line: element.line, message });
    }
  });
  const told = new Set<string>();
  return {
    all,
    people: all.flatMap(({ person }) => person ?? []),
    of(element) {
      const known = new Set<Actor>();
      const strangers: string[] = [];
      for (const { word, line } of references(element)) {
        const actor = byKey.get(key(word));
        if (actor) known.add(actor);
        else {
          strangers.push(word);
          if (!told.has(word)) {
            report.push({
              line,
              message: `“${short(word)}” is none of the actors of this journey.`,
            });
          }
          told.add(word);
        }
      }
      return { known: [...known], strangers };
    },
  };
}

const nameOf = (actor: XmlElement) => fieldOf(actor, 'actorname', 'companyname', 'name');

/** By id, of all actors in the file; the first name counts. */
export function actorNamesIn(file: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const element of descendants(file).filter(isActor)) {
    const id = key(fieldOf(element, 'actorid', 'id'));
    const name = nameOf(element);
    if (id && name && !names.has(id)) names.set(id, name);
  }
  return names;
}

/** Of an attribute or else of a child, whichever name comes first. */
export function fieldOf(element: XmlElement, ...names: string[]): string {
  for (const name of names) {
    const attribute = element.attributes.get(name)?.trim();
    if (attribute) return attribute;
    const child = element.children.find((each) => each.name === name);
    if (child?.text) return child.text;
  }
  return '';
}

export function short(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 40);
}

function isActor({ name, attributes, children }: XmlElement): boolean {
  if (attributes.has('actoridref')) return false;
  const hasId = attributes.has('actorid') || children.some((child) => child.name === 'actorid');
  return actorNames.has(name) || (hasId && name !== 'actors');
}

function kindOf(element: XmlElement): 'customer' | 'employee' | 'other' {
  const role = fieldOf(element, 'role', 'actorrole', 'type') || element.name;
  if (customerWords.test(role)) return 'customer';
  return employeeWords.test(role) ? 'employee' : 'other';
}

function references(element: XmlElement | undefined): { word: string; line: number }[] {
  if (!element) return [];
  return [element, ...descendants(element)].flatMap(({ name, attributes, text, line }) => {
    const word =
      attributes.get('actoridref') ??
      attributes.get('actorid') ??
      (name === 'actoridref' || (name === 'refersto' && text !== '') ? text : undefined);
    return word === undefined || word.trim() === '' ? [] : [{ word: word.trim(), line }];
  });
}

/** Ids are compared as people would. */
function key(word: string): string {
  return word.trim().toLowerCase().slice(0, limits.titleLength);
}
