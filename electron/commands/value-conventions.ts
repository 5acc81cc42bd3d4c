/** How value is computed, as printed above the figures. */
import type { RetentionTaken, WorkspaceValue } from '../../shared/model/value.ts';
import { percent } from './value-figures.ts';
import { formulas, retentionGapWords } from './value-words.ts';

const originOf = ({ from, gap, startAccounts, keptAccounts }: RetentionTaken): string => {
  if (from === 'set') return 'as set';
  return gap === null
    ? `${keptAccounts} of ${startAccounts} accounts kept over twelve months`
    : retentionGapWords[gap];
};

/** How expected and historic value are computed here: printed with every answer. */
export const conventionLines = (value: WorkspaceValue): readonly string[] => {
  const { retention, discount, marginTaken } = value;
  return [
    `Expected CLV: ${formulas.expectedClv}: r = ${percent(retention.value)} (${originOf(retention)}), i = ${percent(discount)}`,
    `Historic CLV: ${formulas.historicClv}. Without a gross margin ` +
      (marginTaken === null ? 'there is no CLV; --margin sets one' : `${percent(marginTaken)} is taken`),
    `CLV : CAC: ${formulas.clvToCac}. Payback in months: ${formulas.paybackMonths}`,
  ];
};
