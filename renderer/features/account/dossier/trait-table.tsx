/** The ten traits of a healthy customer with what speaks for or against each. */
import { useTranslation } from 'react-i18next';
import type { TraitScore } from '../../../../shared/model/score.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { TraitMark } from '../trait-mark.tsx';
import { useEvidence } from '../use-evidence.ts';
import css from './text.module.css';
import cells from './cells.module.css';
import { Words } from './words.tsx';

const useColumns = (): readonly Column<TraitScore>[] => {
  const { t } = useTranslation();
  const evidence = useEvidence();
  return [
    {
      key: 'state',
      heading: t('dossier.columns.holds'),
      cell: ({ state }) => (
        <span className={cells.marked}>
          <TraitMark state={state} />
          {t(`account.trait.${state}`)}
        </span>
      ),
    },
    { key: 'trait', heading: t('dossier.columns.trait'), cell: ({ key }) => <b>{t(`traits.${key}.name`)}</b> },
    {
      key: 'evidence',
      heading: t('dossier.columns.evidence'),
      cell: (trait) => <Words text={evidence(trait)} />,
    },
    {
      key: 'definition',
      heading: t('dossier.columns.rule'),
      cell: ({ key }) => <Words text={t(`traits.${key}.definition`)} />,
    },
  ];
};

/** The chapter. */
export const TraitTable = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { traits } = useAccountPage().score;
  const columns = useColumns();
  const yes = traits.filter(({ state }) => state === 'yes').length;
  const detail = { yes: format.number(yes, 0), all: format.number(traits.length, 0) };
  return (
    <>
      <p className={css.text}>{t('dossier.traits.sentence', detail)}</p>
      <Table label={t('dossier.chapters.traits')} columns={columns} rows={traits} rowKey={({ key }) => key} />
    </>
  );
};
