/** One figure of many accounts, with how it is made behind it. */
import { useTranslation } from 'react-i18next';
import { Definition } from '../../../../ui/definition.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { FormulaText } from '../../formulas/formula-definition.tsx';
import css from './sums-table.module.css';

/** The figures of many accounts. */
export type SumName = 'historicClv' | 'expectedClv' | 'cac' | 'clvToCac' | 'paybackMonths';

interface SumFigureProps {
  readonly name: SumName;
  /** Null where no account has the figure. */
  readonly text: string | null;
  /** How many accounts have it, and how many there are. */
  readonly accounts: number;
  readonly all: number;
  /** The numbers put in. */
  readonly numbers?: string | undefined;
  /** Whose figure it is: a currency, a group. */
  readonly of: string;
}

/** The figure and, small beside it, how many accounts it is made of. */
export const SumFigure = ({ name, text, accounts, all, numbers, of }: SumFigureProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (text === null) return <span className={css.none}>{t('common.none')}</span>;
  const title = t(`value.worth.sums.${name}`);
  const counts = t('value.worth.sums.countOf', {
    count: all,
    accounts: format.number(accounts, 0),
    all: format.number(all, 0),
  });
  const facts = [
    { label: t('account.about.formula'), value: t(`value.worth.sums.formulas.${name}`) },
    ...(numbers === undefined
      ? []
      : [{ label: t('value.withNumbers'), value: <FormulaText>{numbers}</FormulaText> }]),
    { label: t('value.worth.sums.madeOf'), value: counts },
  ];
  const about = () => (
    <Definition title={`${title}: ${of}`} text={t(`value.worth.sums.about.${name}`)} facts={facts} />
  );
  return (
    <span className={css.sum}>
      <Figure about={about} label={`${title}, ${of}: ${text}`}>
        {text}
      </Figure>
      <span className={css.count} title={counts}>
        {format.number(accounts, 0)}
      </span>
    </span>
  );
};
