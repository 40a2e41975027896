import { expect, test } from 'vitest';
import { htmlSource, readHtmlSource } from '../../../src/formats/source/htmlSource';

const hostile = JSON.stringify({ text: '</script><script>alert(1)</script><!-- "\u2028 ünï 😀' });

test('whatever a text holds, it comes back and cannot end its element', () => {
  const element = htmlSource(hostile);
  expect(element.match(/<\/?script/g)).toHaveLength(2);
  const back = readHtmlSource(`<!doctype html><body>${element}</body>`);
  expect(JSON.parse(back ?? '')).toEqual(JSON.parse(hostile));
});

test('a page that a browser saved anew still has it', () => {
  const saved = `<html><script id=throughline-source type='application/json'>\n{"a":1}\n</script></html>`;
  expect(readHtmlSource(saved)).toBe('{"a":1}');
});

test('other pages have none', () => {
  expect(readHtmlSource('<html><script>var id="throughline-source"</script></html>')).toBeNull();
});
