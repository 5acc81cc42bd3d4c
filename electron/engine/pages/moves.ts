/** Who went up and who went down between two dates. Pure. */
import { wayOf } from '../../../shared/model/momentum.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { MoverEnd } from '../../../shared/model/overview.ts';

/** An account at both dates. */
export interface Both {
  readonly id: number;
  readonly from: MoverEnd;
  readonly to: MoverEnd;
}

/** An account that moved. */
export interface Move extends Both {
  /** Lights that it went up, or down below 0. */
  readonly steps: number;
  readonly change: number | null;
}

/** All accounts of both dates by their way. */
export interface Moves {
  readonly up: readonly Move[];
  readonly down: readonly Move[];
  readonly steady: number;
  readonly unclear: number;
}

/** The lights from worst to best; unknown is no place among them. */
const places: readonly Band[] = ['red', 'amber', 'green'];

const stepsOf = ({ from, to }: Both): number =>
  from.band === 'unknown' || to.band === 'unknown' ? 0 : places.indexOf(to.band) - places.indexOf(from.band);

const moveOf = (both: Both): Move => {
  const { from, to } = both;
  const change = from.score === null || to.score === null ? null : to.score - from.score;
  return { ...both, steps: stepsOf(both), change };
};

/** The light decides, else the score. */
const wayOfMove = ({ steps, change }: Move): 'up' | 'down' | 'steady' | 'unclear' => {
  if (steps !== 0) return steps > 0 ? 'up' : 'down';
  switch (wayOf(change)) {
    case 'rising':
      return 'up';
    case 'falling':
      return 'down';
    case 'steady':
      return 'steady';
    case 'unknown':
      return 'unclear';
  }
};

/** Changes of light first, then the largest change of the score. */
const bySize = (a: Move, b: Move): number =>
  Math.abs(b.steps) - Math.abs(a.steps) || Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || a.id - b.id;

/** Sorts accounts by their way, and those that moved by how far. */
export const movesOf = (accounts: readonly Both[]): Moves => {
  const ways = Map.groupBy(accounts.map(moveOf), wayOfMove);
  return {
    up: (ways.get('up') ?? []).toSorted(bySize),
    down: (ways.get('down') ?? []).toSorted(bySize),
    steady: ways.get('steady')?.length ?? 0,
    unclear: ways.get('unclear')?.length ?? 0,
  };
};
