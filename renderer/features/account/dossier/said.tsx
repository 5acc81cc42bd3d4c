/** What people answered within the year, with every comment in full. */
import { useTranslation } from 'react-i18next';
import type { AccountAnswer, AccountAnswers } from '../../../../shared/model/surveys/comments.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ScaledScore } from '../../surveys/scaled-score.tsx';
import { cut } from '../cut.ts';
import { answersOfYear } from './chapters.ts';
import css from './text.module.css';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useColumns = ({ from }: AccountAnswers): readonly Column<AccountAnswer>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'date',
      heading: t('dossier.columns.date'),
      cell: ({ answeredOn }) => format.date(answeredOn),
    },
    { key: 'score', heading: t('dossier.columns.answer'), cell: (answer) => <ScaledScore score={answer} /> },
    {
      key: 'person',
      heading: t('account.people.columns.name'),
      cell: ({ person }) => <Words text={person ?? t('account.voice.nobody')} isOwn={person !== null} />,
    },
    {
      key: 'comment',
      heading: t('dossier.columns.comment'),
      cell: ({ comment }) => (comment === null ? null : <Words text={comment} isOwn />),
    },
    {
      key: 'counts',
      heading: t('account.voice.headings.counts'),
      cell: ({ standing }) => (
        <Words text={t(`account.voice.standing.${standing}`, { date: format.date(from) })} />
      ),
    },
  ];
};

/** The chapter. */
export const Said = ({ answers }: { readonly answers: AccountAnswers }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(answers);
  const ofYear = answersOfYear(answers);
  const { shown, more } = cut(ofYear, most.answers);
  const counting = ofYear.filter(({ standing }) => standing === 'counts').length;
  const rule = t('account.voice.rule', {
    count: ofYear.length,
    counting: format.number(counting, 0),
    all: format.number(ofYear.length, 0),
    from: format.date(answers.from),
    to: format.date(answers.asOf),
  });
  return (
    <>
      <p className={css.text}>{rule}</p>
      <Table
        label={t('dossier.chapters.said')}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => String(id)}
      />
      <More count={more} />
    </>
  );
};
