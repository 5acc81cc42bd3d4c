/** An action of the plan for tests of what is done with them. */
import type { StandingAction } from '../../shared/model/plan/action.ts';

/** One that waits, with what a test says of it. */
export const anAction = (part: Partial<StandingAction> = {}): StandingAction => ({
  id: 1,
  account: { id: 1, key: 'A', name: 'Acme' },
  about: { kind: 'metric', key: 'oldestOverdue' },
  play: null,
  title: 'Call about the invoice',
  steps: null,
  doneWhen: null,
  owner: null,
  dueOn: null,
  note: null,
  state: 'open',
  adoptedOn: '2026-03-01',
  endedOn: null,
  author: null,
  stood: null,
  overdueDays: null,
  now: null,
  ...part,
});
