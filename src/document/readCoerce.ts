// What a wrong value must have meant: the number 5 where text belongs is “5”, a score of 9 on a scale to 5 is 5.
import type * as z from 'zod';
import { isRow, shorten } from './readContext';
import { utf8Length } from './text';

type Issue = z.core.$ZodIssue;

export interface Coerced {
  code: 'converted' | 'limited' | 'shortened';
  value: unknown;
  /** What it was, for a sentence. */
  was: string;
  verb: string;
}

export function coerce(found: unknown, issue: Issue): Coerced | null {
  if (issue.code === 'invalid_type') return convert(found, String(issue.expected));
  if (issue.code === 'invalid_union' && typeof found === 'string' && found.trim() !== '') {
    // The one union of texts is the channel: a name we do not know is a channel of their own.
    const value = `custom:${cut(found.replace(/^custom:/, ''), 80)}`;
    return { code: 'converted', value, was: `“${shorten(found)}”`, verb: 'kept as' };
  }
  if (typeof found === 'number') return limit(found, issue);
  if (typeof found === 'string') return cutText(found, issue);
  if (Array.isArray(found) && issue.code === 'too_big') {
    const value = found.slice(0, Number(issue.maximum));
    return { code: 'shortened', value, was: `${found.length} long`, verb: 'cut to' };
  }
  return null;
}

/** A value for a sentence: `a number`, `“purple”`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'empty' : `“${shorten(value)}”`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'no usable number';
  if (Array.isArray(value)) return 'a list';
  return isRow(value) ? 'a table' : String(value);
}

export function describeExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[String(issue.expected)] ?? String(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'custom':
      return issue.params?.href ? 'a web, mail or phone address' : 'a shorter text';
    case 'invalid_union':
      return 'one of the values the format lists';
    case 'invalid_format':
      return `text like ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table',
  record: 'a table',
};

function convert(found: unknown, expected: string): Coerced | null {
  const as = (value: unknown, was: string): Coerced => {
    return { code: 'converted', value, was, verb: 'shown as' };
  };
  if (expected === 'string') {
    if (typeof found === 'number' && Number.isFinite(found)) return as(String(found), 'a number');
    return typeof found === 'boolean' ? as(String(found), 'true or false') : null;
  }
  if (expected === 'number' || expected === 'int') {
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    if (typeof number !== 'number' || !Number.isFinite(number)) return null;
    return as(expected === 'int' ? Math.round(number) : number, describe(found));
  }
  if (expected === 'boolean') {
    if (found === 'true' || found === 1) return as(true, describe(found));
    if (found === 'false' || found === 0) return as(false, describe(found));
  }
  return null;
}

function limit(found: number, issue: Issue): Coerced | null {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return null;
  const value = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  return { code: 'limited', value, was: describe(found), verb: 'set to' };
}

function cutText(found: string, issue: Issue): Coerced | null {
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    const was = `${found.length.toLocaleString('en')} characters, at most ${most.toLocaleString('en')} are possible`;
    return { code: 'shortened', value: cut(found, most), was, verb: 'cut to' };
  }
  const most = issue.code === 'custom' ? Number(issue.params?.bytes) : Number.NaN;
  if (!(most > 0)) return null;
  const was = `${utf8Length(found).toLocaleString('en')} bytes, at most ${most.toLocaleString('en')} are possible`;
  return { code: 'shortened', value: cutBytes(found, most), was, verb: 'cut to' };
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

function cutBytes(text: string, bytes: number): string {
  // As many whole units as fit: what one step of a search keeps is always within the cap.
  let fits = 0;
  let tooLong = text.length + 1;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (utf8Length(text.slice(0, middle)) <= bytes) fits = middle;
    else tooLong = middle;
  }
  return cut(text, fits);
}
