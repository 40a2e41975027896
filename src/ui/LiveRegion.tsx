import { useEffect, useState } from 'react';
import { onAnnounce } from './announce';

/** Two regions take turns, because a region that gets the same words twice stays silent. */
export function LiveRegion() {
  const [{ turn, text }, setMessage] = useState({ turn: 0, text: '' });
  useEffect(
    () => onAnnounce((next) => setMessage((last) => ({ turn: 1 - last.turn, text: next }))),
    [],
  );
  return (
    <div className="visuallyHidden">
      {[0, 1].map((slot) => (
        <div key={slot} role="status" aria-live="polite" aria-atomic="true">
          {slot === turn ? text : ''}
        </div>
      ))}
    </div>
  );
}
