/** The figures of one account: the formula in words, the same with its numbers, what it comes to. */
import { useTranslation } from 'react-i18next';
import type { AccountWorth } from '../../../../../shared/model/value-page.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { type FilledFormula, filledFormulas } from '../../formulas/account-formulas.ts';
import { filledText, shownText } from '../../formulas/formula-text.ts';
import { sourcesOf } from '../../formulas/sources-of.ts';
import { FormulaText } from '../../formulas/formula-definition.tsx';
import css from './behind.module.css';

const Row = ({ filled }: { readonly filled: FilledFormula }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { formula, value, gap } = filled;
  const numbers = filledText(filled, { t, format });
  return (
    <tr>
      <th scope="row">{t(`value.formulas.${formula}.name`)}</th>
      <td>
        <span className={css.words}>
          <FormulaText>{t(`value.formulas.${formula}.words`)}</FormulaText>
        </span>
        {numbers === null ? (
          <span className={css.gap}>{gap ? t(`value.gaps.${gap}.long`) : t('common.none')}</span>
        ) : (
          <FormulaText>{numbers}</FormulaText>
        )}
      </td>
      <td className={css.value}>{value ? shownText(value, { t, format }) : t('common.none')}</td>
    </tr>
  );
};

/** The table of figures, and below it where its numbers are from. */
export const FormulaRows = ({ worth }: { readonly worth: AccountWorth }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <table className={css.formulas} aria-label={t('value.worth.behind.figures')}>
        <tbody>
          {filledFormulas(worth).map((filled) => (
            <Row key={filled.formula} filled={filled} />
          ))}
        </tbody>
      </table>
      <p className={css.sources}>{sourcesOf(worth, { t, format }).join(' ')}</p>
    </div>
  );
};
