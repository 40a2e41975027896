// What both formats of reports share: the report that was chosen, in the words of the document that leaves.
import { countOf } from '../../base/countOf';
import { isGrid } from '../../document/document';
import { inboxCards } from '../../document/queries';
import type { Report } from '../../formats/reports/block';
import { reportOf } from '../../formats/reports/reports';
import type { Ports } from '../ports';
import type { Subject } from './writer';

export function chosenReport(ports: Pick<Ports, 'library' | 'today'>, subject: Subject): Report {
  const titles = new Map(
    ports.library.documents.get().map(({ id, title }) => [id, title.trim() || 'Untitled']),
  );
  return reportOf(subject.shown, subject.choices.report, {
    today: ports.today(),
    nameOf: (id) => titles.get(id) ?? null,
  });
}

export function reportNotes({ shown, redacted, leftOut }: Subject): string[] {
  const parked = isGrid(shown) ? inboxCards(shown).length : 0;
  return [
    ...redacted,
    ...leftOut,
    ...(parked > 0 ? [`${countOf(parked, 'inbox card')} left out.`] : []),
  ];
}
