// Communication points, actions and experiences of CJML as cards and points of the curve.
import { detectChannel } from '../document/detectChannel';
import { type Channel, channelInfo, type LaneRole, standardChannels } from '../document/vocabulary';
import { type Actors, fieldOf, short } from './cjmlActors';
import type { PlannedCard, PlannedPerson, PlannedPoint } from './mapPlan';
import type { ReportLine } from './report';
import type { XmlElement } from './xmlScan';

const communication = /^(actual|planned)?(communicationpoint|communication|touchpoint)$/;
const action = /^(actual|planned)?action$/;

export function isTouchpoint({ name }: XmlElement): boolean {
  return communication.test(name) || action.test(name);
}

/** Read elsewhere, or of no use here. */
const expected = new Set([
  'touchpointid',
  'id',
  'belongsto',
  'phase',
  'phaseidref',
  'initiator',
  'receiver',
  'sender',
  'initiatordescription',
  'receiverdescription',
  'actor',
  'refersto',
  'channel',
  'channelname',
  'experience',
  'actionlabel',
  'label',
  'name',
  'title',
  'description',
  'comment',
  'time',
  'status',
  'compliance',
]);

export function readTouchpoint(
  element: XmlElement,
  actors: Actors,
  report: ReportLine[],
): PlannedCard {
  for (const { name, line } of element.children) {
    if (!expected.has(name)) report.push({ line, message: `<${name}> was left out.` });
  }
  return action.test(element.name) || element.attributes.get('type') === 'action'
    ? readAction(element, actors)
    : readCommunication(element, actors, report);
}

function readCommunication(element: XmlElement, actors: Actors, report: ReportLine[]): PlannedCard {
  const { line } = element;
  const first = childOf(element, 'initiator', 'sender');
  const second = childOf(element, 'receiver');
  const described = descriptions(element);
  const from = actors.of(described?.by ?? first ?? attributeOf(element, 'senderid', 'initiatorid'));
  const to = actors.of(described?.to ?? second ?? attributeOf(element, 'receiverid'));
  const sent = described?.sent ?? labelIn(first, 'initiatorlabel', 'senderlabel', 'label');
  const received = described?.received ?? labelIn(second, 'receiverlabel', 'label');
  const text = sent || received || fieldOf(element, 'label', 'name', 'title') || element.text;
  const channel = readChannel(element, report);
  const strangers = [...from.strangers.map(saying('From')), ...to.strangers.map(saying('To'))];
  return {
    role: 'touchpoints',
    line,
    text: text || fieldOf(element, 'touchpointid', 'id') || 'Communication point',
    ...details(element, [
      ...(received && received !== text ? [`Received as: ${received}`] : []),
      ...strangers,
    ]),
    ...(channel ? { channel } : {}),
    ...people(
      actors,
      [...from.known, ...to.known].flatMap(({ person }) => person ?? []),
    ),
  };
}

function readAction(element: XmlElement, actors: Actors): PlannedCard {
  const described = descriptions(element);
  const owner = described?.by ?? childOf(element, 'initiator', 'actor') ?? element;
  const named = actors.of(owner);
  const who =
    named.known.length + named.strangers.length > 0
      ? named
      : actors.of(attributeOf(element, 'initiatorid'));
  const text =
    described?.sent ||
    fieldOf(element, 'actionlabel', 'label', 'name', 'title') ||
    labelIn(childOf(element, 'initiator'), 'initiatorlabel', 'label') ||
    element.text;
  const persons = who.known.flatMap(({ person }) => person ?? []);
  const isCustomers = who.known.length === 0 || persons.some(({ isEmployee }) => !isEmployee);
  const role: LaneRole = isCustomers ? 'actions' : 'backstage';
  return {
    role,
    line: element.line,
    text: text || fieldOf(element, 'touchpointid', 'id') || 'Action',
    ...details(element, who.strangers.map(saying('By'))),
    ...people(actors, persons),
  };
}

/** A touchpoint of all customers names none of them, as on our maps. */
function people({ people: all }: Actors, found: PlannedPerson[]): Pick<PlannedCard, 'people'> {
  const named = new Set(found);
  const customers = all.filter(({ isEmployee }) => !isEmployee);
  const isAll = customers.every((person) => named.has(person));
  const kept = all.filter((person) => named.has(person) && (person.isEmployee || !isAll));
  return kept.length > 0 ? { people: kept } : {};
}

