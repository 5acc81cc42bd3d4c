/** Traits of staying: loyal, renews, stays. */
import { addMonths, isoOf } from '../../../../shared/dates.ts';
import { type TraitRule, yesIf } from './trait.ts';

/** This long a customer is loyal without ever having had to renew. */
const loyalMonths = 24;
/** A follow-on subscription may start this long after an earlier one's end. */
const followOnDays = 45;

const monthsBetween = (from: number, to: number): number => {
  let months = Math.floor((to - from) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
};

/** At least 24 months since the start, or renewed at least once (said so, or seen in the subscriptions). */
export const loyal: TraitRule<'loyal'> = ({ day, account: { startedOn }, facts }) => {
  const isOld = startedOn !== null && addMonths(startedOn, loyalMonths) <= day;
  const renewedOn = facts.renewedOn ?? facts.followedOn;
  if (!isOld && renewedOn !== null)
    return {
      state: 'yes',
      code: 'renewed',
      detail: { times: Math.max(facts.renewals, 1), date: isoOf(renewedOn) },
    };
  if (startedOn === null) return { state: 'unknown', code: 'noStart', detail: {} };
  return {
    state: yesIf(isOld),
    code: 'months',
    detail: { months: monthsBetween(startedOn, day), since: isoOf(startedOn) },
  };
};

/**
 * Renewed or expanded, or a second subscription followed an earlier one. Where nothing has come to an end yet and no
 * outcome is known, there was nothing to renew: unknown.
 */
export const renews: TraitRule<'renews'> = ({ day, facts, known }) => {
  if (facts.renewedOn !== null)
    return { state: 'yes', code: 'renewed', detail: { date: isoOf(facts.renewedOn) } };
  if (facts.expandedOn !== null)
    return { state: 'yes', code: 'expanded', detail: { date: isoOf(facts.expandedOn) } };
  if (facts.followedOn !== null)
    return { state: 'yes', code: 'followOn', detail: { date: isoOf(facts.followedOn) } };
  if (facts.churnedOn !== null)
    return { state: 'no', code: 'churned', detail: { date: isoOf(facts.churnedOn) } };
  if (facts.contractedOn !== null)
    return { state: 'no', code: 'contracted', detail: { date: isoOf(facts.contractedOn) } };
  const endedOn = facts.subscriptionEndedOn;
  if (endedOn !== null && day - endedOn > followOnDays)
    return { state: 'no', code: 'lapsed', detail: { date: isoOf(endedOn) } };
  const isKnown = known.has('outcomes') || known.has('subscriptions');
  return { state: 'unknown', code: isKnown ? 'noneDue' : 'noData', detail: {} };
};

/** Not ended (by date, or by an outcome of the last year), and not contracted in the last year. */
export const stays: TraitRule<'stays'> = ({ day, account: { endedOn }, facts }) => {
  if (endedOn !== null && endedOn <= day)
    return { state: 'no', code: 'ended', detail: { date: isoOf(endedOn) } };
  if (facts.churnedOn !== null)
    return { state: 'no', code: 'churned', detail: { date: isoOf(facts.churnedOn) } };
  if (facts.contractedOn !== null)
    return { state: 'no', code: 'contracted', detail: { date: isoOf(facts.contractedOn) } };
  return { state: 'yes', code: 'running', detail: {} };
};
