/** Everything that the files say, in one language. */
import type { TFunction } from 'i18next';
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import type { DimensionModel, MetricModel } from '../../../shared/model/model.ts';
import { ownNameIn } from '../../../shared/model/own-names.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { ExportState } from './states.ts';
import type { StandIns } from './worked-out.ts';

/** Words and names of a language. */
export interface Words {
  readonly t: TFunction;
  readonly language: Language;
  readonly metric: (metric: Pick<MetricModel, 'key' | 'name'>) => string;
  readonly dimension: (dimension: Pick<DimensionModel, 'key' | 'name'>) => string;
  readonly light: (band: Band) => string;
  readonly state: (state: ExportState) => string;
  /** What a metric counts as that is not known: a number, or a word where it counts as none. */
  readonly standIns: StandIns;
}

/** The words of a language. */
export const wordsIn = (language: Language): Words => {
  const t = translator(language);
  return {
    t,
    language,
    metric: ({ key, name }) => ownNameIn(name, language) ?? t(`metrics.${key}.name`, { defaultValue: key }),
    dimension: ({ key, name }) =>
      ownNameIn(name, language) ?? t(`dimensions.${key}.name`, { defaultValue: key }),
    light: (band) => t(`bands.${band}.word`),
    state: (state) => (state === 'tooFewToMeasure' ? t('export.tooFewToMeasure') : t(`account.state.${state}`)),
    standIns: { exclude: '–', neutral: 50, worst: 0, block: t('export.blocks') },
  };
};
