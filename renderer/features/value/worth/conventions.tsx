/** How the figures are made, printed above them: no figure of value means anything without its convention. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { FormulaText } from '../formulas/formula-definition.tsx';
import { useValue } from '../value-context.tsx';
import css from './conventions.module.css';

/** r and where it is from, or why there is none. */
const useRetentionText = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, from, gap, startAccounts, keptAccounts } = useValue().page.retention;
  if (value === null) return t(`value.convention.retentionGap.${gap ?? 'noCohort'}`);
  const share = format.share(value, 1);
  return from === 'set'
    ? t('value.convention.retentionSet', { share })
    : t('value.convention.retentionOwn', {
        share,
        count: startAccounts,
        kept: format.number(keptAccounts, 0),
        start: format.number(startAccounts, 0),
      });
};

const formulas = ['historicClv', 'expectedClv', 'clvToCac', 'paybackMonths'] as const;

/** The four formulas, and what is put in for all accounts. */
export const Conventions = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { discount, marginTaken } = useValue().page;
  const retention = useRetentionText();
  const inputs = {
    historicClv:
      marginTaken === null
        ? t('value.convention.marginMissing')
        : t('value.convention.marginTaken', { share: format.share(marginTaken, 1) }),
    expectedClv: `${retention}; ${t('value.convention.discount', { share: format.share(discount, 1) })}`,
    clvToCac: t('value.convention.ratio'),
    paybackMonths: t('value.convention.payback'),
  };
  return (
    <dl className={css.conventions} aria-label={t('value.convention.title')}>
      {formulas.map((formula) => (
        <div key={formula}>
          <dt>{t(`value.formulas.${formula}.name`)}</dt>
          <dd>
            <span className={css.formula}>
              <FormulaText>{t(`value.formulas.${formula}.words`)}</FormulaText>
            </span>
            <span className={css.input}>{inputs[formula]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};
