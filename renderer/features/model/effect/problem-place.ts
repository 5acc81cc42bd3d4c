/** Where a problem of a model is, in words, and which part of the screen it is mended on. Pure. */
import type { TFunction } from 'i18next';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import type { ModelTab } from '../../../app/session-state.ts';
import type { ModelNames } from '../../../ui/model-names.ts';

/** A path such as `variants[0].metrics.csat.points[2]`, in its parts. */
interface PlacePath {
  /** `metrics`, `dimensions`, `caps`, `variants`, or a field of the model itself; empty = the whole model. */
  readonly list: string;
  /** The place in the list, counted from 0. */
  readonly index: number | null;
  /** The fields below, without places in lists: `metrics`, `csat`, `points`. */
  readonly fields: readonly string[];
}

const pathPattern = /^(?<list>\w+)(?:\[(?<index>\d+)\])?(?:\.(?<rest>.*))?/u;

const partsOf = (path: string): PlacePath => {
  const { list = '', index, rest = '' } = pathPattern.exec(path)?.groups ?? {};
  const fields = rest.split('.').map((field) => field.replace(/\[.*$/, ''));
  return { list, index: index === undefined ? null : Number(index), fields: fields.filter(Boolean) };
};

/** What finds words. */
export interface PlaceWords {
  readonly t: TFunction;
  readonly names: ModelNames;
}

/** What a field of a model is called; the field itself where nobody gave it a name. */
export const fieldName = (field: string, t: TFunction): string =>
  t(`model.versions.fields.${field}`, { defaultValue: field });

const ownerOf = ({ list, index }: PlacePath, key: string | null, { t, names }: PlaceWords): string | null => {
  if (index === null) return null;
  switch (list) {
    case 'metrics':
      return key === null ? t('model.effect.place.metric', { n: index + 1 }) : names.metric(key);
    case 'dimensions':
      return key === null ? t('model.effect.place.dimension', { n: index + 1 }) : names.dimension(key);
    case 'caps':
      return t('model.effect.place.cap', { n: index + 1 });
    case 'variants':
      return t('model.effect.place.variant', { name: key ?? String(index + 1) });
    default:
      return null;
  }
};

/** Inside a segment, the metric or dimension that differs stands under its key. */
const fieldsOf = ({ list, fields }: PlacePath, { t, names }: PlaceWords): readonly string[] => {
  const [first, second, ...rest] = fields;
  if (list === 'variants' && second !== undefined && first === 'metrics')
    return [names.metric(second), ...rest.slice(0, 1).map((field) => fieldName(field, t))];
  if (list === 'variants' && second !== undefined && first === 'dimensionWeights')
    return [names.dimension(second), fieldName('weight', t)];
  return first === undefined ? [] : [fieldName(first, t)];
};

/** The place from the outside in: "Satisfaction (CSAT)", "Points"; one part at least. */
export const problemPlace = (
  { path, key }: Pick<DraftProblem, 'path' | 'key'>,
  words: PlaceWords,
): readonly string[] => {
  const parts = partsOf(path);
  if (parts.list === '') return [words.t('model.effect.place.whole')];
  const owner = ownerOf(parts, key, words);
  return [owner ?? fieldName(parts.list, words.t), ...fieldsOf(parts, words)];
};

/** Where a problem is mended: the part of the screen, and the metric whose details are to be open. */
export const placeToMend = ({
  path,
  key,
}: Pick<DraftProblem, 'path' | 'key'>): { readonly tab: ModelTab; readonly metric: string | null } => {
  const { list } = partsOf(path);
  switch (list) {
    case 'metrics':
      return { tab: 'weights', metric: key };
    case 'caps':
    case 'cutoffs':
    case 'minimumCoverage':
      return { tab: 'rules', metric: null };
    case 'variants':
      return { tab: 'variants', metric: null };
    default:
      return { tab: 'weights', metric: null };
  }
};
