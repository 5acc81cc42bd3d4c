/** The way to green step by step, and the other levers after it. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../ui/arrow.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { bandOf } from '../../../../shared/model/band-of.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { LeverDefinition, usePathSentence } from '../levers.tsx';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { leverSteps, type LeverStep } from '../pick.ts';
import { shortUnit } from '../units.ts';
import css from './path-table.module.css';

/** The light after a step; null where a rule, or too little coverage, may decide otherwise than the number. */
const useLightThen = (): ((step: LeverStep) => Band | null) => {
  const { pathToGreen, model, score } = useAccountPage();
  const last = pathToGreen?.levers.length ?? 0;
  return (step) => {
    if (score.computedBand === 'unknown') return null;
    if (step.step === last && pathToGreen?.reaches) return 'green';
    // A rule may hold the light down until the last step, whatever the number.
    return (pathToGreen?.caps.length ?? 0) > 0 ? null : bandOf(step.reached, model.cutoffs);
  };
};

const useColumns = (): readonly Column<LeverStep>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { model } = useAccountPage();
  const light = useLightThen();
  const value = (shown: number, { lever: { unit } }: LeverStep) => (
    <bdi>{format.measured({ value: shown, unit: shortUnit(unit) })}</bdi>
  );
  const reached = (step: LeverStep) => {
    const band = light(step);
    return step.reached === null ? null : (
      <>
        {format.score(step.reached, model.cutoffs)}
        {band ? (
          <span className={css.light}>
            <Light band={band} size="small" word="hidden" />
          </span>
        ) : null}
      </>
    );
  };
  return [
    {
      key: 'step',
      heading: t('account.why.columns.step'),
      kind: 'figure',
      cell: ({ step }) => (step === null ? '' : format.number(step, 0)),
    },
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      width: 'rest',
      cell: ({ lever }) => (
        <Figure about={() => <LeverDefinition lever={lever} />}>{names.metric(lever.metric)}</Figure>
      ),
    },
    {
      key: 'change',
      heading: t('account.why.columns.change'),
      kind: 'figure',
      cell: (step) => (
        <>
          {value(step.lever.from, step)} <Arrow kind="next" /> {value(step.lever.to, step)}
        </>
      ),
    },
    {
      key: 'gain',
      heading: t('account.lever.gain'),
      kind: 'figure',
      cell: ({ lever }) => <bdi>{format.signed(lever.gain)}</bdi>,
    },
    { key: 'reached', heading: t('account.why.columns.reached'), kind: 'figure', cell: reached },
  ];
};

/** All levers, those of the path first, without a heading. */
export const PathSteps = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const columns = useColumns();
  const steps = leverSteps(page, Infinity);
  if (steps.length === 0) return <Empty what={t('account.why.noLevers')} />;
  const label = t('account.why.pathTitle');
  return <Table label={label} columns={columns} rows={steps} rowKey={({ lever }) => lever.metric} />;
};

/** The same as a part of the page, with the way in a few words beside its heading. */
export const PathTable = () => {
  const { t } = useTranslation();
  return (
    <Section title={t('account.why.pathTitle')} aside={usePathSentence()}>
      <PathSteps />
    </Section>
  );
};
