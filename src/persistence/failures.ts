// Why storing failed, in words. IndexedDB hides the cause in inner errors and messages, so all of them are read.
import type { Problem } from '../base/result';

export type FailureKind =
  | 'quota'
  | 'no-space'
  | 'closed'
  | 'fenced'
  | 'conflict'
  | 'clone'
  | 'hang'
  | 'newer-version'
  | 'denied'
  | 'other';

export interface Failure {
  kind: FailureKind;
  problem: Problem;
}

export type FenceReason = 'taken-over' | 'deleted' | 'binned' | 'cleared';

/** The stored document is no longer this writer's. */
export class FencedError extends Error {
  override name = 'FencedError';
  readonly reason: FenceReason;
  constructor(reason: FenceReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Rows of an earlier writer stand where new ones must go. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

export function classify(error: unknown): Failure {
  if (error instanceof FencedError) return { kind: 'fenced', problem: fenceProblems[error.reason] };
  if (error instanceof ConflictError) return failure('conflict');
  const words = wordsOf(error);
  const has = (pattern: RegExp) => pattern.test(words);
  if (has(/NO_SPACE|ENOSPC|no space left|disk (is )?full/i)) return failure('no-space');
  if (has(/quota/i)) return failure('quota');
  if (has(/DataCloneError|could not be cloned/)) return failure('clone');
  if (has(/NewerSchemaError|VersionError/)) return failure('newer-version');
  if (has(/SecurityError|MissingAPI|not allowed/)) return failure('denied');
  if (
    has(
      /DatabaseClosed|InvalidStateError|connection is clos|Connection to Indexed Database server lost/,
    )
  )
    return failure('closed');
  return failure('other', words);
}

/** For `catch`: the error as the failing half of a Result. */
export function thrown(error: unknown): { ok: false; problem: Problem } {
  return { ok: false, problem: classify(error).problem };
}

export function failure(kind: Exclude<FailureKind, 'fenced'>, detail = ''): Failure {
  const problem = problems[kind];
  return {
    kind,
    problem:
      kind === 'other' && detail
        ? { ...problem, message: `${problem.message} The browser says: ${detail}.` }
        : problem,
  };
}

/** Names and messages of an error and of everything it wraps, once each. */
function wordsOf(error: unknown, depth = 0): string {
  if (depth > 4 || typeof error !== 'object' || error === null) {
    return error === undefined || error === null || depth > 4 ? '' : String(error);
  }
  const own = [text(error, 'name'), text(error, 'message')].filter(Boolean).join(': ');
  const inner = ['inner', 'cause', 'error'].map((key) => wordsOf(member(error, key), depth + 1));
  return [...new Set([own, ...inner].filter(Boolean))].join('; ');
}

function member(value: object, key: string): unknown {
  return Reflect.get(value, key);
}

function text(value: object, key: string): string {
  const found = member(value, key);
  return typeof found === 'string' ? found : '';
}

const problems: Record<Exclude<FailureKind, 'fenced'>, Problem> = {
  quota: {
    code: 'storage-full',
    message: "This browser's storage is full. Your latest changes are only in this tab.",
    hint: 'Download a copy, delete old maps from the bin, then try again.',
  },
  'no-space': {
    code: 'disk-full',
    message: 'The disk is full. Your latest changes are only in this tab.',
    hint: 'Download a copy first. Then free some space and try again.',
  },
  closed: {
    code: 'connection-lost',
    message: 'The browser closed its storage. Your latest changes are only in this tab.',
    hint: 'Try again, or download a copy.',
  },
  conflict: {
    code: 'conflict',
    message: 'Another tab stored other changes first. Yours are only in this tab.',
    hint: 'Keep them as a copy, or take over and continue from the stored map.',
  },
  clone: {
    code: 'change-not-storable',
    message: 'This change could not be stored and was taken back.',
    hint: 'Everything before it is safe. Please report what you did.',
  },
  hang: {
    code: 'still-saving',
    message:
      'The browser has not answered for 5 seconds. Your latest changes are only in this tab.',
    hint: 'Keep this tab open, or download a copy.',
  },
  'newer-version': {
    code: 'newer-version',
    message: 'This browser has data from a newer version of Throughline.',
    hint: 'Reload the page to get that version.',
  },
  denied: {
    code: 'memory-only',
    message: 'Nothing is stored in this browser.',
    hint: 'Download your work before you leave.',
  },
  other: {
    code: 'not-saved',
    message: 'Your latest changes could not be stored.',
    hint: 'Try again, or download a copy.',
  },
};

const fenceProblems: Record<FenceReason, Problem> = {
  'taken-over': {
    code: 'taken-over',
    message: 'Another tab took over. Your latest changes here are not stored.',
    hint: 'Keep them as a copy, or continue from the stored map.',
  },
  deleted: {
    code: 'deleted-elsewhere',
    message: 'This document was deleted in another tab.',
    hint: 'Keep what you see as a new map, or download it.',
  },
  binned: {
    code: 'in-bin',
    message: 'This document was moved to the bin in another tab.',
    hint: 'Restore it, or keep what you see as a copy.',
  },
  cleared: {
    code: 'storage-cleared',
    message: "This browser's storage was cleared. The map is only in this tab.",
    hint: 'Keep it here again, or download it.',
  },
};

export const takenOver = classify(new FencedError('taken-over')).problem;
