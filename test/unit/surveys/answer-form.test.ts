/** The form for typed answers: what stays for the next one, what goes, and what keeps an answer from being stored. */
import { describe, expect, it } from 'vitest';
import {
  type AnswerForm,
  askedIn,
  type FormAction,
  formProblems,
  isBegun,
  reduceForm,
  startForm,
} from '../../../renderer/features/surveys/answers/form-state.ts';
import type { TypedAnswer } from '../../../shared/model/surveys/typed-answers.ts';

const acme = { id: 1, name: 'Acme', key: 'A' };
const globex = { id: 2, name: 'Globex', key: 'B' };
const play = (actions: readonly FormAction[], from: AnswerForm = startForm): AnswerForm =>
  actions.reduce(reduceForm, from);
const typed = (fields: Extract<FormAction, { type: 'typed' }>['fields']): FormAction => ({
  type: 'typed',
  fields,
});
const choose = (account: typeof acme): FormAction => typed({ account, accountText: account.name });

const stored: TypedAnswer = {
  id: 7,
  account: 2,
  accountName: 'Globex',
  person: 'noa@globex.test',
  personName: 'Noa',
  kind: 'ces',
  scale: [1, 5],
  score: 2,
  date: '2026-06-01',
  comment: null,
  source: 3,
  sourceRow: 1,
  typedAt: '2026-06-02T08:00:00.000Z',
  author: 'Ada',
};

const filled = play([
  choose(acme),
  typed({ kind: 'csat', date: '2026-05-01', author: 'Ada' }),
  { type: 'scale.taken', scale: [1, 7] },
  typed({ person: 'Deniz', score: 6, comment: 'fine' }),
]);

describe('the form', () => {
  it('keeps account, question, day and author for the next answer, and empties the rest', () => {
    const next = play([{ type: 'saved', answer: stored, isNew: true }], filled);
    expect(next.fields).toEqual({ ...filled.fields, person: '', score: null, comment: '' });
    expect(next.stored).toBe(stored);
    expect(isBegun(next)).toBe(false);
    expect(isBegun(filled)).toBe(true);
  });

  it('offers no way back by deleting where the answer took the place of another', () => {
    expect(play([{ type: 'saved', answer: stored, isNew: false }], filled).stored).toBeNull();
  });

  it('lets a score go that the next scale does not have, and keeps one that it has', () => {
    expect(play([{ type: 'scale.taken', scale: [1, 5] }], filled).fields.score).toBeNull();
    expect(play([typed({ kind: 'nps' })], filled).fields.score).toBe(6);
    expect(askedIn(play([typed({ kind: 'nps' }), typed({ kind: 'csat' })], filled).fields)).toEqual({
      kind: 'csat',
      scale: [1, 7],
    });
  });

  it('forgets the person with the account, but not while its name is only typed again', () => {
    const looking = play([typed({ account: null, accountText: 'Ac' })], filled);
    expect(looking.fields.person).toBe('Deniz');
    expect(play([choose(acme)], looking).fields.person).toBe('Deniz');
    expect(play([choose(globex)], looking).fields.person).toBe('');
  });

  it('puts what was begun aside while another answer is corrected', () => {
    const editing = play([{ type: 'editing.began', answer: stored }], filled);
    expect(editing.fields).toMatchObject({
      accountText: 'Globex',
      person: 'Noa',
      score: 2,
      kind: 'ces',
      comment: '',
    });
    expect(askedIn(editing.fields).scale).toEqual([1, 5]);
    expect(play([{ type: 'editing.left' }], editing).fields).toEqual(filled.fields);
    const saved = play([typed({ score: 4 }), { type: 'saved', answer: stored, isNew: false }], editing);
    expect([saved.fields, saved.editing, saved.stored]).toEqual([filled.fields, null, null]);
  });

  it('puts it aside once, however many answers are looked at after each other', () => {
    const twice = play(
      [
        { type: 'editing.began', answer: stored },
        { type: 'editing.began', answer: { ...stored, id: 8 } },
        { type: 'editing.left' },
      ],
      filled,
    );
    expect(twice.fields).toEqual(filled.fields);
  });

  it('leaves a correction, and the way back, when the answer is gone', () => {
    const editing = play([{ type: 'editing.began', answer: stored }], filled);
    expect(play([{ type: 'gone', id: 7 }], editing).fields).toEqual(filled.fields);
    expect(play([{ type: 'gone', id: 8 }], editing)).toEqual(editing);
    const after = play([{ type: 'saved', answer: stored, isNew: true }], filled);
    expect(play([{ type: 'gone', id: 7 }], after).stored).toBeNull();
  });
});

describe('what an answer lacks', () => {
  const today = '2026-06-30';
  const of = (form: AnswerForm, date: string) => formProblems(form.fields, { date, today });

  it('is named field by field', () => {
    expect(of(startForm, today)).toEqual({ account: 'noAccount', score: 'noScore' });
    expect(of(play([typed({ accountText: 'Nobody' })]), today)).toEqual({
      account: 'unknownAccount',
      score: 'noScore',
    });
    expect(of(filled, today)).toEqual({});
  });

  it.each([
    ['', 'noDate'],
    ['0202-01-01', 'noDate'],
    ['2026-02-30', 'noDate'],
    ['2026-07-01', 'future'],
  ])('says what is wrong with the day %j', (date, date_) => {
    expect(of(filled, date)).toEqual({ date: date_ });
  });
});
