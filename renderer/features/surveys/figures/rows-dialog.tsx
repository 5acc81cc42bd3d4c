/** The rows behind a figure, page by page, each with the file and row it came from. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classesOf, type RowClass } from '../../../../shared/model/surveys/rows.ts';
import { Failure } from '../../../app/failure.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useSession } from '../../../app/session.tsx';
import { Ask } from '../../../ui/ask.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { groupingName } from '../../../ui/grouping-name.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Pager } from '../../../ui/pager.tsx';
import { Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useFiguresPage, type WantedRows } from './page-context.ts';
import { useRowColumns } from './rows-columns.tsx';
import css from './rows-dialog.module.css';
import { useFigureWords } from './use-words.ts';

const pageSize = 100;

/** Which rows these are: their time, their group, their score. */
const useScope = ({ measure, period, group, score }: WantedRows): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { page } = useFiguresPage();
  const { from, to } =
    measure === 'firstContactResolution' ? page.firstContactResolution : { from: page.from, to: page.asOf };
  const time =
    period === undefined
      ? t('surveys.figures.to', { low: format.date(from), high: format.date(to) })
      : words.period(period);
  const value = group && (group.value === null ? t('surveys.figures.groups.blank') : isolated(group.value));
  return [
    time,
    ...(group ? [`${groupingName(group.by, t)}: ${value}`] : []),
    ...(score === undefined ? [] : [t('surveys.figures.rows.ofScore', { score: format.number(score, 0) })]),
  ].join(' · ');
};

interface RowsProps {
  readonly wanted: WantedRows;
}

const useKinds = ({ wanted: { measure, only } }: RowsProps) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<RowClass | 'all'>(only ?? 'all');
  const options = (['all', ...classesOf[measure]] as const).map((value) => ({
    value,
    label: t(`surveys.figures.classes.${value}`),
  }));
  return { kind, setKind, options };
};

const Rows = ({ wanted }: RowsProps) => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const { session } = useSession();
  const { only: _, ...rest } = wanted;
  const { kind, setKind, options } = useKinds({ wanted });
  const [offset, setOffset] = useState(0);
  const columns = useRowColumns(wanted.measure);
  const scope = useScope(wanted);
  const question = { asOf: page.asOf, ...rest, ...(kind !== 'all' && { only: kind }), offset, limit: pageSize };
  const { value, error, retry, loading } = useCall('surveys.rows', question, session.revision);
  const choose = (next: RowClass | 'all'): void => {
    setKind(next);
    setOffset(0);
  };
  if (error) return <Failure error={error} retry={retry} />;
  return (
    <div className={css.rows} aria-busy={loading}>
      <header className={css.head}>
        <span className={css.scope}>{scope}</span>
        {options.length > 1 && wanted.score === undefined ? (
          <Choice label={t('surveys.figures.rows.kind')} options={options} value={kind} onChange={choose} />
        ) : null}
      </header>
      {value ? (
        <>
          <div className={css.scroll} tabIndex={0}>
            <Table
              label={t('surveys.figures.rows.kind')}
              columns={columns}
              rows={value.rows}
              rowKey={({ id }) => String(id)}
            />
          </div>
          <Pager
            offset={value.offset}
            shown={value.rows.length}
            total={value.total}
            size={pageSize}
            onOffset={setOffset}
          />
        </>
      ) : null}
    </div>
  );
};

interface RowsDialogProps {
  /** Null: closed. */
  readonly wanted: WantedRows | null;
  readonly onClose: () => void;
}

/** The dialog. */
export const RowsDialog = ({ wanted, onClose }: RowsDialogProps) => {
  const { t } = useTranslation();
  const name = wanted ? t(`surveys.figures.measures.${wanted.measure}.name`) : '';
  return (
    <Ask
      isOpen={wanted !== null}
      onClose={onClose}
      title={t('surveys.figures.rows.title', { name })}
      size="wide"
    >
      {wanted ? <Rows key={JSON.stringify(wanted)} wanted={wanted} /> : null}
    </Ask>
  );
};
