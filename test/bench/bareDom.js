// The yardstick of `npm run bench`: the same map as plain elements, with the least code that pans, zooms, drags,
// types, adds, undoes and selects. No culling, no framework.

/**
 * @typedef {import('./bareMap').BareMap} BareMap
 * @typedef {{ element: HTMLElement, x: number, y: number }} Placed
 */

const svg = 'http://www.w3.org/2000/svg';
const view = /** @type {HTMLElement} */ (document.getElementById('view'));
const world = /** @type {HTMLElement} */ (document.getElementById('world'));
/** @type {Map<Element, Placed>} */
const cards = new Map();
/** @type {(() => void)[]} */
const steps = [];
let camera = { x: 0, y: 0, zoom: 1 };
let size = { width: 1, height: 1 };

/** @param {typeof camera} next */
function show(next) {
  camera = next;
  world.style.transform = `translate(${next.x}px,${next.y}px) scale(${next.zoom})`;
}

/**
 * @param {string} name
 * @param {{ x: number, y: number, width: number, height: number }} box
 */
function box(name, { x, y, width, height }) {
  const element = document.createElement('div');
  element.className = name;
  Object.assign(element.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return element;
}

/** @param {string} d @param {string} color */
function path(d, color) {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('d', d);
  element.setAttribute('fill', 'none');
  element.setAttribute('stroke', color);
  return element;
}

/** @param {BareMap['cards'][number]} card */
function addCard(card) {
  const element = box('card', card);
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.append(path(card.icon, card.color));
  const text = document.createElement('span');
  text.textContent = card.text;
  element.append(icon, text);
  world.append(element);
  cards.set(element, { element, x: card.x, y: card.y });
  return element;
}

/** @param {string[]} lines @param {string} color */
function drawLines(lines, color) {
  const layer = document.createElementNS(svg, 'svg');
  layer.setAttribute('class', 'lines');
  for (const d of lines) layer.append(path(d, color));
  world.append(layer);
}

/** @param {BareMap} map */
function load(map) {
  world.replaceChildren();
  cards.clear();
  steps.length = 0;
  size = map;
  for (const lane of map.lanes) {
    const element = box('lane', { x: 0, width: map.width, ...lane });
    element.textContent = lane.title;
    world.append(element);
  }
  for (const column of map.columns) {
    const element = box('column', { y: 0, height: map.height, ...column });
    element.textContent = column.title;
    world.append(element);
  }
  drawLines(map.curves, '#4e4ecc');
  map.cards.forEach(addCard);
  drawLines(map.arrows, '#667');
  show({ x: 0, y: 0, zoom: 1 });
}

/** @param {Iterable<Placed>} moved @param {number} dx @param {number} dy */
function moveBy(moved, dx, dy) {
  for (const card of moved) {
    card.x += dx;
    card.y += dy;
    card.element.style.left = `${card.x}px`;
    card.element.style.top = `${card.y}px`;
  }
}

view.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const { x, y, zoom } = camera;
    if (!event.ctrlKey) {
      show({ x: x - event.deltaX, y: y - event.deltaY, zoom });
      return;
    }
    const next = Math.min(3, Math.max(0.005, zoom * 2 ** (-event.deltaY / 100)));
    const share = next / zoom;
    show({
      x: event.clientX - (event.clientX - x) * share,
      y: event.clientY - (event.clientY - y) * share,
      zoom: next,
    });
  },
  { passive: false },
);

view.addEventListener('pointerdown', (event) => {
  const pressed = /** @type {Element} */ (event.target).closest('.card');
  const card = pressed && cards.get(pressed);
  if (!card) return;
  const moved = card.element.classList.contains('selected') ? [...cards.values()] : [card];
  let at = { x: event.clientX, y: event.clientY };
  const start = at;
  view.setPointerCapture(event.pointerId);
  /** @param {PointerEvent} next */
  const move = (next) => {
    moveBy(moved, (next.clientX - at.x) / camera.zoom, (next.clientY - at.y) / camera.zoom);
    at = { x: next.clientX, y: next.clientY };
  };
  view.addEventListener('pointermove', move);
  view.addEventListener(
    'pointerup',
    () => {
      view.removeEventListener('pointermove', move);
      const { zoom } = camera;
      const back = { x: (start.x - at.x) / zoom, y: (start.y - at.y) / zoom };
      steps.push(() => moveBy(moved, back.x, back.y));
    },
    { once: true },
  );
});

view.addEventListener('dblclick', (event) => {
  // The target is the view, which has captured the pointer.
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const text = under?.closest('.card')?.querySelector('span');
  if (!text) return;
  text.contentEditable = 'plaintext-only';
  text.focus();
});

addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'z') steps.pop()?.();
});

Object.assign(window, {
  bare: {
    load,
    fit() {
      const zoom = Math.min(view.clientWidth / size.width, view.clientHeight / size.height);
      show({ x: 0, y: 0, zoom });
    },
    home: () => show({ x: 0, y: 0, zoom: 1 }),
    addCard() {
      const element = addCard({
        x: 20,
        y: 20,
        width: 200,
        height: 40,
        text: 'A new card',
        icon: '',
        color: '#667',
      });
      steps.push(() => {
        element.remove();
        cards.delete(element);
      });
    },
    selectAll() {
      for (const { element } of cards.values()) element.classList.add('selected');
    },
    deselect() {
      for (const { element } of cards.values()) element.classList.remove('selected');
    },
    count: () => cards.size,
  },
});
