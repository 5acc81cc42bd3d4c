/** Real survey data: the figures worked out again by a few lines of their own, straight from the file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { surveysAt } from '../../../electron/engine/surveys/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { SurveyReport } from '../../../shared/model/surveys/figures.ts';
import { emptyWorkspace, importDay } from '../../helpers/import.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const data = join(root, '..', 'shared', 'data');
const isHere = (folder: string): boolean => existsSync(join(data, folder));
const patience = { timeout: 120_000 };

type Cells = Readonly<Record<string, string>>;

/** A file's rows by their headings; quoted cells may hold commas, quotes and line ends. */
const rowsIn = (folder: string, file: string): readonly Cells[] => {
  const text = readFileSync(join(data, folder, file), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') lines.push([]);
  }
  const [head = [], ...rows] = lines;
  return rows
    .filter((cells) => cells.length >= head.length)
    .map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

const surveysOf = async (folder: string, mapping: string, by?: string): Promise<SurveyReport> => {
  const files = readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, path: join(data, folder, name) }));
  const workspace = emptyWorkspace();
  const rules = readMapping(join(root, 'build', 'samples', 'mappings', mapping));
  await importFiles(workspace, { files, mapping: rules, asOf: importDay });
  return surveysAt(workspace.db, { asOf: asOfDays[folder] as number, by });
};

const asOfDays: Readonly<Record<string, number | undefined>> = {
  nps_daily_1825: parseDay('2023-12-31'),
  tr_musteri_anket: parseDay('2024-06-30'),
  support_tickets_8469: parseDay('2023-06-02'),
  ravenstack_saas: parseDay('2024-12-31'),
};

/** NPS counted from scores, with the standard error of the adjusted Wald interval. */
const npsFrom = (scores: readonly number[]) => {
  const promoters = scores.filter((score) => score > 8).length;
  const detractors = scores.filter((score) => score < 7).length;
  const n = scores.length;
  const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const error = 100 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  const centre = 100 * (p - d);
  const score = (100 * (promoters - detractors)) / n;
  return { n, promoters, detractors, score, error, low: centre - 1.96 * error, high: centre + 1.96 * error };
};

const wilsonFrom = (hits: number, n: number) => {
  const [p, z] = [hits / n, 1.96];
  const root2 = z * Math.sqrt((p * (1 - p) + z ** 2 / (4 * n)) / n);
  const scale = 1 + z ** 2 / n;
  return [p, (p + z ** 2 / (2 * n) - root2) / scale, (p + z ** 2 / (2 * n) + root2) / scale] as const;
};

const expectShare = ({ share, low, high, n }: SurveyReport['csat'], satisfied: number, all: number): void => {
  expect(n).toBe(all);
  [share, low, high].forEach((own, i) => expect(own).toBeCloseTo(wilsonFrom(satisfied, all)[i] ?? NaN, 9));
};

describe.skipIf(!isHere('nps_daily_1825'))('daily NPS answers', () => {
  it('come to the same year and the same months', patience, async () => {
    const rows = rowsIn('nps_daily_1825', 'nps_data.csv');
    expect(rows).toHaveLength(1_825);
    const report = await surveysOf('nps_daily_1825', 'nps_daily_1825.json', 'month');
    const all = npsFrom(rows.map((row) => Number(row['Score'])));
    expect(report.nps).toMatchObject({ n: all.n, promoters: all.promoters, detractors: all.detractors });
    expect(report.nps.doubt).toBeNull();
    for (const key of ['score', 'low', 'high'] as const) expect(report.nps[key]).toBeCloseTo(all[key], 9);
    for (let score = 0; score <= 10; score++)
      expect(report.nps.distribution[score]).toBe(rows.filter((row) => Number(row['Score']) === score).length);
    const inMonth = (month: string) =>
      npsFrom(rows.filter((row) => row['Date']?.startsWith(month)).map((row) => Number(row['Score'])));
    const months = report.periods ?? [];
    expect(months.map(({ period }) => period)).toHaveLength(12);
    months.forEach(({ period, nps, change }, i) => {
      const own = inMonth(period);
      expect(nps).toMatchObject({ n: own.n, promoters: own.promoters, detractors: own.detractors });
      const before = months[i - 1];
      if (!before) return expect(change).toBeNull();
      const earlier = inMonth(before.period);
      const z = (own.score - earlier.score) / Math.sqrt(own.error ** 2 + earlier.error ** 2);
      expect(change?.z).toBeCloseTo(z, 9);
      expect(change?.real).toBe(Math.abs(z) >= 1.96);
    });
  });
});