function details(element: XmlElement, more: string[]): Pick<PlannedCard, 'details'> {
  const told = [
    fieldOf(element, 'description'),
    fieldOf(element, 'comment'),
    ...more,
    ...labelled(element, 'Time', 'time'),
    ...labelled(element, 'Status', 'status'),
    ...labelled(element, 'Compliance', 'compliance'),
    ...labelled(element, 'Risk', 'riskcategory'),
  ].filter(Boolean);
  return told.length > 0 ? { details: told.join('\n') } : {};
}

function labelled(element: XmlElement, label: string, name: string): string[] {
  const value = fieldOf(element, name);
  return value ? [`${label}: ${value}`] : [];
}

const saying = (label: string) => (name: string) => `${label}: ${name}`;

function readChannel(element: XmlElement, report: ReportLine[]): Channel | undefined {
  const holder = childOf(element, 'channel');
  const name =
    (holder && (fieldOf(holder, 'channelname', 'name') || holder.text)) ||
    fieldOf(element, 'channelname', 'channel');
  const id = holder ? fieldOf(holder, 'channelid') : '';
  const byId = standardChannels.find((channel) => channel === id);
  if (byId) return byId;
  if (!name) return undefined;
  const label = name.toLowerCase();
  const known =
    id === 'custom'
      ? undefined
      : (standardChannels.find((each) => channelInfo[each].label.toLowerCase() === label) ??
        foreign[label.replace(/[\s_-]+/g, '-')] ??
        detectChannel(name));
  if (known) return known;
  const own = name
    .slice(0, 80)
    .replace(/[\ud800-\udfff]/gu, '')
    .trim();
  if (own.length < name.length) {
    report.push({ line: element.line, message: 'The name of a channel was cut.' });
  }
  return own ? `custom:${own}` : undefined;
}

/** Words of the older web tool that say less to others. */
const foreign: Record<string, Channel | undefined> = {
  letter: 'print',
  'self-service-machine': 'kiosk',
};

/** −2…+2, as cjmlWrite writes it. */
export function readPoint(
  element: XmlElement,
  actors: Actors,
  report: ReportLine[],
): PlannedPoint | null {
  const { line } = element;
  const word = fieldOf(element, 'value', 'score') || element.text;
  const value = /^[-+]?\d{1,3}(\.\d{1,20})?$/.test(word) ? Number(word) : Number.NaN;
  if (Number.isNaN(value)) {
    report.push({
      line,
      message: `An experience without a number was left out: “${short(word)}”.`,
    });
    return null;
  }
  if (Math.abs(value) > 2) {
    report.push({ line, message: `${word} is outside −2…+2. The nearest was taken.` });
  }
  const [named] = actors.of(element).known.flatMap(({ person }) => person ?? []);
  const person = named ?? actors.people[0];
  if (!person) {
    report.push({ line, message: 'An experience of nobody was left out.' });
    return null;
  }
  const note = fieldOf(element, 'comment', 'note');
  return {
    person,
    // Plus nought, since minus nought is not the same in a file.
    value: Math.min(Math.max(value / 2, -1), 1) + 0,
    ...(note ? { note } : {}),
  };
}

function labelIn(element: XmlElement | undefined, ...names: string[]): string {
  return element ? fieldOf(element, ...names) || element.text : '';
}

function childOf({ children }: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = children.find((child) => child.name === name);
    if (found) return found;
  }
  return undefined;
}

/** The older tool names people in attributes: as if in an element of its own. */
function attributeOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  const word = names.map((name) => element.attributes.get(name)).find(Boolean);
  return word ? referenceTo(word, element) : undefined;
}

function referenceTo(word: string, { line }: XmlElement): XmlElement {
  return { name: '', attributes: new Map([['actoridref', word]]), children: [], text: '', line };
}

/** Swimlane files name people in `initiator` and `receiver`, and say what they do in elements beside. */
function descriptions(element: XmlElement) {
  const isDescribed = element.children.some(({ name }) => name === 'initiatordescription');
  if (!isDescribed) return null;
  const named = (name: string) => {
    const word = fieldOf(element, name);
    return word ? referenceTo(word, element) : undefined;
  };
  return {
    by: named('initiator'),
    to: named('receiver'),
    sent: fieldOf(element, 'initiatordescription'),
    received: fieldOf(element, 'receiverdescription'),
  };
}
