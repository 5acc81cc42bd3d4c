/** What is said of each row behind a figure. */
import { useTranslation } from 'react-i18next';
import type { CountedRow, SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { Clip } from '../../../ui/clip.tsx';
import { LightShape } from '../../../ui/light.tsx';
import { useOriginColumns } from '../../../ui/origin-columns.tsx';
import type { Column } from '../../../ui/table.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useOpenAccount } from '../../portfolio/use-open-account.ts';
import { bandOfClass } from './class-look.ts';
import css from './rows-dialog.module.css';

type RowColumn = Column<CountedRow>;

const isolatedCell = (text: string | null, none: string) => (text ? <bdi>{text}</bdi> : none);

/** Who and when. */
const useWho = (): readonly RowColumn[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenAccount();
  const none = t('common.none');
  return [
    {
      key: 'account',
      heading: t('surveys.figures.rows.account'),
      width: 'rest',
      cell: ({ account, name }) => (
        <TextLink onClick={() => open(account)}>
          <Clip text={name} direction="isolate" />
        </TextLink>
      ),
    },
    {
      key: 'person',
      heading: t('surveys.figures.rows.person'),
      cell: ({ person }) => (
        <span className={css.person}>{person ? <Clip text={person} direction="isolate" /> : none}</span>
      ),
    },
    { key: 'date', heading: t('surveys.figures.rows.date'), cell: ({ date }) => format.date(date) },
  ];
};

/** What was answered, and what it counts as. */
const useWhat = (measure: SurveyMeasure): readonly RowColumn[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const none = t('common.none');
  const score = ({ score: own, scaleMax }: CountedRow): string => {
    if (own === null) return none;
    const text = format.number(own);
    return scaleMax === null
      ? text
      : t('surveys.figures.rows.scaled', { score: text, max: format.number(scaleMax) });
  };
  const counts: RowColumn = {
    key: 'counts',
    heading: t('surveys.figures.rows.counts'),
    cell: ({ counts: own }) =>
      own === null ? (
        none
      ) : (
        <span data-band={bandOfClass[own]}>
          <LightShape band={bandOfClass[own]} size="small" /> {t(`surveys.figures.classes.${own}`)}
        </span>
      ),
  };
  const kind: RowColumn = {
    key: 'kind',
    heading: t('surveys.figures.rows.kindOf'),
    cell: (row) => t(`surveys.figures.rows.kinds.${row.kind}`),
  };
  const ticket: RowColumn = {
    key: 'ticket',
    heading: t('surveys.figures.rows.ticket'),
    cell: (row) => isolatedCell(row.ticket, none),
  };
  const scored: RowColumn = {
    key: 'score',
    heading: t('surveys.figures.rows.score'),
    kind: 'figure',
    cell: score,
  };
  const hasClasses = measure !== 'effort' && measure !== 'effortV1';
  return [kind, measure === 'firstContactResolution' ? ticket : scored, ...(hasClasses ? [counts] : [])];
};

/** The columns of the rows behind a measure, and where each row came from. */
export const useRowColumns = (measure: SurveyMeasure): readonly RowColumn[] => [
  ...useWho(),
  ...useWhat(measure),
  ...useOriginColumns<CountedRow>(({ place }) => place),
];
