/** What a trait is: its rule, the evidence with its figures, what is missing where nothing is known, and the rows behind it. */
import { useTranslation } from 'react-i18next';
import type { TraitScore } from '../../../shared/model/score.ts';
import { Definition, type DefinitionFact } from '../../ui/definition.tsx';
import { FollowOns } from './rows/follow-ons.tsx';
import { RowsLink } from './rows/rows-link.tsx';
import { useEvidence } from './use-evidence.ts';

/** The facts of a trait. */
export const useTraitFacts = (): ((trait: TraitScore) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const evidence = useEvidence();
  return (trait) => {
    const { key, state } = trait;
    const facts: readonly DefinitionFact[] = [
      { label: t('account.trait.rule'), value: t(`traits.${key}.definition`) },
      { label: t(`account.trait.${state}`), value: evidence(trait) },
    ];
    if (state === 'unknown')
      return [
        ...facts,
        { label: t('account.trait.missing'), value: t(`traits.${key}.toDo.${trait.evidence.code}`) },
      ];
    if (key !== 'renews' || state !== 'yes') return facts;
    return [...facts, { label: t('account.trait.followOn'), value: <FollowOns /> }];
  };
};

/** The definition of one trait. */
export const TraitDefinition = ({ trait }: { readonly trait: TraitScore }) => {
  const { t } = useTranslation();
  const facts = useTraitFacts()(trait);
  return (
    <>
      <Definition title={t(`traits.${trait.key}.name`)} text={t('account.trait.about')} facts={facts} />
      <RowsLink about={{ kind: 'trait', key: trait.key }} />
    </>
  );
};
