/** Too few answers for a figure: the answers themselves, with who gave them. */
import { useTranslation } from 'react-i18next';
import { fewestForScore } from '../../../../shared/model/surveys/nps.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Table } from '../../../ui/table.tsx';
import { useFiguresPage } from './page-context.ts';
import { useRowColumns } from './rows-columns.tsx';

const shownColumns: readonly string[] = ['account', 'person', 'date', 'score'];

/** The table of them. */
export const FewAnswers = ({ measure }: { readonly measure: SurveyMeasure }) => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const { revision } = useSession().session;
  const { value } = useCall('surveys.rows', { asOf: page.asOf, measure, limit: fewestForScore }, revision);
  const columns = useRowColumns(measure).filter(({ key }) => shownColumns.includes(key));
  if (!value) return null;
  return (
    <Table
      label={t('surveys.figures.few')}
      columns={columns}
      rows={value.rows}
      rowKey={({ id }) => String(id)}
    />
  );
};
