/** Everybody known at the account: those who have gone quiet first, then the lowest scores. */
import { useTranslation } from 'react-i18next';
import type { PeopleList, PersonRow } from '../../../../shared/model/people.ts';
import { Light } from '../../../ui/light.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { LightCounts } from '../people/light-counts.tsx';
import { useCountText, useWorstText } from '../people/people-words.ts';
import css from './text.module.css';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useSeen = (): ((person: PersonRow) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ lastSeen, quietSince }) => {
    if (lastSeen === null) return t('account.people.neverSeen');
    return quietSince === null
      ? format.date(lastSeen)
      : t('account.people.quietSince', { date: format.date(quietSince) });
  };
};

const useColumns = ({ cutoffs }: PeopleList): readonly Column<PersonRow>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const seen = useSeen();
  const worst = useWorstText();
  return [
    {
      key: 'name',
      heading: t('account.people.columns.name'),
      cell: ({ name }) => <Words text={name} isOwn />,
    },
    {
      key: 'role',
      heading: t('account.people.columns.role'),
      cell: ({ role }) => (role === null ? t('common.none') : <Words text={role} isOwn />),
    },
    {
      key: 'light',
      heading: t('account.people.columns.band'),
      cell: ({ band }) => <Light band={band} size="small" />,
    },
    {
      key: 'score',
      heading: t('account.about.score'),
      kind: 'figure',
      cell: ({ score }) => (score === null ? t('common.none') : format.score(score, cutoffs)),
    },
    {
      key: 'coverage',
      heading: t('account.why.columns.known'),
      kind: 'figure',
      cell: ({ coverage }) => format.share(coverage),
    },
    {
      key: 'momentum',
      heading: t('account.people.columns.momentum'),
      kind: 'figure',
      cell: ({ momentum }) => (momentum === null ? t('common.none') : <bdi>{format.signed(momentum)}</bdi>),
    },
    { key: 'seen', heading: t('account.people.columns.lastSeen'), cell: seen },
    {
      key: 'worst',
      heading: t('dossier.columns.costs'),
      cell: (person) => <Words text={worst(person) ?? t('common.none')} />,
    },
  ];
};

/** The chapter. */
export const PeopleChapter = ({ list }: { readonly list: PeopleList }) => {
  const { t } = useTranslation();
  const columns = useColumns(list);
  const count = useCountText()(list.counts);
  const { shown, more } = cut(list.people, most.people);
  return (
    <>
      <p className={css.text}>
        {t('dossier.sentence', { text: count })} {t('account.people.definition')}
      </p>
      <div className={css.counts}>
        <LightCounts counts={list.counts} />
      </div>
      <Table label={t('account.people.list')} columns={columns} rows={shown} rowKey={({ person }) => person} />
      <More count={more} />
    </>
  );
};
