/** Invented data: names in all alphabets and mixed ones, short and far too long; values from none to huge. */
import type { Band, Cutoffs, Points } from '../../shared/model/model.ts';

/** The cut-offs of all examples. */
export const cutoffs: Cutoffs = { amber: 50, green: 75 };

/** One account of the examples. */
export interface ExampleAccount {
  readonly key: string;
  readonly name: string;
  readonly band: Band;
  readonly score: number | null;
  readonly amountMinor: number | null;
  readonly owner: string;
  readonly seenOn: string | null;
}

/** Accounts that are hard to set. */
export const accounts: readonly ExampleAccount[] = [
  {
    key: 'A-1',
    name: 'Ashdown & Fairweather',
    band: 'red',
    score: 31.4,
    amountMinor: 4_820_000,
    owner: 'Ayşe Yılmaz',
    seenOn: '2026-06-30',
  },
  {
    key: 'A-2',
    name: 'Anadolu Birleşik Tekstil Makineleri İthalat İhracat ve Pazarlama Anonim Şirketi (İzmir Şubesi)',
    band: 'amber',
    score: 52.1,
    amountMinor: 128_456_789_00,
    owner: 'Işıl Çağlar-Öztürkoğlu',
    seenOn: '2026-06-28',
  },
  {
    key: 'A-3',
    name: 'אור הגליל – פתרונות תקשורת (1998) בע״מ',
    band: 'green',
    score: 90.6,
    amountMinor: 735_000,
    owner: 'נועה לוי',
    seenOn: '2026-05-02',
  },
  {
    key: 'A-4',
    name: 'Delta פתרונות Ltd. (תל אביב)',
    band: 'unknown',
    score: null,
    amountMinor: null,
    owner: '',
    seenOn: null,
  },
  { key: 'A-5', name: 'Öz', band: 'green', score: 100, amountMinor: 0, owner: 'B', seenOn: '2026-06-30' },
];

/** Many rows, for tables that show a part of theirs. */
export const manyAccounts: readonly ExampleAccount[] = Array.from({ length: 64 }, (_, at) => {
  const account = accounts[at % accounts.length] as ExampleAccount;
  return { ...account, key: `A-${at + 1}` };
});

/** Twelve months of a score that falls. */
export const falling: readonly number[] = [78, 79, 77, 76, 77, 72, 70, 66, 63, 60, 55, 52];

/** Twelve months, some of which are not known. */
export const withGaps: readonly (number | null)[] = [61, 63, null, null, 58, null, 64, 70, 72, null, 76, 80];

/** A score that stays where it is. */
export const steady: readonly number[] = [84, 85, 84, 86, 86, 85, 87, 88, 88, 89, 90, 91];

/** The last days of those months. */
export const months: readonly string[] = [
  '2025-07-31',
  '2025-08-31',
  '2025-09-30',
  '2025-10-31',
  '2025-11-30',
  '2025-12-31',
  '2026-01-31',
  '2026-02-28',
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
];

/** The points of a metric. */
export const points: Points = [
  [20, 0],
  [45, 40],
  [70, 75],
  [90, 100],
];
