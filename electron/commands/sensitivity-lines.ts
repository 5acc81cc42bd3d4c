/** Which lights hang on which weight, for reading on a terminal. */
import type { BandChange, Sensitivity } from '../../shared/model/sensitivity.ts';

/** So many accounts are named on one line; the document of --json has them all. */
const namedAccounts = 8;

const accountsOf = (changes: readonly BandChange[]): string => {
  const named = changes.slice(0, namedAccounts).map(({ key, from, to }) => `${key} ${from} → ${to}`);
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
};

const directionLine = (word: string, changes: readonly BandChange[]): readonly string[] =>
  changes.length === 0 ? [] : [`  a tenth ${word}: ${changes.length}: ${accountsOf(changes)}`];

/** Every weight that changes any light, and how many weights change none. */
export const sensitivityLines = ({ asOf, accounts, weights }: Sensitivity): readonly string[] => {
  const moving = weights.filter(({ larger, smaller }) => larger.length + smaller.length > 0);
  return [
    `As of ${asOf}: which of ${accounts} accounts change band if one weight moves by a tenth`,
    ...moving.flatMap(({ kind, key, weight, larger, smaller }) => [
      `${kind} ${key} (weight ${weight})`,
      ...directionLine('more', larger),
      ...directionLine('less', smaller),
    ]),
    `${weights.length - moving.length} of ${weights.length} weights change none`,
  ];
};
