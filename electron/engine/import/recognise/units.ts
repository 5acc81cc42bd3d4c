/** Units that a heading names beside what it is about: "Tutar (TL)", "Süre (saat)", "Response time [h]". */
import { fold } from '../../../../shared/fold.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { currencyNames } from '../check/values/currency.ts';

/** What a figure under the heading is counted in. */
export type Unit =
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'per'; readonly months: number }
  | { readonly kind: 'thousands' };

const list = (unit: Unit, names: string): readonly (readonly [string, Unit])[] =>
  words(names).map((name) => [fold(name) || name, unit] as const);

const units: ReadonlyMap<string, Unit> = new Map([
  ...currencyNames.map(([name, code]) => [name, { kind: 'currency', code }] as const),
  ...list({ kind: 'time', hours: 1 / 60 }, 'min, mins, minute, minutes, dk, dakika, דקות, דקה'),
  ...list({ kind: 'time', hours: 1 / 3600 }, 'sec, secs, second, seconds, saniye, sn, שניות'),
  ...list({ kind: 'time', hours: 1 }, 'h, hr, hrs, hour, hours, sa, saat, שעות, שעה'),
  ...list({ kind: 'time', hours: 24 }, 'd, day, days, gün, ימים, יום'),
  ...list({ kind: 'time', hours: 168 }, 'week, weeks, hafta, שבועות'),
  ...list({ kind: 'per', months: 1 }, 'monthly, per month, aylık, /ay, חודשי'),
  ...list({ kind: 'per', months: 12 }, 'yearly, annual, per year, p.a., yıllık, /yıl, שנתי'),
  ...list({ kind: 'thousands' }, 'k, thousand, thousands, bin, אלפים, k$, $k, k€, bin TL, k₺'),
]);

const inBrackets = /^(.*\S)\s*[([]\s*([^()[\]]{1,20}?)\s*[)\]]\s*$/u;
const lastWord = /^(.*\S)[\s_-]+(\S{1,12})$/u;

/** A heading in two: what it is about and the unit it names; null where it names none. A bare last word must be one of time. */
export const unitIn = (heading: string): { readonly rest: string; readonly unit: Unit } | null => {
  const bracketed = inBrackets.exec(heading);
  const unit = bracketed && unitNamed(bracketed[2] as string);
  if (bracketed && unit) return { rest: bracketed[1] as string, unit };
  const ended = lastWord.exec(heading);
  const last = ended && unitNamed(ended[2] as string);
  return ended && last?.kind === 'time' && (ended[2] as string).length > 1
    ? { rest: ended[1] as string, unit: last }
    : null;
};

const unitNamed = (text: string): Unit | undefined => units.get(fold(text) || text.trim());
