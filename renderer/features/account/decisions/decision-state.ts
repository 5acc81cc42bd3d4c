/** How decisions stand at a date. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import type { Decision } from '../../../../shared/model/decisions.ts';

/** `later`: it begins after the date. */
export type DecisionState = 'holds' | 'later' | 'expired' | 'withdrawn';

/** Whether a decision holds at a date, and if not, why. */
export const stateOf = (decision: Decision, asOf: string): DecisionState => {
  if (decision.kind === 'applies') return decision.withdrawnAt === null ? 'holds' : 'withdrawn';
  if (asOf < decision.from) return decision.withdrawnOn === decision.from ? 'withdrawn' : 'later';
  if (decision.withdrawnOn !== null && decision.withdrawnOn <= asOf) return 'withdrawn';
  return asOf > decision.until ? 'expired' : 'holds';
};

/** Those that hold first, each in the order they came. */
export const inOrder = (decisions: readonly Decision[], asOf: string): readonly Decision[] => {
  const holds = (decision: Decision): boolean => stateOf(decision, asOf) === 'holds';
  return [...decisions.filter(holds), ...decisions.filter((decision) => !holds(decision))];
};

const soonDays = 7;

/** Days until a set band ends, where that is soon: 0 = today is its last day. Null while there is time. */
export const endsIn = (expiresOn: string, asOf: string): number | null => {
  const left = (parseDay(expiresOn) ?? 0) - (parseDay(asOf) ?? 0);
  return left >= 0 && left <= soonDays ? left : null;
};
