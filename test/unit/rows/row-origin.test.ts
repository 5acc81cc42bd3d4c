/** The day on which a row was stored is that of the calendar on the wall, not that of Greenwich. */
import { afterEach, expect, it, vi } from 'vitest';
import { originOf } from '../../../electron/engine/db/queries/row-origin.ts';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['Europe/Istanbul', '2026-06-04T22:30:00.000Z', '2026-06-05'],
  ['America/New_York', '2026-06-05T02:30:00.000Z', '2026-06-04'],
  ['UTC', '2026-06-05T00:00:00.000Z', '2026-06-05'],
])('in %s', (zone, storedAt, storedOn) => {
  vi.stubEnv('TZ', zone);
  const place = { file: '', sheet: '', row: 1, typedBy: 'İpek' };
  expect(originOf({ ...place, storedAt })).toEqual({ ...place, storedOn });
});
