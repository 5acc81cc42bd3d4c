/** Why the score changed between two dates. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DatedChange } from '../../../../shared/model/change.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { ChangeParts } from './change-parts.tsx';
import { changeGroups } from './change-rows.ts';
import { ChangeTable } from './change-table.tsx';
import css from './change-view.module.css';
import { EndsBar } from './ends-bar.tsx';
import { endsOf, firstChoice } from './ends.ts';

/** As many as a sentence bears. */
const mostNames = 3;

const Sentence = ({ change }: { readonly change: DatedChange }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { groups, from, to } = changeGroups(change);
  const dates = { from: format.date(change.fromDate), to: format.date(change.toDate) };
  if (change.change === null) {
    const date = change.from === null ? dates.from : dates.to;
    return <p className={css.sentence}>{t('account.change.noScore', { date })}</p>;
  }
  const largest = groups
    .flatMap(({ rows }) => rows)
    .filter(({ shown }) => shown !== 0)
    .toSorted((a, b) => Math.abs(b.shown) - Math.abs(a.shown))
    .slice(0, mostNames)
    .map(({ metric, shown }) =>
      t('account.why.scored', { name: names.metricInText(metric), score: format.signed(shown) }),
    );
  const detail = {
    ...dates,
    before: format.fixed(from),
    after: format.fixed(to),
    change: format.signed(to - from),
  };
  const moved = to > from ? 'account.change.rose' : 'account.change.fell';
  const whole = t(to === from ? 'account.change.same' : moved, detail);
  return (
    <p className={css.sentence}>
      <b>{whole}</b> {largest.length > 0 ? t('account.change.mostly', { metrics: format.list(largest) }) : null}
    </p>
  );
};

/** Why there is no change to show: no customer yet, or anything else that the engine says. */
const Refusal = ({ error, from }: { readonly error: ErrorValue; readonly from: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const { facts } = useAccountPage();
  const isBefore = error.code === 'account.notScored' && facts.startedOn !== null && from < facts.startedOn;
  const text = isBefore
    ? t('account.change.notYet', { date: format.date(from), start: format.date(facts.startedOn ?? from) })
    : errorText(error);
  return <Empty what={text} toDo={t('account.change.otherDate')} />;
};

/** The view; the dates stay while accounts are turned. */
export const ChangeView = () => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { score, asOf } = useAccountPage();
  const [choice, setChoice] = useState(firstChoice);
  const imports = useCall('import.list', {}, revision).value ?? [];
  const ends = endsOf(choice, asOf, imports);
  const isInOrder = ends.from < ends.to;
  const versions = {
    ...(choice.fromVersion !== null && { fromVersion: choice.fromVersion }),
    ...(choice.toVersion !== null && { toVersion: choice.toVersion }),
  };
  const question = isInOrder ? { account: score.id, ...ends, ...versions } : null;
  const { value: change, error } = useCall('account.change', question, revision);
  return (
    <div className={css.view}>
      <EndsBar choice={choice} ends={ends} imports={imports} onChoice={setChoice} />
      {isInOrder ? null : <p role="alert">{t('account.change.order')}</p>}
      {isInOrder && error ? <Refusal error={error} from={ends.from} /> : null}
      {isInOrder && change ? (
        <>
          <Sentence change={change} />
          <div className={css.columns}>
            <ChangeTable change={change} />
            <ChangeParts change={change} />
          </div>
        </>
      ) : null}
    </div>
  );
};
