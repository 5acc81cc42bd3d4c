/** The ten traits of a healthy customer: yes, no or unknown, with the evidence beside it. */
import { useTranslation } from 'react-i18next';
import type { TraitScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { evidenceWords } from './evidence-words.ts';
import { useAccountPage } from './page-context.ts';
import css from './traits.module.css';

/** A tick, a cross, a question mark: drawn, so that every font and printer shows them. */
const marks: Readonly<Record<TraitScore['state'], string>> = {
  yes: 'M2 8.5L6 12.5L14 3.5',
  no: 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5',
  unknown: 'M5 5.5a3 3 0 1 1 3.6 3q-.6.2-.6 1.5M8 13v.1',
};

const Trait = ({ trait }: { readonly trait: TraitScore }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts, model } = useAccountPage();
  const name = t(`traits.${trait.key}.name`);
  const words = evidenceWords(trait.evidence.detail, {
    format,
    currency: facts.currency,
    cutoffs: model.cutoffs,
  });
  const evidence = t(`traits.${trait.key}.evidence.${trait.evidence.code}`, words);
  const state = t(`account.trait.${trait.state}`);
  const about = () => (
    <Definition
      title={name}
      text={t(`traits.${trait.key}.definition`)}
      facts={[{ label: state, value: evidence }]}
    />
  );
  return (
    <li>
      <Figure shape="row" about={about}>
        <span className={css.row} data-state={trait.state}>
          <svg className={css.mark} viewBox="0 0 16 16" aria-hidden="true">
            <path d={marks[trait.state]} />
          </svg>
          <span className={css.name}>{name}</span>
          <span className={css.state}>{state}</span>
          <span className={css.evidence}>
            <Clip text={evidence} />
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
      <ul>
        {traits.map((trait) => (
          <Trait key={trait.key} trait={trait} />
        ))}
      </ul>
    </Section>
  );
};
