/** Accounts by what they have in common: lights, mean score, money; each group shows its accounts in the list. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { Definition } from '../../../../ui/definition.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { Choice } from '../choice.tsx';
import { Panel } from '../panel.tsx';
import { useChoices } from '../use-choices.ts';
import { useColumnName } from './column-name.ts';
import { GroupTable } from './group-table.tsx';
import { groupingsOf, groupsOf } from './groups.ts';

const About = ({ page, groups }: { readonly page: PortfolioPage; readonly groups: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const fact = (key: 'mean' | 'mrr' | 'atRisk') => ({
    label: t(`portfolio.overview.groups.columns.${key}`),
    value: t(`portfolio.overview.groups.about.${key}`),
  });
  return (
    <Definition
      title={t('portfolio.overview.groups.title')}
      text={t('portfolio.overview.groups.about.text')}
      facts={[
        fact('mean'),
        fact('mrr'),
        fact('atRisk'),
        { label: t('portfolio.overview.groups.about.groups'), value: format.number(groups, 0) },
        { label: t('portfolio.overview.about.accounts'), value: format.number(page.accounts.length, 0) },
      ]}
    />
  );
};

const Columns = ({ columns, shown }: { readonly columns: readonly string[]; readonly shown: string }) => {
  const { t } = useTranslation();
  const columnName = useColumnName();
  const [, choose] = useChoices();
  return (
    <Choice
      label={t('portfolio.overview.groups.by')}
      value={shown}
      options={columns.map((column) => ({ value: column, label: columnName(column) }))}
      onChoose={(group) => choose({ group })}
    />
  );
};

/** The part. */
export const GroupsPanel = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columnName = useColumnName();
  const [{ group }] = useChoices();
  const columns = useMemo(() => groupingsOf(page), [page]);
  const shown = group !== null && columns.includes(group) ? group : columns[0];
  const groups = useMemo(() => (shown === undefined ? [] : groupsOf(page.accounts, shown)), [page, shown]);
  const words = { count: groups.length, shown: format.number(groups.length, 0) };
  return (
    <Panel
      title={t('portfolio.overview.groups.title')}
      about={() => <About page={page} groups={groups.length} />}
      tools={shown === undefined ? null : <Columns columns={columns} shown={shown} />}
      sentence={
        shown === undefined
          ? null
          : t('portfolio.overview.groups.sentence', { ...words, column: columnName(shown) })
      }
    >
      {shown === undefined ? (
        <Empty
          what={t('portfolio.overview.groups.none.what')}
          toDo={t('portfolio.overview.groups.none.toDo')}
        />
      ) : (
        <GroupTable key={shown} groups={groups} column={shown} />
      )}
    </Panel>
  );
};
