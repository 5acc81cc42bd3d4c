/** The chain of the log: whatever is changed afterwards shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import { canonicalText, hashOf } from '../../../electron/engine/db/log/chain.ts';
import { logged } from '../../../electron/engine/db/log/logged.ts';
import { logEntry } from '../../../electron/engine/db/queries/log.ts';
import { logOf } from '../../helpers/log.ts';

const edits = {
  happened_at: '2020-01-01T00:00:00.000Z',
  author: 'Somebody else',
  kind: 'log.exported',
  detail: '{"file":"other.json"}',
  previous_hash: 'f'.repeat(64),
  hash: 'f'.repeat(64),
} as const;

describe('the chain', () => {
  test('a log that nobody touched is whole, and says where it ends', () => {
    const db = logOf(3);
    const last = logEntry(db, 3);
    expect(checkLog(db)).toEqual({
      entries: 3,
      fault: null,
      fingerprint: `3-${last?.hash.slice(0, 16).toUpperCase().match(/.{4}/g)?.join('-')}`,
    });
  });

  test('any edit of any entry is found where it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
        (at, column) => {
          const db = logOf(8);
          db.prepare(`UPDATE audit_log SET ${column} = ? WHERE id = ?`).run(edits[column], at);
          const { fault } = checkLog(db);
          expect(fault).toMatchObject({ entry: at, why: 'edited' });
          db.close();
        },
      ),
    );
  });

  test('an edit with a hash of its own breaks the next link, or the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (at) => {
        const db = logOf(8);
        const entry = logEntry(db, at);
        if (!entry) throw new Error('no entry');
        const changed = { ...entry, detail: '{}' };
        db.prepare('UPDATE audit_log SET detail = ?, hash = ? WHERE id = ?').run('{}', hashOf(changed), at);
        const expected = at < 8 ? { entry: at + 1, why: 'apart' } : { entry: 8, why: 'end' };
        expect(checkLog(db).fault).toMatchObject(expected);
        db.close();
      }),
    );
  });

  test('any run of entries that is gone is found, at the end too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 7 }), (from, more) => {
        const db = logOf(8);
        const to = Math.min(8, from + more);
        db.prepare('DELETE FROM audit_log WHERE id BETWEEN ? AND ?').run(from, to);
        const why = to === 8 && from > 1 ? 'cut' : 'missing';
        expect(checkLog(db).fault).toMatchObject({ entry: from, why });
        db.close();
      }),
    );
  });

  test('entries that changed places are found', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 2 }),
        ([a = 1, b = 2]) => {
          const db = logOf(8);
          const move = db.prepare('UPDATE audit_log SET id = ? WHERE id = ?');
          move.run(99, a);
          move.run(a, b);
          move.run(b, 99);
          expect(checkLog(db).fault).toMatchObject({ entry: Math.min(a, b), why: 'edited' });
          db.close();
        },
      ),
    );
  });

  test('an entry that was put in between is found, and one at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (at) => {
        const db = logOf(8);
        db.prepare('UPDATE audit_log SET id = -id WHERE id >= ?').run(at);
        db.prepare('UPDATE audit_log SET id = 1 - id WHERE id < 0').run();
        const previousHash = logEntry(db, at - 1)?.hash ?? '';
        const put = {
          id: at,
          happenedAt: '2026-01-01T00:00:00.000Z',
          author: null,
          kind: 'log.exported',
          detail: '{}',
        };
        const hash = hashOf({ ...put, previousHash });
        db.prepare(
          `INSERT INTO audit_log (id, happened_at, kind, detail, previous_hash, hash)
           VALUES (@id, @happenedAt, @kind, @detail, @previousHash, @hash)`,
        ).run({ ...put, previousHash, hash });
        const expected = at === 9 ? { entry: 9, why: 'added' } : { entry: at + 1, why: 'edited' };
        expect(checkLog(db).fault).toMatchObject(expected);
        db.close();
      }),
    );
  });

  test('what is written after the end was cut off does not hide it', () => {
    const db = logOf(5);
    db.prepare('DELETE FROM audit_log WHERE id > 3').run();
    logged(db, { kind: 'model.saved', detail: { file: 'later.json' } });
    expect(checkLog(db).fault).toMatchObject({ entry: 4, why: 'missing' });
  });

  test('without its end it is not whole, nor is what is written after that', () => {
    const db = logOf(5);
    db.prepare("DELETE FROM settings WHERE key = 'logHead'").run();
    expect(checkLog(db)).toMatchObject({ fault: { entry: 5, why: 'end' }, fingerprint: null });
    logged(db, { kind: 'model.saved', detail: { file: 'later.json' } });
    expect(checkLog(db).fault).toMatchObject({ entry: 6, why: 'apart' });
  });

  test('an emptied log is no whole one', () => {
    const db = logOf(5);
    db.exec('DELETE FROM audit_log');
    expect(checkLog(db).fault).toMatchObject({ entry: 1, why: 'missing' });
    db.prepare("DELETE FROM settings WHERE key = 'logHead'").run();
    expect(checkLog(db).fault).toMatchObject({ entry: 1, why: 'missing' });
  });

  test('no two different entries give the same text, whatever a name holds', () => {
    const db = logOf(1);
    logged(db, { kind: 'model.saved', author: 'A\nB\u2028C\u0000\ud800', detail: { file: 'x\ny' } });
    const entry = logEntry(db, 2);
    if (!entry) throw new Error('no entry');
    expect(entry.author).toBe('A B C \ufffd');
    expect(canonicalText(entry).split('\n')).toHaveLength(6);
    expect(checkLog(db).fault).toBeNull();
  });

  test('twenty thousand entries are checked while nobody waits', { timeout: 20_000 }, () => {
    const db = logOf(20_000);
    const beganMs = performance.now();
    expect(checkLog(db)).toMatchObject({ entries: 20_000, fault: null });
    expect(performance.now() - beganMs).toBeLessThan(2000);
  });
});
