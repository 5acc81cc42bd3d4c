/** The current cell in words, and the accounts of its cohort. */
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure.tsx';
import { Definition } from '../../../ui/definition.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { NamedAccounts } from '../behind/named-accounts.tsx';
import type { CohortGrid, CohortPlace } from './cohort-grid.ts';
import { usePeriodText } from './cohort-period.ts';
import css from './cohorts.module.css';

interface CohortCaptionProps {
  readonly grid: CohortGrid;
  readonly place: CohortPlace;
}

const useSentence = ({ grid, place }: CohortCaptionProps): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const periodText = usePeriodText();
  const row = grid.rows[place.row];
  if (!row) return '';
  const cell = row.cells.get(grid.ages[place.column] ?? Number.NaN);
  const began = {
    count: row.accounts.length,
    all: format.number(row.accounts.length, 0),
    period: periodText(row.period),
  };
  if (!cell) return t('value.retention.cohorts.unknown', began);
  return t('value.retention.cohorts.cell', {
    ...began,
    kept: format.number(cell.keptAccounts, 0),
    date: format.date(cell.date),
    share: format.fixedShare(cell.share),
  });
};

const CohortDefinition = () => {
  const { t } = useTranslation();
  return (
    <Definition
      title={t('value.retention.cohorts.title')}
      text={t('value.retention.cohorts.definition')}
      facts={[{ label: t('value.kept.facts.formula'), value: t('value.retention.cohorts.formula') }]}
    />
  );
};

/** Under the grid. */
export const CohortCaption = (props: CohortCaptionProps) => {
  const sentence = useSentence(props);
  const row = props.grid.rows[props.place.row];
  return (
    <div className={css.caption}>
      <p role="status">
        <Figure about={() => <CohortDefinition />}>{sentence}</Figure>
      </p>
      {row ? <NamedAccounts key={row.period} ids={row.accounts} /> : null}
    </div>
  );
};
