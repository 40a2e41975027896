// JSON Canvas: the map as nodes and edges, for Obsidian and other canvases.
import { writeJsonCanvas } from '../../formats/jsonCanvasWrite';
import { textWriter } from './textWriter';

export const jsonCanvasWriter = textWriter({
  extension: 'canvas',
  type: 'application/json',
  written: (map, { measurer }) => writeJsonCanvas(map, measurer),
});
