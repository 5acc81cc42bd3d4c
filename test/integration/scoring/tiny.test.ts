import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { tinyFolder, tinyWorkspace } from '../../helpers/tiny.ts';

interface ExpectedAccount {
  readonly key: string;
  readonly score: number | null;
  readonly band: string;
  readonly computedBand: string;
  readonly coverage: number;
  readonly range: readonly [number, number];
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly metrics: Readonly<
    Record<string, { value: number | null; state: string; score: number | null; contribution: number | null }>
  >;
}

const close = (actual: number | null | undefined, expected: number | null, what: string): void => {
  if (expected === null || actual == null) expect(actual, what).toBe(expected);
  else expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThan(1e-6);
};

describe('the tiny client', () => {
  it.each(['2026-06-30', '2026-09-30', '2026-12-31'])('scores as worked out by hand on %s', async (date) => {
    const { db } = await tinyWorkspace();
    const expected = JSON.parse(readFileSync(join(tinyFolder, `expected-${date}.json`), 'utf8')) as {
      readonly accounts: readonly ExpectedAccount[];
    };
    const { accounts } = scoreAccounts(db, { asOf: parseDay(date) as number });
    expect(accounts.map((account) => account.key).sort()).toEqual(
      expected.accounts.map((account) => account.key).sort(),
    );
    for (const account of expected.accounts) {
      const actual = accounts.find((candidate) => candidate.key === account.key);
      const at = `${account.key} ${date}`;
      close(actual?.score, account.score, `${at} score`);
      expect(actual?.band, `${at} band`).toBe(account.band);
      expect(actual?.computedBand, `${at} computed band`).toBe(account.computedBand);
      close(actual?.coverage, account.coverage, `${at} coverage`);
      close(actual?.range[0], account.range[0], `${at} low`);
      close(actual?.range[1], account.range[1], `${at} high`);
      for (const dimension of actual?.dimensions ?? [])
        close(dimension.score, account.dimensions[dimension.key] ?? null, `${at} ${dimension.key}`);
      const metrics = actual?.dimensions.flatMap((dimension) => dimension.metrics) ?? [];
      expect(metrics.map((metric) => metric.key).sort()).toEqual(Object.keys(account.metrics).sort());
      for (const metric of metrics) {
        const own = account.metrics[metric.key];
        expect(metric.state, `${at} ${metric.key}`).toBe(own?.state);
        close(metric.value, own?.value ?? null, `${at} ${metric.key} value`);
        close(metric.score, own?.score ?? null, `${at} ${metric.key} score`);
        close(metric.contribution, own?.contribution ?? null, `${at} ${metric.key} contribution`);
      }
    }
  });
});
