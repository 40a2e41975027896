// How a table is read and where it goes. Nothing is stored before Import is pressed.
import { useRef } from 'react';
import type { ImportState } from '../../actions/library/importer';
import type { Ports } from '../../actions/ports';
import { countOf } from '../../base/countOf';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLast } from '../useLast';
import { CopyButton } from './CopyButton';
import styles from './ImportPlanDialog.module.css';
import { ImportLines, reportText } from './ImportReport';
import { PlanOptions } from './PlanOptions';
import { PlanPreview } from './PlanPreview';
import { usePlan } from './usePlan';

type PlanState = Extract<ImportState, { kind: 'plan' }>;

/** What happens on the button. */
const notes = {
  new: 'Nothing is changed until you import.',
  here: 'Undo takes all of it back.',
  update: 'Nothing is changed until you have seen what.',
} as const;

export function ImportPlanDialog({ state, ports }: { state: PlanState | null; ports: Ports }) {
  const shown = useLast(state);
  if (!shown) return null;
  // Each file starts with choices of its own.
  return (
    <PlanDialog
      key={shown.outcome.documents[0]?.id}
      state={shown}
      open={state !== null}
      ports={ports}
    />
  );
}

function PlanDialog({ state, open, ports }: { state: PlanState; open: boolean; ports: Ports }) {
  const { outcome, target, known, answer } = state;
  const choices = usePlan(outcome, known, ports);
  const go = useRef<HTMLButtonElement>(null);
  const { plan, problem, into } = choices;
  const cards = Object.keys(plan?.document.cards ?? {}).length;
  const kind = into === 'new' ? 'new' : 'update' in into ? 'update' : 'here';
  const submit = () => {
    if (plan) answer({ document: plan.document, into });
  };
  return (
    <Dialog
      open={open}
      onClose={() => answer(null)}
      title={`Import ${outcome.source}`}
      size="xl"
      flush
      initialFocus={go}
      onSubmit={submit}
      footerNote={notes[kind]}
      footer={
        <>
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button ref={go} type="submit" variant="primary" disabled={!plan}>
            {kind === 'update' ? 'Look at changes…' : importWords(cards)}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className={styles.preview} aria-label="Preview" tabIndex={0}>
          {problem && (
            <Banner tone="danger">
              {problem.message} {problem.hint}
            </Banner>
          )}
          {plan && (
            <PlanPreview
              plan={plan}
              wishes={choices.wishes.lanes}
              onWish={outcome.table ? choices.wishLane : null}
            />
          )}
        </section>
        <div className={styles.side}>
          <PlanOptions outcome={outcome} target={target} known={known} choices={choices} />
          {plan && plan.report.length > 0 && (
            <div>
              <ImportLines report={plan.report} />
              <CopyButton
                text={reportText({ source: outcome.source, report: plan.report })}
                label="Copy report"
              />
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** Stages alone are worth an import too. */
function importWords(cards: number): string {
  return cards === 0 ? 'Import' : `Import ${countOf(cards, 'card')}`;
}
