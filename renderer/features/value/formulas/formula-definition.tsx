/** How one figure of an account is made, with the account's own numbers put in. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorthOfAccount } from '../../../../shared/model/value-page.ts';
import { Definition } from '../../../ui/definition.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { FilledFormula } from './account-formulas.ts';
import { filledText } from './formula-text.ts';
import { sourcesOf } from './sources-of.ts';

/** A formula reads from left to right in every language. */
export const FormulaText = ({ children }: { readonly children: ReactNode }) => <bdi dir="ltr">{children}</bdi>;

interface FormulaDefinitionProps {
  readonly filled: FilledFormula;
  readonly worth: WorthOfAccount;
  /** The way to the rows behind it. */
  readonly children?: ReactNode;
}

/** The definition of one figure. */
export const FormulaDefinition = ({ filled, worth, children }: FormulaDefinitionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { formula, gap } = filled;
  const numbers = filledText(filled, { t, format });
  const sources = sourcesOf(worth, { t, format }, formula).join(' ');
  const facts = [
    { label: t('account.about.formula'), value: t(`value.formulas.${formula}.words`) },
    numbers === null
      ? { label: t('value.unknown'), value: gap ? t(`value.gaps.${gap}.long`) : t('common.none') }
      : { label: t('value.withNumbers'), value: <FormulaText>{numbers}</FormulaText> },
    ...(sources === '' ? [] : [{ label: t('account.about.source'), value: sources }]),
  ];
  return (
    <Definition
      title={t(`value.formulas.${formula}.name`)}
      text={t(`value.formulas.${formula}.about`)}
      facts={facts}
    >
      {children}
    </Definition>
  );
};
