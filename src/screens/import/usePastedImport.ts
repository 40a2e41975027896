import { useEffect } from 'react';
import type { Imports } from './useImports';

/** Files or text pasted anywhere but into a field. */
export function usePastedImport(imports: Imports, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea')))
        return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      // Spreadsheets put a picture of the cells beside their text.
      if (text.trim() === '') void imports.files(files);
      else void imports.text(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [imports, isOn]);
}
