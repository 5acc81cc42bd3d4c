/** The plays by what they answer: each dimension with its metrics, healthy accounts, what the model lacks, one's own. Pure. */
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import type { PlayEntry } from './play-entries.ts';

/** The plays that answer one thing. */
export interface PlayPart {
  readonly about: PlanAbout | null;
  readonly entries: readonly PlayEntry[];
}

/** Parts under one heading. */
export interface PlayGroup {
  readonly kind: 'dimension' | 'healthy' | 'outside' | 'own';
  /** The dimension's; else the kind again. */
  readonly key: string;
  readonly parts: readonly PlayPart[];
}

type InModel = Pick<PlaysPage, 'metrics' | 'dimensions'>;

/** Whether the model has what a play answers: healthy accounts need none of it. */
export const isInModel = ({ metrics, dimensions }: InModel, { kind, key }: PlanAbout): boolean => {
  switch (kind) {
    case 'metric':
      return metrics.some((metric) => metric.key === key);
    case 'dimension':
      return dimensions.includes(key);
    case 'healthy':
      return true;
  }
};

const nameOf = (about: PlanAbout | null): string => (about === null ? '' : `${about.kind} ${about.key}`);

/** Neighbours about the same thing are one part. */
const partsOf = (entries: readonly PlayEntry[]): readonly PlayPart[] => {
  const parts: { about: PlanAbout | null; entries: PlayEntry[] }[] = [];
  for (const entry of entries) {
    const [about, last] = [entry.fields.about, parts.at(-1)];
    if (last && nameOf(last.about) === nameOf(about)) last.entries.push(entry);
    else parts.push({ about, entries: [entry] });
  }
  return parts;
};

/** What the groups of dimensions hold, in the order of the model. */
const placesOf = ({ metrics, dimensions }: InModel): ReadonlyMap<string, readonly string[]> =>
  new Map(
    dimensions.map((key) => [
      key,
      [
        nameOf({ kind: 'dimension', key }),
        ...metrics
          .filter(({ dimension }) => dimension === key)
          .map((metric) => nameOf({ kind: 'metric', key: metric.key })),
      ],
    ]),
  );

const isOwn = ({ play }: PlayEntry): boolean => !play?.isBuiltIn;
const isHealthy = ({ fields }: PlayEntry): boolean => fields.about?.kind === 'healthy';

/** The groups that hold something. */
export const playGroups = (entries: readonly PlayEntry[], model: InModel): readonly PlayGroup[] => {
  const places = placesOf(model);
  const builtIn = entries.filter((entry) => !isOwn(entry));
  const byPlace = Map.groupBy(builtIn, ({ fields }) => nameOf(fields.about));
  const dimensions = [...places].map(([key, names]): PlayGroup => {
    const own = names.flatMap((name) => byPlace.get(name) ?? []);
    return { kind: 'dimension', key, parts: partsOf(own) };
  });
  const rest = (kind: 'healthy' | 'outside' | 'own', own: readonly PlayEntry[]): PlayGroup => ({
    kind,
    key: kind,
    parts: partsOf(own),
  });
  const others = builtIn.filter(({ fields }) => fields.about && !isInModel(model, fields.about));
  return [
    ...dimensions,
    rest('healthy', builtIn.filter(isHealthy)),
    rest('own', entries.filter(isOwn)),
    rest('outside', others),
  ].filter(({ parts }) => parts.length > 0);
};

/** All entries in the order in which they stand. */
export const inOrder = (groups: readonly PlayGroup[]): readonly PlayEntry[] =>
  groups.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries));
