/** The form of an action: what is wrong with it, and what of it is stored. */
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  formOf,
  isTouched,
  problemsOf,
  wordsOf,
} from '../../../renderer/features/plan/actions/action-form.ts';
import { anAction } from '../../helpers/plan-action.ts';

const account = { id: 1, key: 'A', name: 'Acme' };
const blank = formOf({ kind: 'new', account: null });

describe('a new action', () => {
  it('needs an account and a title, and is due on a whole date', () => {
    expect(problemsOf(blank)).toEqual({ account: 'blank', title: 'blank' });
    expect(problemsOf({ ...blank, account, title: '  ', dueOn: null })).toEqual({
      title: 'blank',
      dueOn: 'wrong',
    });
    expect(problemsOf({ ...blank, account, title: 'Call', dueOn: '0202-01-01' })).toEqual({ dueOn: 'wrong' });
    expect(problemsOf({ ...blank, account, title: 'Call', dueOn: '2026-04-01' })).toEqual({});
  });

  it('begins with the words of the play that it is adopted from', () => {
    const form = formOf({ kind: 'new', account, words: { title: 'Call', dueOn: '2026-04-01' } });
    expect(form).toMatchObject({ accountText: 'Acme', title: 'Call', dueOn: '2026-04-01', owner: '' });
    expect(isTouched(form, form)).toBe(false);
  });

  it('keeps blank fields as nothing and trims the others', () => {
    expect(wordsOf({ ...blank, title: ' Call ', steps: ' ', owner: ' Ada ' })).toEqual({
      title: 'Call',
      steps: null,
      doneWhen: null,
      owner: 'Ada',
      dueOn: null,
      note: null,
    });
  });
});

describe('an action that is there', () => {
  const before = formOf({ kind: 'edit', action: anAction({ owner: 'Ada', dueOn: '2026-04-01' }) });

  it('is changed only where the form says something else', () => {
    expect(changeOf(before, before)).toEqual({});
    expect(changeOf({ ...before, owner: '', note: 'Called', state: 'done' }, before)).toEqual({
      owner: null,
      note: 'Called',
      state: 'done',
    });
  });

  it('is touched by a date that is half typed', () => {
    expect(isTouched({ ...before, dueOn: null }, before)).toBe(true);
  });
});
