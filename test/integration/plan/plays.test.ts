/** What is kept of plays: what they must say, what counts as an edit, and that all of it can be taken back. */
import { expect, it } from 'vitest';
import { storedPlays } from '../../../electron/engine/db/queries/plays.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import {
  forgetPlay,
  playsOf,
  savePlay,
  suggestionsFor,
  undoStep,
} from '../../../electron/engine/plan/index.ts';
import { scoreOne } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { Play, PlayDefinition } from '../../../shared/model/plan/play.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-04-10') as number;
const overdue = 'metric.oldestOverdue.red';
const own: PlayDefinition = {
  about: null,
  bands: ['unknown', 'red'],
  condition: null,
  dueDays: 3,
  words: { title: 'Visit them', steps: '', doneWhen: '' },
  isOff: false,
};

/** One account with an invoice that is 68 days overdue. */
const client = () =>
  workspaceWith({
    accounts: [{ key: 'A', name: 'Acme', startedOn: '2024-01-01' }],
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2026-01-01', dueOn: '2026-02-01', amount: 100, paidOn: null },
    ],
  }).db;

const playOf = (db: Db, key: string): Play => {
  const play = playsOf(db).find((each) => each.key === key);
  if (!play) throw new Error(`no play ${key}`);
  return play;
};

const definitionOf = ({ about, bands, condition, dueDays, words, isOff }: Play): PlayDefinition => ({
  about,
  bands,
  condition,
  dueDays,
  words,
  isOff,
});

const suggested = (db: Db): readonly string[] => {
  const account = db.prepare('SELECT id FROM accounts').pluck().get() as number;
  const score = scoreOne(db, { account, asOf });
  const plays = suggestionsFor(playsOf(db), { asOf, score, renewalOn: null, actions: [] });
  return plays.map(({ play }) => play.key);
};

const refusal = (code: string, detail: object = {}) => expect.objectContaining({ code, detail });

it('refuses a play that no light asks for, whatever else it says', () => {
  const db = client();
  expect(() => savePlay(db, { key: null, ...own, bands: [] }, 'Ada')).toThrow(refusal('plan.noLights'));
  const builtIn = { ...definitionOf(playOf(db, overdue)), bands: [] };
  expect(() => savePlay(db, { key: overdue, ...builtIn }, 'Ada')).toThrow(refusal('plan.noLights'));
  expect(storedPlays(db)).toEqual([]);
});

it('refuses a condition on a metric that the model does not have, and a play about one', () => {
  const db = client();
  const condition = { metric: 'moonPhase', comparison: 'below', value: 1 } as const;
  const unknown = refusal('plan.notInModel', { name: 'moonPhase' });
  expect(() => savePlay(db, { key: null, ...own, condition }, 'Ada')).toThrow(unknown);
  for (const kind of ['metric', 'dimension'] as const) {
    const about = { kind, key: 'moonPhase' };
    expect(() => savePlay(db, { key: null, ...own, about }, 'Ada')).toThrow(unknown);
  }
  expect(playsOf(db).some(({ isBuiltIn }) => !isBuiltIn)).toBe(false);
});

it('goes on changing a play whose metric has left the model since', () => {
  const db = client();
  const condition = { metric: 'oldestOverdue', comparison: 'above', value: 60 } as const;
  const { value: key } = savePlay(db, { key: null, ...own, condition }, 'Ada');
  const lost = { ...condition, metric: 'moonPhase' };
  db.prepare('UPDATE plays SET definition = ? WHERE key = ?').run(
    JSON.stringify({ ...own, condition: lost }),
    key,
  );
  savePlay(db, { key, ...own, condition: lost, isOff: true }, 'Ada');
  expect(playOf(db, key)).toMatchObject({ isOff: true, condition: lost });
  const other = { ...lost, metric: 'marsPhase' };
  expect(() => savePlay(db, { key, ...own, condition: other }, 'Ada')).toThrow(
    refusal('plan.notInModel', { name: 'marsPhase' }),
  );
});

it('keeps nothing under a key that no play has', () => {
  const db = client();
  expect(() => savePlay(db, { key: 'own.gone', ...own }, 'Ada')).toThrow(refusal('plan.unknown'));
  const { value: key } = savePlay(db, { key: null, ...own }, 'Ada');
  forgetPlay(db, key, 'Ada');
  expect(() => savePlay(db, { key, ...own }, 'Ada')).toThrow(refusal('plan.unknown'));
});

it('does not suggest a play that is turned off, calls it no edit, and has it back after undo', () => {
  const db = client();
  expect(suggested(db)).toContain(overdue);
  const off = savePlay(db, { key: overdue, ...definitionOf(playOf(db, overdue)), isOff: true }, 'Ada');
  expect(suggested(db)).not.toContain(overdue);
  expect(playOf(db, overdue)).toMatchObject({ isOff: true, isEdited: false });
  undoStep(db, off.step, { author: 'Ada' });
  expect(suggested(db)).toContain(overdue);
  expect(playOf(db, overdue).isOff).toBe(false);
});

it('has no edit left once a built-in play says again what it always said', () => {
  const db = client();
  const before = playOf(db, overdue);
  savePlay(db, { key: overdue, ...definitionOf(before), dueDays: 2, bands: ['amber', 'red'] }, 'Ada');
  expect(playOf(db, overdue)).toMatchObject({ isEdited: true, dueDays: 2, bands: ['red', 'amber'] });
  const back = savePlay(db, { key: overdue, ...definitionOf(before) }, 'Ada');
  expect(playOf(db, overdue)).toEqual(before);
  expect(storedPlays(db)).toEqual([]);
  undoStep(db, back.step, { author: 'Ada' });
  expect(playOf(db, overdue)).toMatchObject({ isEdited: true, dueDays: 2 });
});

it('suggests one’s own play in each of its lights alone, and only where its condition holds', () => {
  const db = client();
  const about = { kind: 'metric', key: 'oldestOverdue' } as const;
  const save = (bands: Play['bands'], value: number): string => {
    const condition = { metric: 'oldestOverdue', comparison: 'above', value } as const;
    return savePlay(db, { key: null, ...own, about, bands, condition }, 'Ada').value;
  };
  const [red, green, higher] = [save(['red'], 60), save(['green'], 60), save(['red'], 68)];
  const keys = suggested(db);
  expect(keys).toContain(red);
  expect(keys).not.toContain(green);
  expect(keys).not.toContain(higher);
});
