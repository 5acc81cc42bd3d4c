/** Traits of speaking up: responsive, advocate, refers. */
import { isoOf } from '../../../../shared/dates.ts';
import { type TraitRule, yesIf } from './trait.ts';

/** An answer this recent shows that the customer answers. */
const recentDays = 180;
/** Older answers than this say nothing about now. */
const yearDays = 365;

/** Answered in the last half year, or at least half of a year's invitations; unknown where nobody asked in a year. */
export const responsive: TraitRule<'responsive'> = ({ day, facts }) => {
  const { lastAnswerOn, invitations, invitationsAnswered } = facts;
  if (lastAnswerOn !== null && lastAnswerOn > day - recentDays)
    return { state: 'yes', code: 'lastAnswer', detail: { date: isoOf(lastAnswerOn) } };
  if (invitations > 0) {
    const detail = { answers: invitationsAnswered, invitations };
    return { state: yesIf(invitationsAnswered * 2 >= invitations), code: 'answered', detail };
  }
  if (lastAnswerOn !== null && lastAnswerOn > day - yearDays)
    return { state: 'no', code: 'lastAnswer', detail: { date: isoOf(lastAnswerOn) } };
  return { state: 'unknown', code: 'neverAsked', detail: {} };
};

/** At least one person's newest NPS answer of the last year is a 9 or 10. */
export const advocate: TraitRule<'advocate'> = ({ facts: { promoters, npsAnswers } }) =>
  npsAnswers === 0
    ? { state: 'unknown', code: 'noAnswers', detail: {} }
    : { state: yesIf(promoters > 0), code: 'promoters', detail: { promoters, answers: npsAnswers } };

/** Brought at least one referral. */
export const refers: TraitRule<'refers'> = ({ facts: { referrals, referredOn }, known }) => {
  if (referredOn !== null)
    return { state: 'yes', code: 'referrals', detail: { count: referrals, date: isoOf(referredOn) } };
  return known.has('referrals')
    ? { state: 'no', code: 'noReferrals', detail: {} }
    : { state: 'unknown', code: 'noData', detail: {} };
};
