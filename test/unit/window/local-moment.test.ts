/** Moments are told by the reader's own clock, not by that of Greenwich. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localMoment } from '../../../renderer/ui/local-moment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a moment', () => {
  it('is of the day that the reader lives in, on both sides of midnight', () => {
    vi.stubEnv('TZ', 'Europe/Istanbul');
    expect(localMoment('2026-03-04T22:15:00.000Z')).toEqual({ day: '2026-03-05', time: '01:15' });
    vi.stubEnv('TZ', 'America/New_York');
    expect(localMoment('2026-03-05T02:15:00.000Z')).toEqual({ day: '2026-03-04', time: '21:15' });
  });
});
