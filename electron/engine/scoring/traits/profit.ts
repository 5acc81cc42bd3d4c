/** The trait of paying its way: profitable. */
import { type TraitRule, yesIf } from './trait.ts';

/**
 * With a known cost of acquisition: what was paid so far × gross margin is above it. The value already earned is
 * taken, not the expected one: it needs no guess about retention. Without payments on record nothing is said.
 * No cost known: monthly recurring revenue × margin above 0.
 */
export const profitable: TraitRule<'profitable'> = ({ account, facts }) => {
  const { grossMargin, cacMinor, mrrMinor } = account;
  if (grossMargin === null) return { state: 'unknown', code: 'noMargin', detail: {} };
  if (cacMinor !== null) {
    if (facts.paidMinor === null) return { state: 'unknown', code: 'noPayments', detail: {} };
    const valueMinor = Math.round(facts.paidMinor * grossMargin);
    return { state: yesIf(valueMinor > cacMinor), code: 'value', detail: { valueMinor, costMinor: cacMinor } };
  }
  if (mrrMinor === null) return { state: 'unknown', code: 'noRevenue', detail: {} };
  const marginMinor = Math.round(mrrMinor * grossMargin);
  return { state: yesIf(marginMinor > 0), code: 'margin', detail: { marginMinor } };
};
