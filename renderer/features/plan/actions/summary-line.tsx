/** The actions in one line: what waits, what is overdue, what was done lately and how its metrics stand since. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/choice.tsx';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './actions-panel.module.css';
import { type ActionsSummary, summaryOf } from './summary.ts';
import type { ActionsModel } from './use-actions.ts';
import { useActionsView } from './view-context.tsx';
import { summaryDays } from './view-state.ts';

/** What the counts mean, and what they are not. */
const About = ({ summary }: { readonly summary: ActionsSummary }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = (['done', 'rose', 'fell', 'same', 'unknown'] as const).map((name) => ({
    label: t(`plan.actions.summary.facts.${name}`),
    value: format.number(summary[name], 0),
  }));
  return (
    <Definition
      title={t('plan.actions.summary.title')}
      text={t('plan.actions.summary.definition')}
      facts={facts}
    />
  );
};

const Helped = ({ summary }: { readonly summary: ActionsSummary }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { done, rose, fell, same } = summary;
  const parts = (
    [
      ['rose', rose],
      ['fell', fell],
      ['same', same],
    ] as const
  ).flatMap(([name, count]) =>
    count === 0 ? [] : [t(`plan.actions.summary.${name}`, { count, shown: format.number(count, 0) })],
  );
  return (
    <Figure about={() => <About summary={summary} />}>
      <b>{t('plan.actions.summary.done', { count: done, shown: format.number(done, 0) })}</b>
      {parts.length === 0 ? null : <span className={css.ways}>{parts.join(' · ')}</span>}
    </Figure>
  );
};

/** The line. */
export const SummaryLine = ({ model }: { readonly model: ActionsModel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = useActionsView();
  const { narrowed, page } = model;
  const { days } = view;
  const summary = useMemo(() => summaryOf(narrowed, { asOf: page.asOf, days }), [narrowed, page.asOf, days]);
  const { waiting, overdue } = summary;
  return (
    <div className={css.summary}>
      <span>
        <b>{t('plan.actions.waiting', { count: waiting, shown: format.number(waiting, 0) })}</b>
      </span>
      <span className={css.late} data-none={overdue === 0}>
        <b>{t('plan.actions.overdue', { count: overdue, shown: format.number(overdue, 0) })}</b>
      </span>
      <Choice
        label={t('plan.actions.summary.window')}
        options={summaryDays.map((own) => ({
          value: String(own),
          label: t('plan.actions.summary.last', { days: format.number(own, 0) }),
        }))}
        value={String(days)}
        onChange={(next) => change({ days: next === '30' ? 30 : 90 })}
      />
      <Helped summary={summary} />
    </div>
  );
};
