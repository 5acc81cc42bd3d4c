/** How the values of a measure are written. Pure. */
import type { Format } from '../../../../shared/format.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';

/** A value of a measure: "+32", "82%", "5.3". */
export const measureText = (measure: SurveyMeasure, value: number, format: Format): string => {
  switch (measure) {
    case 'nps':
    case 'npsFromOne':
      return format.signed(value, 0);
    case 'csat':
    case 'firstContactResolution':
      return format.share(value);
    case 'effort':
    case 'effortV1':
      return format.fixed(value, 1);
  }
};
