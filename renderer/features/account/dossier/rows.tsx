/** The rows that each metric counts: what it is, its window, how many rows of how many count, and the newest of them. */
import { useTranslation } from 'react-i18next';
import type { RowsBehind, RowsPart } from '../../../../shared/model/rows-behind.ts';
import type { MetricScore } from '../../../../shared/model/score.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useMetricText } from '../metric-text.ts';
import { useMetricWords } from '../metric-words.tsx';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { usePartName } from '../rows/part-name.ts';
import type { RowsOfMetric } from './dossier.ts';
import css from './text.module.css';
import chapter from './chapter.module.css';
import { most } from './limits.ts';
import { RowTable } from './row-table.tsx';

const useWindow = (): ((part: RowsPart) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to }) =>
    from === null
      ? t('account.rows.allPast', { to: format.date(to) })
      : t('account.rows.window', { from: format.date(from), to: format.date(to) });
};

const roomOf = ({ role }: RowsPart): number =>
  role === 'rows' || role === 'given' ? most.rowsOfMetric : most.rowsBeside;

const PartRows = ({ answer }: { readonly answer: RowsBehind }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePartName(answer);
  const days = useWindow();
  const part = answer.parts[answer.part];
  if (!part) return null;
  const counts = { counting: format.number(part.counting, 0), looked: format.number(part.looked, 0) };
  const name = nameOf(part);
  return (
    <div className={chapter.part}>
      <p className={chapter.caption}>
        <b>{name}</b> · {days(part)} · {t('account.rows.counted', counts)}
      </p>
      <RowTable answer={answer} label={name} room={roomOf(part)} />
    </div>
  );
};

interface MetricRowsProps {
  readonly metric: MetricScore;
  readonly answers: readonly RowsBehind[];
}

const MetricRows = ({ metric, answers }: MetricRowsProps) => {
  const names = useNames();
  const text = useMetricText();
  const { definition, formula } = useMetricWords()(metric);
  return (
    <Section title={names.metric(metric.key)} aside={<bdi>{text(metric)}</bdi>}>
      <p className={css.text}>
        {definition} <span className={css.formula}>{formula}</span>
      </p>
      {answers.map((answer) => (
        <PartRows key={answer.part} answer={answer} />
      ))}
    </Section>
  );
};

/** The chapter. */
export const RowsChapter = ({ rows }: { readonly rows: readonly RowsOfMetric[] }) => {
  const { t } = useTranslation();
  const { score } = useAccountPage();
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  return (
    <>
      <p className={css.text}>{t('dossier.rows.about')}</p>
      {rows.map(({ metric: key, answers }) => {
        const metric = metrics.find((own) => own.key === key);
        return metric ? <MetricRows key={key} metric={metric} answers={answers} /> : null;
      })}
    </>
  );
};
