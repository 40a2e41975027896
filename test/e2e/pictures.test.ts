// A picture from the desktop onto a map: dropped, kept over a reload, and in the file that a colleague gets.
import { expect, test } from 'vitest';
import { cellPoint, openStages } from '../support/e2eMap';

test('a picture dropped on a cell stays there, after a reload and in the file', async () => {
  const map = await openStages('Find', 'Buy');
  const stage = map.page.locator('[data-stage-id]').filter({ hasText: 'Buy' });
  const at = await cellPoint(map.page, stage, 'Pains');
  await map.page.evaluate(async ({ x, y }) => {
    const canvas = new OffscreenCanvas(300, 200);
    canvas.getContext('2d')?.fillRect(0, 0, 150, 200);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([blob], 'screen.png', { type: 'image/png' }));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      const place = { clientX: x, clientY: y, bubbles: true, cancelable: true };
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new DragEvent(kind, { ...place, dataTransfer }));
    }
  }, at);
  const picture = map.page.locator('[data-card-id] img');
  await picture.waitFor();
  await map.press('Enter');
  await map.type('The basket is empty');
  await map.press('Escape');
  await map.saved();
  await map.page.reload();
  await map.page.locator('[data-grid-input]:focus').waitFor();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(300);
  const file = await map.file();
  const [card] = Object.values(file.cards).filter(({ type }) => type === 'image');
  expect(card?.text).toBe('The basket is empty');
  const buy = Object.entries(file.stages).find(([, { title }]) => title === 'Buy')?.[0];
  expect(file.steps[card?.stepId ?? '']?.stageId).toBe(buy);
  expect(file.lanes[card?.laneId ?? '']?.title).toBe('Pains');
});
