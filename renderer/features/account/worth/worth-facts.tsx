/** What the account is worth, among its facts: each figure opens its formula with the account's numbers put in. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import {
  type AccountFormula,
  type FilledFormula,
  filledFormulas,
} from '../../value/formulas/account-formulas.ts';
import { FormulaDefinition } from '../../value/formulas/formula-definition.tsx';
import { shownText } from '../../value/formulas/formula-text.ts';
import css from '../identity.module.css';
import { useAccountPage } from '../page-context.ts';
import { RowsLink } from '../rows/rows-link.tsx';

/** What there is room for; the rest stands in the success measures. */
const shown: readonly AccountFormula[] = ['historicClv', 'expectedClv', 'clvToCac', 'paybackMonths'];

const WorthFact = ({ filled }: { readonly filled: FilledFormula }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { worth } = useAccountPage();
  const { formula, value, gap } = filled;
  const name = t(`value.formulas.${formula}.name`);
  const reason = gap ? t(`value.gaps.${gap}.short`) : t('common.none');
  const text = value ? shownText(value, { t, format }) : reason;
  const about = () => (
    <FormulaDefinition filled={filled} worth={worth}>
      <RowsLink about={{ kind: 'value' }} />
    </FormulaDefinition>
  );
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd className={value ? undefined : css.unknown}>
        <Figure about={about} label={`${name}: ${text}`}>
          {text}
        </Figure>
      </dd>
    </div>
  );
};

/** The figures as facts, in the list of facts. */
export const WorthFacts = () => {
  const { worth } = useAccountPage();
  const formulas = useMemo(() => filledFormulas(worth), [worth]);
  return formulas
    .filter(({ formula }) => shown.includes(formula))
    .map((filled) => <WorthFact key={filled.formula} filled={filled} />);
};
