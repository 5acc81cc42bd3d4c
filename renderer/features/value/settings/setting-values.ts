/** What may be typed into the settings of the success measures. Pure. */
import { mostMonths, usualSettings, type ValueSettings } from '../../../../shared/model/value-settings.ts';

/** The settings that are typed as numbers. */
export type TypedSetting = 'discount' | 'margin' | 'retention' | 'months';

/** In the order they are shown. */
export const typedSettings: readonly TypedSetting[] = ['discount', 'margin', 'retention', 'months'];

/** Settings that may be left blank, for what accounts or the workspace say themselves. */
const mayBeBlank: readonly TypedSetting[] = ['margin', 'retention'];

/** What stands in a setting's field: shares in percent. */
export const fieldValue = (name: TypedSetting, settings: ValueSettings): number | null => {
  const value = settings[name];
  return name === 'months' || value === null ? value : Number((value * 100).toPrecision(12));
};

/** What is wrong with a typed number; null where nothing is. */
export const problemWith = (name: TypedSetting, typed: number | null): 'share' | 'months' | null => {
  if (typed === null) return mayBeBlank.includes(name) ? null : problemOf(name);
  const most = name === 'months' ? mostMonths : 100;
  const least = name === 'months' ? 1 : 0;
  const isWhole = name !== 'months' || Number.isInteger(typed);
  return isWhole && typed >= least && typed <= most ? null : problemOf(name);
};

const problemOf = (name: TypedSetting): 'share' | 'months' => (name === 'months' ? 'months' : 'share');

/** The setting that a typed number stands for. */
export const settingTyped = (name: TypedSetting, typed: number | null): Partial<ValueSettings> => ({
  [name]: name === 'months' || typed === null ? typed : Number((typed / 100).toPrecision(12)),
});

/** Whether figures are computed otherwise than usual; how accounts are parted is no matter of that. */
export const isUsual = (settings: ValueSettings): boolean =>
  typedSettings.every((name) => settings[name] === usualSettings[name]);

/** The usual again, parted as before. */
export const usualAgain: Partial<ValueSettings> = {
  discount: usualSettings.discount,
  margin: usualSettings.margin,
  retention: usualSettings.retention,
  months: usualSettings.months,
};
