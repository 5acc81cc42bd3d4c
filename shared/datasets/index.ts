/** All datasets, in the order their tables depend on each other: accounts first. */
import { accounts } from './accounts.ts';
import { people } from './people.ts';
import { usage } from './usage.ts';
import { trainings } from './trainings.ts';
import { tickets } from './tickets.ts';
import { surveys } from './surveys.ts';
import { invoices } from './invoices.ts';
import { subscriptions } from './subscriptions.ts';
import { referrals } from './referrals.ts';
import { outcomes } from './outcomes.ts';
import { measurements } from './measurements.ts';
import { judgements } from './judgements.ts';
import type { Dataset, DatasetName } from './types.ts';

export type { Dataset, DatasetName, Field, FieldType } from './types.ts';
export { columnsOf } from './types.ts';

/** The twelve datasets, in the order they must be loaded: a row may name what an earlier dataset holds. */
export const datasets: readonly Dataset[] = [
  accounts,
  people,
  subscriptions,
  usage,
  trainings,
  tickets,
  surveys,
  invoices,
  referrals,
  outcomes,
  measurements,
  judgements,
];

/** A dataset by its name. */
export const datasetNamed = (name: DatasetName): Dataset => {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new RangeError(`no dataset ${name}`);
  return found;
};
