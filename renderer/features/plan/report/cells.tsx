/** What the tables of the plan's report have in common: an account, its light, then and now. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedAction, Stood } from '../../../../shared/model/plan/action.ts';
import type { Band, Cutoffs } from '../../../../shared/model/model.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { scoreChange, valueThenNow } from '../actions/moved-since.ts';
import css from './plan-report.module.css';

/** A score with its light. */
export const LitScore = ({
  score,
  band,
  cutoffs,
}: {
  readonly score: number | null;
  readonly band: Band;
  readonly cutoffs: Cutoffs;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className={css.thenNow}>
      <Light band={band} word="hidden" size="small" />
      <bdi>{score === null ? t('common.none') : format.score(score, cutoffs)}</bdi>
    </span>
  );
};

interface EndsProps {
  readonly before: ReactNode;
  readonly now: ReactNode;
}

/** Two things with an arrow in the reading direction between them. */
export const ThenNow = ({ before, now }: EndsProps) => (
  <span className={css.thenNow}>
    {before} <Arrow kind="next" /> {now}
  </span>
);

interface EffectProps {
  readonly action: ListedAction;
  readonly facts: PlanFacts;
}

const Values = ({ action, facts }: EffectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = valueThenNow(action);
  if (figures === null) return null;
  const unit = facts.units[action.about?.key ?? ''] ?? 'number';
  const written = (value: number | null): string =>
    value === null ? t('common.none') : format.measured({ value, unit });
  return (
    <span className={css.line}>
      <span className={css.soft}>
        <ThenNow before={<bdi>{written(figures.before)}</bdi>} now={<bdi>{written(figures.now)}</bdi>} />
      </span>
    </span>
  );
};

const Change = ({ action }: Pick<EffectProps, 'action'>) => {
  const format = useFormat();
  const change = scoreChange(action);
  return change === null ? null : (
    <bdi className={css.change} dir="ltr">
      {format.signed(change)}
    </bdi>
  );
};

/** The account's score at adoption and at the date, and the metric's value where the action is about one. */
export const EffectCell = ({ action, facts }: EffectProps) => {
  const { t } = useTranslation();
  const { stood, now } = action;
  if (stood === null || now === null) return t('common.none');
  if (stood.asOf === facts.asOf) return <span className={css.soft}>{t('print.plan.effect.none')}</span>;
  const end = ({ score, band }: Stood) => <LitScore score={score} band={band} cutoffs={facts.cutoffs} />;
  return (
    <>
      <ThenNow before={end(stood)} now={end(now)} />
      <Change action={action} />
      <Values action={action} facts={facts} />
    </>
  );
};
