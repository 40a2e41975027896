import '@fontsource-variable/inter/index.css';
import { beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { present } from '../../src/base/assert';
import type { Camera } from '../../src/canvas/camera';
import { captureView } from '../../src/canvas/capture';
import { MapCanvas } from '../../src/canvas/MapCanvas';
import { createTextMeasurer, watchFonts } from '../../src/canvas/measureText';
import { installThemes } from '../../src/ui/themeStyle';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

const quiet = {
  onEdit() {},
  onContextMenu() {},
  onAddStep() {},
  onAddLane() {},
  onMoveLane() {},
  onPointer() {},
};

beforeAll(async () => {
  installThemes(document);
  await page.viewport(1000, 600);
  await watchFonts(document.fonts, () => {});
});

async function showMap(linked: boolean): Promise<HTMLElement> {
  const builder = journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .lane('actions')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .cell('Pains', 'Asks peer', 'Asks');
  const map = (linked ? builder.link('Scrolls', 'Asks') : builder).build();
  const editor = testEditor(map, { measurer: createTextMeasurer() });
  let camera: Camera | null = null;
  const { container } = await render(
    <div style={{ width: 900, height: 500 }}>
      <MapCanvas
        editor={editor}
        events={quiet}
        theme="light"
        onCamera={(given) => {
          camera = given ?? camera;
        }}
      />
    </div>,
  );
  await vi.waitFor(() => expect(present<Camera>(camera, 'camera').size().width).toBe(900));
  present<Camera>(camera, 'camera').setViewport({ x: 200, y: 84, zoom: 1 });
  await vi.waitFor(() => present(document.querySelector('[data-card-id="asks"]'), 'card'));
  return present(container.firstElementChild, 'canvas') as HTMLElement;
}

/** Pixels within a few shades of `#646972`, the arrows' colour, in the gutter between the two cards. */
async function arrowPixels(picture: Blob): Promise<number> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = present(canvas.getContext('2d'), 'context');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(428, 84, 24, 144);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const near = (value: number | undefined, wanted: number) =>
      Math.abs((value ?? 0) - wanted) < 12;
    if (near(data[i], 0x64) && near(data[i + 1], 0x69) && near(data[i + 2], 0x72)) count++;
  }
  return count;
}

test('arrows are in the picture, and only where there are arrows', async () => {
  const linked = await showMap(true);
  const picture = present(await captureView(linked, { scale: 1, background: '#fff' }), 'picture');
  expect(picture.type).toBe('image/png');
  expect(await arrowPixels(picture)).toBeGreaterThan(60);
  const bare = await showMap(false);
  const other = present(await captureView(bare, { scale: 1, background: '#fff' }), 'picture');
  expect(await arrowPixels(other)).toBeLessThan(5);
});

test('the page looks the same afterwards', async () => {
  const canvas = await showMap(true);
  const before = canvas.outerHTML;
  await captureView(canvas, { scale: 1, background: '#fff' });
  expect(canvas.outerHTML).toBe(before);
});

test('no other origin is asked and no blob is fetched', async () => {
  const canvas = await showMap(true);
  const fetching = vi.spyOn(window, 'fetch');
  await captureView(canvas, { scale: 1, background: '#fff' });
  const asked = fetching.mock.calls.map(([address]) => new URL(String(address), location.href));
  expect(asked.filter(({ origin }) => origin !== location.origin)).toEqual([]);
  expect(asked.filter(({ protocol }) => protocol === 'blob:')).toEqual([]);
  fetching.mockRestore();
});
