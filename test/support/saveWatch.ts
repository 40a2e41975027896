// Listens to what a page says about being saved, key by key.
import type { Page } from 'playwright';

export interface SaveWatch {
  /** How many keys had gone up again when the page last said that everything is saved. */
  acknowledged(): number;
  nextAcknowledgement(): Promise<void>;
  /** Keys that the page has seen going up. */
  keysSoFar(): Promise<number>;
}

/** Before the page goes to its address. */
export async function watchSaves(page: Page): Promise<SaveWatch> {
  let acknowledged = 0;
  const waiting: (() => void)[] = [];
  await page.exposeFunction('acknowledge', (count: number) => {
    if (count <= acknowledged) return;
    acknowledged = count;
    for (const resolve of waiting.splice(0)) resolve();
  });
  await page.addInitScript(tellWhenSaved);
  return {
    acknowledged: () => acknowledged,
    nextAcknowledgement: () => new Promise((resolve) => waiting.push(resolve)),
    keysSoFar: () => page.evaluate(() => Number(Reflect.get(globalThis, 'keysUp'))),
  };
}

/** Runs in the page: counts key presses, and tells the count whenever the page claims to have saved them all. */
function tellWhenSaved(): void {
  let keys = 0;
  Reflect.set(globalThis, 'keysUp', keys);
  const tell = () => {
    const state = document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState;
    const acknowledge: unknown = Reflect.get(globalThis, 'acknowledge');
    if (state === 'saved' && typeof acknowledge === 'function') acknowledge(keys);
  };
  // After keyup the press has had all its effects; a task later React has drawn them.
  addEventListener(
    'keyup',
    () => {
      keys += 1;
      Reflect.set(globalThis, 'keysUp', keys);
      setTimeout(tell);
    },
    { capture: true },
  );
  new MutationObserver(tell).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-save-state'],
  });
}
