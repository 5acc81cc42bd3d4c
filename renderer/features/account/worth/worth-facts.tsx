/** What the account is worth, among its facts: each figure opens its formula with the account's numbers put in. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
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
import own from './worth.module.css';

/** What there is room for; the rest stands in the success measures. */
const shown: readonly AccountFormula[] = ['historicClv', 'expectedClv', 'clvToCac', 'paybackMonths'];

/** The way to the invoices and subscriptions; only ever drawn in the window. */
const ToRows = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { score } = useAccountPage();
  return (
    <span className={own.rows}>
      <TextLink
        onClick={() =>
          dispatch({
            type: 'screen.shown',
            screen: { name: 'account', account: score.id, view: 'rows', about: 'value' },
          })
        }
      >
        {t('account.toRows')}
      </TextLink>
    </span>
  );
};

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
      <ToRows />
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
