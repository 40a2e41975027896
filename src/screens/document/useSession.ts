import { useEffect, useState } from 'react';
import { type AnySession, openSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import type { Result } from '../../base/result';

/** A document is closed completely before it is opened again: it can be both while a screen is replaced. */
let lastClosed: Promise<unknown> = Promise.resolve();

/** Null while it opens. */
export function useSession(ports: Ports, id: string): Result<AnySession> | null {
  const [session, setSession] = useState<Result<AnySession> | null>(null);
  useEffect(() => {
    let left = false;
    const opening = lastClosed.then(() => openSession(ports, id));
    opening.then(
      (result) => {
        if (!left) setSession(result);
      },
      // Part of the app could not be fetched: the screen's boundary says so.
      (error: unknown) => {
        if (!left) {
          setSession(() => {
            throw error;
          });
        }
      },
    );
    return () => {
      left = true;
      setSession(null);
      lastClosed = opening.then(
        (result) => (result.ok ? result.value.close() : undefined),
        () => undefined,
      );
    };
  }, [ports, id]);
  return session;
}
