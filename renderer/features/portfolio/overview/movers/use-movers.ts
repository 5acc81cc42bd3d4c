/** Who moved since a month end, asked again once the engine has worked the month end out. */
import { useState } from 'react';
import type { MoversAnswer } from '../../../../../shared/model/overview.ts';
import { useSession } from '../../../../app/session.tsx';
import { type CallState, useCall } from '../../../../app/use-call.ts';
import { useKeptRevision } from '../../use-past.ts';
import { useChoices } from '../use-choices.ts';

/** As many of each way as the part has room for. */
export const shownAtFirst = 5;

/** As many of each way once more are asked for; the list has the others. */
export const shownAtMost = 50;

/** The answer, and what may be asked besides. */
export interface MoversState {
  readonly call: CallState<MoversAnswer>;
  readonly isLong: boolean;
  readonly showMore: () => void;
  /** Works the month end out at once. */
  readonly compute: () => void;
}

/** Movers over the chosen months. */
export const useMovers = (): MoversState => {
  const { asOf } = useSession().session;
  const [{ months }] = useChoices();
  const [isLong, setLong] = useState(false);
  const [isComputed, setComputed] = useState(false);
  const input = {
    ...(asOf !== null && { asOf }),
    months,
    shown: isLong ? shownAtMost : shownAtFirst,
    ...(isComputed && { compute: true }),
  };
  return {
    call: useCall('overview.movers', input, useKeptRevision()),
    isLong,
    showMore: () => setLong(true),
    compute: () => setComputed(true),
  };
};
