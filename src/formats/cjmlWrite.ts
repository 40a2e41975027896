// Journey map or blueprint → CJML 2.0 of SINTEF, as far as it is published: planned or actual journey, actors, phases,
// communication points and actions. No schema could be read, so it is called “CJML 2.0-like”.
import { countOf } from '../base/countOf';
import type { Id } from '../base/id';
import type { Card, GridDocument } from '../document/grid';
import { emotionKey } from '../document/grid';
import { actorsOfLane, customersInOrder, employeesInOrder } from '../document/laneActors';
import {
  cardsInCell,
  orderedLanes,
  orderedStages,
  stepPositions,
  stepsOfStage,
} from '../document/queries';
import { type Channel, channelLabelOf, type LaneRole } from '../document/vocabulary';
import type { Written } from './report';
import { escapeXml } from './svg';

interface Writing {
  document: GridDocument;
  /** `planned` or `actual`: names of elements begin with it. */
  basis: GridDocument['basis'];
  /** Actor ids by persona. */
  actors: Map<Id, string>;
  customers: string[];
  written: Set<Id>;
  /** Whether somebody had to be assumed to begin. */
  assumed: number;
}

const provider = 'P1';
/** What arrives unasked. */
const pushed = new Set<Channel>(['email', 'sms', 'print', 'tv', 'delivery', 'billing']);
const customerRoles = new Set<LaneRole>(['actions', 'customer-actions']);
const frontRoles = new Set<LaneRole>(['frontstage-people', 'frontstage-systems']);
const backRoles = new Set<LaneRole>(['backstage', 'support']);

export function writeCjml(document: GridDocument): Written {
  const writing = start(document);
  const { basis } = writing;
  const stages = orderedStages(document);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- CJML 2.0-like: steps, descriptions and values of experiences are additions of Throughline. -->',
    '<CJML version="2.0">',
    `<${basis}Journey>`,
    leaf('journeyID', document.id),
    leaf('journeyName', document.title),
    ...(document.scenario ? [leaf('journeyDescription', document.scenario)] : []),
    ...actorLines(writing),
    '<phases>',
    ...stages.flatMap(([stageId, { title }], index) => [
      `<phase phaseID="S${index + 1}">`,
      leaf('phaseName', title),
      ...stepsOfStage(document, stageId).map(
        ([stepId, step]) =>
          `<step stepID="${stepIdOf(writing, stepId)}">${leaf('stepName', step.title)}</step>`,
      ),
      '</phase>',
    ]),
    '</phases>',
    '<touchpoints>',
    ...stages.flatMap(([stageId], index) =>
      stepsOfStage(document, stageId).flatMap(([stepId]) =>
        touchpoints(writing, stepId, `S${index + 1}`),
      ),
    ),
    '</touchpoints>',
    ...experiences(writing),
    `</${basis}Journey>`,
    '</CJML>',
  ];
  return { text: `${lines.join('\n')}\n`, losses: losses(writing) };
}

function start(document: GridDocument): Writing {
  const customers = customersInOrder(document);
  const people = [...customers, ...employeesInOrder(document)];
  const actors = new Map(people.map(([id], index) => [id, `A${index + 1}`]));
  return {
    document,
    basis: document.basis,
    actors,
    customers: customers.map(([id]) => actors.get(id) ?? ''),
    written: new Set(),
    assumed: 0,
  };
}

function actorLines({ document, actors }: Writing): string[] {
  const line = (element: string, [id, { name }]: readonly [Id, { name: string }]) =>
    `<${element} actorID="${actors.get(id)}">${leaf('actorName', name)}</${element}>`;
  const company = document.team?.trim() || document.owner?.trim() || 'Service provider';
  return [
    '<actors>',
    ...customersInOrder(document).map((entry) => line('endUser', entry)),
    ...employeesInOrder(document).map((entry) => line('employee', entry)),
    `<serviceProvider actorID="${provider}">${leaf('companyName', company)}</serviceProvider>`,
    '</actors>',
  ];
}

function stepIdOf({ document }: Writing, stepId: Id): string {
  return `T${(stepPositions(document).get(stepId) ?? 0) + 1}`;
}

function touchpoints(writing: Writing, stepId: Id, phase: string): string[] {
  const { document, written } = writing;
  const place = `<belongsTo phaseIDref="${phase}" stepIDref="${stepIdOf(writing, stepId)}"/>`;
  return orderedLanes(document).flatMap(([laneId, { role }]) =>
    cardsInCell(document, stepId, laneId).flatMap(([cardId, card]) => {
      const lines = touchpoint(writing, card, role);
      if (lines === null) return [];
      written.add(cardId);
      const [element, ...inner] = lines;
      const id = leaf('touchpointID', `TP${written.size}`);
      const about = card.details ? [leaf('description', card.details)] : [];
      return [`<${element}>`, id, place, ...inner, ...about, `</${element}>`];
    }),
  );
}

