// Maps in the words of a test: journey().stage('Find', 'Sees ad').cell('Pains', 'Sees ad', 'Slow search').build().
// Ids are slugs of what is written ('sees-ad', 'slow-search'; a second one is 'slow-search-2'), so tests can name them.
import { present } from '../../src/base/assert';
import { deepFreeze } from '../../src/base/freeze';
import { orderBetween } from '../../src/base/order';
import { journeyLanes } from '../../src/document/create';
import type {
  Card,
  EmotionPoint,
  GridDocument,
  GridKind,
  Lane,
  Link,
  MapPersona,
  Stage,
  Step,
} from '../../src/document/grid';
import { emotionKey } from '../../src/document/grid';
import {
  isEmotionRole,
  type LaneRole,
  laneRoles,
  personaColors,
  roleInfo,
} from '../../src/document/vocabulary';

type CardText = string | (Partial<Card> & { text: string });

export function journey(title = 'Map'): GridBuilder {
  return new GridBuilder('journey', title);
}

export function blueprint(title = 'Blueprint'): GridBuilder {
  return new GridBuilder('blueprint', title);
}

export class GridBuilder {
  readonly #document: GridDocument;
  readonly #ids = new Set<string>();
  readonly #lastOrder = new Map<string, string>();

  constructor(kind: GridKind, title: string) {
    this.#document = {
      id: this.#id(title, kind),
      kind,
      title,
      state: 'as-is',
      basis: 'planned',
      personas: {},
      stages: {},
      steps: {},
      lanes: {},
      cards: {},
      links: {},
      emotions: {},
    };
  }

  with(fields: Partial<GridDocument>): this {
    Object.assign(this.#document, fields);
    return this;
  }

  persona(name: string, fields: Partial<MapPersona> = {}): this {
    const count = Object.keys(this.#document.personas).length;
    this.#document.personas[this.#id(name, 'persona')] = {
      name,
      color: personaColors[count % personaColors.length] ?? personaColors[0],
      marker: 'circle',
      order: this.#order('personas'),
      ...fields,
    };
    return this;
  }

  employee(name: string, fields: Partial<MapPersona> = {}): this {
    return this.persona(name, { side: 'employee', ...fields });
  }

  /** A stage with the named steps; without names it gets one untitled step, found by the stage's title. */
  stage(title: string, ...steps: (string | (Partial<Step> & { title: string }))[]): this {
    const stageId = this.#id(title, 'stage');
    const stage: Stage = { title, order: this.#order('stages') };
    this.#document.stages[stageId] = stage;
    for (const step of steps.length > 0 ? steps : ['']) {
      const fields = typeof step === 'string' ? { title: step } : step;
      this.#document.steps[this.#id(fields.title, `${stageId}-step`)] = {
        stageId,
        order: this.#order(`steps ${stageId}`),
        ...fields,
      };
    }
    return this;
  }

  lane(role: LaneRole, title?: string, fields: Partial<Lane> = {}): this {
    const name = title ?? roleInfo[role].title;
    const id = this.#id(name, role);
    this.#document.lanes[id] = { role, title: name, order: this.#order('lanes'), ...fields };
    return this;
  }

  /** The six lanes of a blank map. */
  usualLanes(): this {
    for (const role of journeyLanes) this.lane(role);
    return this;
  }

  /** Cards at the end of a cell. A lane that is not there yet is made when `lane` is a role or its usual title. */
  cell(lane: string, step: string, ...cards: CardText[]): this {
    const laneId = this.#laneId(lane);
    const stepId = this.#stepId(step);
    for (const card of cards) this.#card(card, laneId, stepId);
    return this;
  }

  inbox(...cards: CardText[]): this {
    for (const card of cards) this.#card(card, null, null);
    return this;
  }

  /** An arrow between two cards, named by id or text. */
  link(from: string, to: string, fields: Partial<Link> = {}): this {
    const id = this.#id(`${from} to ${to}`, 'link');
    this.#document.links[id] = {
      from: this.#cardId(from),
      to: this.#cardId(to),
      heads: 1,
      kind: 'flow',
      ...fields,
    };
    return this;
  }

  /** A point of the named persona (else the first one) in the named emotion lane (else the first one). */
  emotion(
    step: string,
    value: number,
    { persona, lane, ...fields }: Partial<EmotionPoint> & { persona?: string; lane?: string } = {},
  ): this {
    const personas = this.#document.personas;
    if (Object.keys(personas).length === 0) this.persona('Customer');
    const personaId = persona
      ? find('persona', personas, persona, (entity) => entity.name)
      : present(Object.keys(personas)[0], 'a persona');
    const laneId = lane
      ? this.#laneId(lane)
      : (this.#firstEmotionLane() ?? this.#laneId('emotion'));
    const key = emotionKey(laneId, this.#stepId(step), personaId);
    this.#document.emotions[key] = { value, ...fields };
    return this;
  }

  /** The frozen document; the builder may go on afterwards and build another. */
  build(): GridDocument {
    if (Object.keys(this.#document.personas).length === 0) this.persona('Customer');
    return deepFreeze(structuredClone(this.#document));
  }

  #card(card: CardText, laneId: string | null, stepId: string | null): void {
    const fields = typeof card === 'string' ? { text: card } : card;
    const lane = laneId === null ? undefined : this.#document.lanes[laneId];
    this.#document.cards[this.#id(fields.text, 'card')] = {
      laneId,
      stepId,
      order: this.#order(`cards ${laneId} ${stepId}`),
      type: lane ? roleInfo[lane.role].cardType : 'text',
      ...fields,
    };
  }

  #laneId(lane: string): string {
    const { lanes } = this.#document;
    if (lanes[lane]) return lane;
    const known = Object.entries(lanes).find(
      ([, { title, role }]) => title === lane || role === lane,
    );
    if (known) return known[0];
    const role = laneRoles.find((name) => name === lane || roleInfo[name].title === lane);
    this.lane(present(role, `a lane “${lane}”`));
    return present(Object.keys(lanes).at(-1), 'the new lane');
  }

  #firstEmotionLane(): string | undefined {
    return Object.entries(this.#document.lanes).find(([, lane]) => isEmotionRole(lane.role))?.[0];
  }

  #stepId(step: string): string {
    const { steps, stages } = this.#document;
    const known = search(steps, step, (entity) => entity.title);
    if (known !== undefined) return known;
    const stageId = find('step', stages, step, (entity) => entity.title);
    const first = Object.entries(steps).find(([, entity]) => entity.stageId === stageId);
    return present(first, `a step of “${step}”`)[0];
  }

  #cardId(card: string): string {
    return find('card', this.#document.cards, card, (entity) => entity.text);
  }

  #order(parent: string): string {
    const order = orderBetween(this.#lastOrder.get(parent) ?? null, null);
    this.#lastOrder.set(parent, order);
    return order;
  }

  #id(text: string, fallback: string): string {
    const slug = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 48);
    let id = slug === '' ? fallback : slug;
    for (let count = 2; this.#ids.has(id); count++) id = `${slug || fallback}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

function search<T>(
  table: Readonly<Record<string, T>>,
  name: string,
  nameOf: (entity: T) => string,
): string | undefined {
  if (name in table) return name;
  return Object.entries(table).find(([, entity]) => nameOf(entity) === name)?.[0];
}

function find<T>(
  what: string,
  table: Readonly<Record<string, T>>,
  name: string,
  nameOf: (entity: T) => string,
): string {
  return present(search(table, name, nameOf), `a ${what} “${name}”`);
}
