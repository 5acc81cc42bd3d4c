/** A fingerprint of the log, kept elsewhere, and what it shows later. */
import { expect, test } from 'vitest';
import { hashOf } from '../../../electron/engine/db/log/chain.ts';
import { checkLog, matchFingerprint } from '../../../electron/engine/db/log/check.ts';
import { logged } from '../../../electron/engine/db/log/logged.ts';
import { eachLogEntry } from '../../../electron/engine/db/queries/log.ts';
import { logOf } from '../../helpers/log.ts';

test('who recomputes everything leaves a whole chain, which a fingerprint from before tells apart', () => {
  const db = logOf(6);
  const { fingerprint } = checkLog(db);
  db.prepare(`UPDATE audit_log SET detail = '{"file":"forged.json"}' WHERE id = 2`).run();
  let previousHash = '';
  for (const entry of Array.from(eachLogEntry(db))) {
    const hash = hashOf({ ...entry, previousHash });
    db.prepare('UPDATE audit_log SET previous_hash = ?, hash = ? WHERE id = ?').run(
      previousHash,
      hash,
      entry.id,
    );
    previousHash = hash;
  }
  db.prepare("UPDATE settings SET value = ? WHERE key = 'logHead'").run(
    JSON.stringify({ count: 6, hash: previousHash }),
  );
  expect(checkLog(db).fault).toBeNull();
  expect(matchFingerprint(db, fingerprint ?? '')).toBe('other');
});

test('a fingerprint is read as people write it, and stays true while the log grows', () => {
  const db = logOf(6);
  const { fingerprint } = checkLog(db);
  logged(db, { kind: 'model.saved', detail: { file: 'later.json' } });
  const [count = '', ...digits] = (fingerprint ?? '').split('-');
  expect(matchFingerprint(db, ` ${count} ${digits.join('').toLowerCase()} `)).toBe('same');
  expect(matchFingerprint(db, `${count} – ${digits.join(' ')}`)).toBe('same');
  expect(matchFingerprint(db, `9${count}-${digits.join('-')}`)).toBe('unknown');
  expect(matchFingerprint(db, `${count}-${digits.slice(1).join('-')}`)).toBe('unreadable');
  expect(matchFingerprint(db, 'no fingerprint')).toBe('unreadable');
});
