/** Names of months in English, Turkish and Hebrew, folded as `fold` does. */
import { fold } from '../../../../../shared/fold.ts';

const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'ocak', 'oca', 'ינואר'],
  ['february', 'feb', 'şubat', 'şub', 'פברואר'],
  ['march', 'mar', 'mart', 'מרץ', 'מרס'],
  ['april', 'apr', 'nisan', 'nis', 'אפריל'],
  ['may', 'mayıs', 'מאי'],
  ['june', 'jun', 'haziran', 'haz', 'יוני'],
  ['july', 'jul', 'temmuz', 'tem', 'יולי'],
  ['august', 'aug', 'ağustos', 'ağu', 'אוגוסט'],
  ['september', 'sep', 'sept', 'eylül', 'eyl', 'ספטמבר'],
  ['october', 'oct', 'ekim', 'eki', 'אוקטובר'],
  ['november', 'nov', 'kasım', 'kas', 'נובמבר'],
  ['december', 'dec', 'aralık', 'ara', 'דצמבר'],
];

const months = new Map(names.flatMap((same, i) => same.map((name) => [fold(name), i + 1] as const)));

/** The month (1..12) of a name, in any case, with or without the Hebrew "in" or "to"; undefined for other words. */
export const monthOf = (name: string): number | undefined => {
  const folded = fold(name);
  return months.get(folded) ?? (/^[בל]/.test(folded) ? months.get(folded.slice(1)) : undefined);
};
