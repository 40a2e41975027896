import { useEffect } from 'react';
import type { EditorDialog, Stage } from '../../actions/ports';
import { fail, succeed } from '../../base/result';
import type { Camera } from '../../canvas/camera';
import { themes } from '../../ui/tokens';

interface Screen {
  focusGrid(): void;
  leaveGrid(): void;
  openDialog(name: EditorDialog): void;
}

/** Lends the open canvas to the ports while it is on screen. */
export function useStage(
  stage: Stage,
  theme: 'light' | 'dark',
  camera: Camera | null,
  { focusGrid, leaveGrid, openDialog }: Screen,
): void {
  useEffect(() => {
    const before = { ...stage };
    stage.camera = camera;
    Object.assign(stage, { focusGrid, leaveGrid, openDialog });
    stage.captureView = async () => {
      const { captureView } = await import('../../canvas/capture');
      const map = document.getElementById('map');
      const picture =
        map && (await captureView(map, { background: themes[theme].neutrals.canvas }));
      return picture
        ? succeed(picture)
        : fail(
            'no-picture',
            'The browser gave no picture of the screen.',
            'Export the map as PNG instead.',
          );
    };
    return () => {
      Object.assign(stage, before);
    };
  }, [stage, theme, camera, focusGrid, leaveGrid, openDialog]);
}
