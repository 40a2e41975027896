import { expect, test } from 'vitest';
import { headlineAfter } from '../../src/persistence/headline';

const look = { color: '#4e4ecc', marker: 'star' } as const;
const summary = { stages: 0, steps: 0, cards: 0, curve: [], personas: [], text: '', look };
const set = (field: string, value: unknown) => ({
  patches: [{ op: 'replace' as const, path: [field], value }],
});

test('a new name and look of a persona show in lists at once', () => {
  const rows = [set('title', 'Zoe'), set('color', '#c2410c'), set('marker', 'square')];
  const after = headlineAfter({ title: 'Ana', summary }, rows);
  expect(after.title).toBe('Zoe');
  expect(after.summary.look).toEqual({ color: '#c2410c', marker: 'square' });
});

test('a document that is replaced as a whole brings its own', () => {
  const whole = {
    op: 'replace' as const,
    path: [],
    value: { title: 'New', ...look, color: '#000000' },
  };
  const after = headlineAfter({ title: 'Ana', summary }, [{ patches: [whole] }]);
  expect(after).toMatchObject({ title: 'New', summary: { look: { color: '#000000' } } });
});

test('what has no look gets none, and nonsense changes nothing', () => {
  const { look: _, ...bare } = summary;
  expect(headlineAfter({ title: 'Map', summary: bare }, [set('color', '#000000')]).summary).toBe(
    bare,
  );
  const after = headlineAfter({ title: 'Ana', summary }, [set('marker', 'heart'), set('title', 4)]);
  expect(after).toEqual({ title: 'Ana', summary });
});
