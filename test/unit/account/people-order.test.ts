import { describe, expect, it } from 'vitest';
import { peopleToName } from '../../../renderer/features/account/people/needing.ts';
import { findPeople, orderPeople, pressed } from '../../../renderer/features/account/people/people-order.ts';
import type { PersonRow } from '../../../shared/model/people.ts';

const person = (name: string, own: Partial<PersonRow> = {}): PersonRow => ({
  person: name,
  name,
  email: null,
  role: null,
  listed: true,
  score: null,
  band: 'unknown',
  coverage: 0,
  range: [0, 100],
  momentum: null,
  momentumBasis: null,
  capped: false,
  metrics: [],
  worstMetric: null,
  firstSeen: null,
  lastSeen: null,
  quietSince: null,
  isNew: false,
  ...own,
});

const quiet = person('Quiet', { quietSince: '2026-05-01', lastSeen: '2026-05-01', band: 'green', score: 90 });
const red = person('Red', { band: 'red', score: 20, lastSeen: '2026-06-01', role: 'IT' });
const amber = person('Amber', { band: 'amber', score: 60, lastSeen: '2026-06-20', email: 'amber@x.example' });
const green = person('Green', { band: 'green', score: 95, role: 'Planner' });
const grey = person('Grey', { role: 'it' });
const people = [quiet, red, amber, green, grey];

const names = (of: readonly PersonRow[]): readonly string[] => of.map(({ name }) => name);
const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare;
const ordered = (column: NonNullable<ReturnType<typeof pressed>>['column'], descending = false) =>
  names(orderPeople(people, { column, descending }, compare));

describe('the order of the list of people', () => {
  it('goes with each press from rising to falling and back to how it came', () => {
    const rising = pressed(null, 'score');
    expect(rising).toEqual({ column: 'score', descending: false });
    expect(pressed(rising, 'score')).toEqual({ column: 'score', descending: true });
    expect(pressed(pressed(rising, 'score'), 'score')).toBeNull();
    expect(pressed(rising, 'name')).toEqual({ column: 'name', descending: false });
    expect(orderPeople(people, null, compare)).toBe(people);
  });

  it('compares texts, figures, dates and lights, and keeps blanks at the end either way', () => {
    expect(ordered('name')).toEqual(['Amber', 'Green', 'Grey', 'Quiet', 'Red']);
    expect(ordered('score')).toEqual(['Red', 'Amber', 'Quiet', 'Green', 'Grey']);
    expect(ordered('score', true)).toEqual(['Green', 'Quiet', 'Amber', 'Red', 'Grey']);
    expect(ordered('lastSeen', true)).toEqual(['Amber', 'Red', 'Quiet', 'Green', 'Grey']);
    expect(ordered('role')).toEqual(['Red', 'Grey', 'Green', 'Quiet', 'Amber']);
    expect(ordered('band')).toEqual(['Red', 'Amber', 'Grey', 'Quiet', 'Green']);
  });
});

describe('the search', () => {
  it('finds every word in name, e-mail, role or key, in any spelling', () => {
    expect(names(findPeople(people, 'AMBER x'))).toEqual(['Amber']);
    expect(names(findPeople(people, ' ıt'))).toEqual(['Red', 'Grey']);
    expect(findPeople(people, '  ')).toBe(people);
    expect(findPeople(people, 'nobody')).toEqual([]);
  });
});

describe('who is named on the page', () => {
  it('is quiet, red or amber, in the order of the list, as many as there is room for', () => {
    expect(names(peopleToName(people, 9))).toEqual(['Quiet', 'Red', 'Amber']);
    expect(names(peopleToName(people, 2))).toEqual(['Quiet', 'Red']);
    expect(peopleToName([green, grey], 9)).toEqual([]);
  });
});
