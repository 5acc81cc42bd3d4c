/** The ten traits of a healthy customer: yes, no or unknown, with the evidence beside it. */
import { useTranslation } from 'react-i18next';
import type { TraitScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { TraitDefinition } from './trait-definition.tsx';
import { TraitMark } from './trait-mark.tsx';
import css from './traits.module.css';
import { useEvidence } from './use-evidence.ts';

const Trait = ({ trait }: { readonly trait: TraitScore }) => {
  const { t } = useTranslation();
  const evidence = useEvidence();
  return (
    <li>
      <Figure shape="row" about={() => <TraitDefinition trait={trait} />}>
        <span className={css.row} data-state={trait.state}>
          <TraitMark state={trait.state} />
          <span className={css.name}>{t(`traits.${trait.key}.name`)}</span>
          <span className={css.state}>{t(`account.trait.${trait.state}`)}</span>
          <span className={css.evidence}>
            <Clip text={evidence(trait)} />
          </span>
        </span>
      </Figure>
    </li>
  );
};

/** All ten, with how many hold. */
export const Traits = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { traits } = useAccountPage().score;
  const yes = traits.filter((trait) => trait.state === 'yes').length;
  const count = t('account.trait.count', { yes: format.number(yes, 0), all: format.number(traits.length, 0) });
  return (
    <Section title={t('account.trait.title')} aside={count}>
      <ul className={css.list}>
        {traits.map((trait) => (
          <Trait key={trait.key} trait={trait} />
        ))}
      </ul>
    </Section>
  );
};