describe.skipIf(!isHere('tr_musteri_anket'))('the Turkish survey', () => {
  it('comes to the same satisfaction, and the effort question stays CES 1.0', patience, async () => {
    const rows = rowsIn('tr_musteri_anket', 'anket_puan.csv');
    const asked = (...ids: readonly string[]): readonly number[] =>
      rows.filter((row) => ids.includes(row['Anket ID'] ?? '')).map((row) => Number(row['Puan']));
    const report = await surveysOf('tr_musteri_anket', 'tr_musteri_anket.json');
    const rated = asked('1', '2');
    expect(rated).toHaveLength(7_000);
    expectShare(report.csat, rated.filter((score) => score >= 4).length, rated.length);
    const effort = asked('3');
    expect(report.effort.n).toBe(0);
    expect(report.effortV1).toMatchObject({ n: effort.length, direction: 'lowIsEasy' });
    expect(report.effortV1?.mean).toBeCloseTo(effort.reduce((a, b) => a + b, 0) / effort.length, 9);
    const left = new Set(
      rowsIn('tr_musteri_anket', 'musteri.csv')
        .filter((row) => row['IptalTarihi'] !== '' && (row['IptalTarihi'] ?? '') < '2024-06-30')
        .map((row) => row['MusteriNo']),
    );
    expect(left.size).toBeGreaterThan(100);
    const ended = report.accounts.filter(({ key }) => left.has(key));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ customer }) => customer)).toEqual([]);
  });
});

describe.skipIf(!isHere('support_tickets_8469'))('ratings of support tickets', () => {
  it('come to the same satisfaction, through line ends in cells', patience, async () => {
    const ratings = rowsIn('support_tickets_8469', 'customer_support_tickets.csv')
      .map((row) => row['Customer Satisfaction Rating'] ?? '')
      .filter((rating) => rating !== '')
      .map(Number);
    const report = await surveysOf('support_tickets_8469', 'support_tickets_8469.json');
    expectShare(report.csat, ratings.filter((rating) => rating >= 4).length, ratings.length);
    expect(report.csat.scales[0]?.distribution).toEqual(
      [1, 2, 3, 4, 5].map((score) => ({ score, n: ratings.filter((own) => own === score).length })),
    );
  });
});

describe.skipIf(!isHere('ravenstack_saas'))('RavenStack ratings', () => {
  it('come to the same satisfaction of the year, for each plan as well', patience, async () => {
    const plans = new Map(
      rowsIn('ravenstack_saas', 'ravenstack_accounts.csv').map((row) => [row['account_id'], row['plan_tier']]),
    );
    const rated = rowsIn('ravenstack_saas', 'ravenstack_supports_ticket.csv')
      .filter((row) => row['satisfaction_score'] !== '')
      .map((row) => ({
        plan: plans.get(row['account_id']),
        closedOn: row['closed_at']?.slice(0, 10).split('-').toReversed().join('-') ?? '',
        score: Number(row['satisfaction_score']),
      }))
      .filter(({ closedOn }) => closedOn > '2024-01-01' && closedOn <= '2024-12-31');
    expect(rated.length).toBeGreaterThan(400);
    const report = await surveysOf('ravenstack_saas', 'ravenstack.json', 'plan');
    expectShare(report.csat, rated.filter(({ score }) => score >= 4).length, rated.length);
    expect(report.groups).toHaveLength(3);
    for (const { group, csat } of report.groups ?? []) {
      const own = rated.filter(({ plan }) => plan === group);
      expectShare(csat, own.filter(({ score }) => score >= 4).length, own.length);
    }
  });
});
