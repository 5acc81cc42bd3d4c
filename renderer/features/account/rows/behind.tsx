/** What stands behind one figure: its definition, then its rows, or the metrics whose rows they are. */
import { useState } from 'react';
import { aboutText } from '../../../../shared/model/rows-about.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useAccountPage } from '../page-context.ts';
import { AboutFigure } from './about-figure.tsx';
import css from './behind.module.css';
import { type Entry, metricsBehind } from './entries.ts';
import { useEntryWords } from './entry-words.ts';
import { MetricsTable } from './metrics-table.tsx';
import { RowsOfPart, type Shown } from './rows-of-part.tsx';

interface BehindProps {
  readonly entry: Entry;
}

const Rows = ({ entry }: BehindProps) => {
  const { revision } = useSession().session;
  const { asOf, score } = useAccountPage();
  const [shown, setShown] = useState<Shown>({ part: 0, page: 0, counting: false });
  const asked = { account: score.id, asOf, about: aboutText(entry.about), ...shown };
  const { value, error, retry } = useCall('account.rows', asked, revision);
  return (
    <>
      <AboutFigure entry={entry} answer={value} />
      {error ? <Failure error={error} retry={retry} /> : null}
      {value ? <RowsOfPart answer={value} shown={shown} onShown={setShown} /> : null}
    </>
  );
};

/** The definition and the rows. */
export const Behind = ({ entry }: BehindProps) => {
  const words = useEntryWords();
  const page = useAccountPage();
  const metrics = metricsBehind(entry, page);
  return (
    <section className={css.behind} aria-label={words.name(entry)}>
      {metrics ? (
        <>
          <AboutFigure entry={entry} answer={null} />
          {metrics.length > 0 ? <MetricsTable label={words.name(entry)} metrics={metrics} /> : null}
        </>
      ) : (
        <Rows entry={entry} />
      )}
    </section>
  );
};
