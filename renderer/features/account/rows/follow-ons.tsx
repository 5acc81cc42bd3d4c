/** Which subscription followed which, and how soon: the evidence of a renewal that nobody wrote down as an outcome. */
import { useTranslation } from 'react-i18next';
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { type FollowOn, followOnsIn } from './follow-ons-in.ts';

/** More would not be read. */
const mostShown = 3;

const useSentence = (): ((follow: FollowOn) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const named = (key: string | null): string => (key === null ? t('account.trait.unnamed') : isolated(key));
  return ({ key, startedOn, after, daysAfter }) => {
    const words = { key: named(key), after: named(after), date: format.date(startedOn) };
    const span = format.span(Math.abs(daysAfter), 'day');
    if (daysAfter === 0) return t('account.trait.followed.same', words);
    return t(daysAfter > 0 ? 'account.trait.followed.after' : 'account.trait.followed.before', {
      ...words,
      span,
    });
  };
};

/** A sentence each, the newest first. */
export const FollowOns = () => {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { revision } = useSession().session;
  const { asOf, score } = useAccountPage();
  const asked = { account: score.id, asOf, about: 'trait.renews', counting: true };
  const { value }: { value: RowsBehind | null } = useCall('account.rows', asked, revision);
  if (!value) return null;
  const all = followOnsIn(value);
  if (all.length === 0) return t('account.trait.noFollowOn');
  return all.slice(0, mostShown).map((follow) => <p key={follow.startedOn}>{sentence(follow)}</p>);
};
