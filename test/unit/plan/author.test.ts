/** Whose name stands beside a change, as the calls take it. */
import { describe, expect, it } from 'vitest';
import { noteCalls } from '../../../shared/calls/notes.ts';

const signed = (author: string | null) => noteCalls['notes.remove'].parse({ note: 1, author }).author;

describe('a signature', () => {
  it('is kept without the spaces around it, and one of spaces alone is none', () => {
    expect(signed(' Ayşe ')).toBe('Ayşe');
    expect(signed('  ')).toBeNull();
    expect(signed(null)).toBeNull();
  });
});
