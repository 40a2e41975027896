// Picture files as somebody would have them, painted by the browser.

/** A plain picture of the size. */
export async function pictureFile(
  name: string,
  { width = 40, height = 20, type = 'image/png', color = 'teal' } = {},
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, width, height);
  }
  return new File([await canvas.convertToBlob({ type })], name, { type });
}

/** The event that the browser sends for files dragged from outside, at the middle of the element. */
export function dragFiles(
  kind: 'dragover' | 'drop',
  element: Element,
  files: readonly File[],
  at: { x: number; y: number } = middleOf(element),
): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const point = { clientX: at.x, clientY: at.y };
  const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer, ...point });
  element.dispatchEvent(event);
  return event;
}

function middleOf(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