/** The element's name and what is in it; null for cards that are neither communication nor action. */
function touchpoint(writing: Writing, card: Card, role: LaneRole): [string, ...string[]] | null {
  const { basis, actors, customers } = writing;
  const named = (card.personaIds ?? []).flatMap((id) => actors.get(id) ?? []);
  const guests = named.filter((actor) => customers.includes(actor));
  const staff = named.filter((actor) => !customers.includes(actor));
  const customer = guests.length > 0 ? guests : customers;
  const company = staff.length > 0 ? staff : [provider];
  if (card.type === 'touchpoint' || frontRoles.has(role)) {
    writing.assumed++;
    const isPushed = card.channel !== undefined && pushed.has(card.channel);
    const [first, second] =
      isPushed || frontRoles.has(role) ? [company, customer] : [customer, company];
    return [
      `${basis}CommunicationPoint`,
      party('initiator', first, card.text),
      party('receiver', second, card.text),
      ...(card.channel === undefined ? [] : [channel(card.channel)]),
    ];
  }
  const isCustomers = card.type === 'action' || customerRoles.has(role);
  if (!isCustomers && !backRoles.has(role)) return null;
  const who = isCustomers ? (named.length > 0 ? named : customers) : company;
  return [`${basis}Action`, refers(who), leaf('actionLabel', card.text)];
}

function party(element: 'initiator' | 'receiver', actors: string[], label: string): string {
  return `<${element}>${refers(actors)}${leaf(`${element}Label`, label)}</${element}>`;
}

function refers(actors: string[]): string {
  return actors.map((actor) => `<refersTo actorIDref="${actor}"/>`).join('');
}

/** The id tells a standard channel from one of the map's own that is called like it. */
function channel(value: Channel): string {
  const id = value.startsWith('custom:') ? 'custom' : value;
  return `<channel channelID="${id}">${leaf('channelName', channelLabelOf(value))}</channel>`;
}

/** CJML keeps what one person felt apart from what was planned. */
function experiences(writing: Writing): string[] {
  if (writing.basis !== 'actual') return [];
  const lines = ratings(writing).map(
    ({ actor, stepId, value, note }) =>
      `<experience>${refers([actor])}<belongsTo stepIDref="${stepIdOf(writing, stepId)}"/>` +
      `${leaf('value', String(value * 2))}${note ? leaf('comment', note) : ''}</experience>`,
  );
  return lines.length > 0 ? ['<experiences>', ...lines, '</experiences>'] : [];
}

/** Of the first lane of customers' and of employees' feelings. */
function ratings({ document, actors }: Writing) {
  const lanes = orderedLanes(document);
  const first = (role: LaneRole) => lanes.filter(([, lane]) => lane.role === role).slice(0, 1);
  const shown = [...first('emotion'), ...first('employee-emotion')];
  return Object.keys(document.steps).flatMap((stepId) =>
    shown.flatMap(([laneId, { role }]) =>
      actorsOfLane(document, laneId).flatMap(([personaId, { side }]) => {
        const point = document.emotions[emotionKey(laneId, stepId, personaId)];
        const actor = actors.get(personaId);
        const isOwn = (role === 'employee-emotion') === (side === 'employee');
        return point && actor !== undefined && isOwn ? [{ ...point, actor, stepId }] : [];
      }),
    ),
  );
}

function leaf(element: string, text: string): string {
  return `<${element}>${escapeXml(text)}</${element}>`;
}

function losses(writing: Writing): string[] {
  const { document, written, basis, customers, assumed } = writing;
  const { cards, steps, links, emotions } = document;
  const kept = Object.entries(cards).filter(([id]) => written.has(id));
  const marked = kept.filter(([, card]) => hasMore(card)).length;
  const feelings = basis === 'actual' ? ratings(writing).length : 0;
  const list: [number, string, string][] = [
    [
      Object.keys(cards).length - written.size,
      'card',
      'left out: CJML holds communication points and actions.',
    ],
    [marked, 'card', 'written without ratings, evidence, tags, pictures and the like.'],
    [Object.keys(links).length, 'arrow', 'left out.'],
    [
      Object.keys(emotions).length - feelings,
      'feeling',
      basis === 'actual'
        ? 'of further lanes left out.'
        : 'left out: CJML keeps experiences for actual journeys.',
    ],
    [
      Object.values(steps).filter((step) => step.minutes !== undefined).length,
      'duration',
      'left out.',
    ],
    [
      Object.values(steps).filter((step) => step.momentOfTruth).length,
      'moment',
      'of truth not marked.',
    ],
  ];
  return [
    'No official schema could be checked: this is CJML 2.0-like.',
    ...(assumed > 0
      ? [
          'Who begins is assumed: the provider by email, SMS, print, TV, delivery, bill and frontstage.',
        ]
      : []),
    ...(basis === 'actual' && customers.length > 1
      ? [`An actual journey is one customer’s; this one has ${customers.length}.`]
      : []),
    ...list
      .filter(([count]) => count > 0)
      .map(([count, word, rest]) => `${countOf(count, word)} ${rest}`),
  ];
}

function hasMore(card: Card): boolean {
  const { severity, frequency, impact, effort, evidence, tags, assetId, href, metric } = card;
  const facts = [severity, frequency, impact, effort, evidence, assetId, href, metric];
  return facts.some((fact) => fact !== undefined) || (tags?.length ?? 0) > 0;
}
