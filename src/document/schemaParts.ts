// The leaves every schema is made of. Imported first, so that zod never compiles code: the security policy forbids it.
import * as z from 'zod';
import { isSafeHref } from './href';
import { limits } from './limits';
import { utf8Length } from './text';

z.config({ jitless: true });

export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Letters only; whether it is a key that can have neighbours is an invariant. */
export const orderKey = z.string().regex(/^[A-Za-z][0-9A-Za-z]{1,4095}$/);

/** One line: titles, names, units. */
export const short = z.string().max(limits.titleLength);

export const long = z
  .string()
  .max(limits.textBytes)
  .refine((text) => utf8Length(text) <= limits.textBytes, { params: { bytes: limits.textBytes } });

export const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);

export const href = z
  .string()
  .max(2_048)
  .refine(isSafeHref, { params: { href: true } });

export const assetId = z.string().regex(/^[0-9a-f]{64}$/);

export const sampleSize = z.number().int().min(0).max(1e12);

export const rating = z.number().min(1).max(5);

export const percent = z.number().min(0).max(100);
