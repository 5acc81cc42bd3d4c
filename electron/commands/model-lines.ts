/** A model, its versions and its effects, as lines to read on a terminal. */
import { isoOf } from '../../shared/dates.ts';
import type { Language } from '../../shared/languages.ts';
import type { ModelDifference } from '../../shared/model/differences.ts';
import { effectiveShares, isInUse } from '../../shared/model/effective-shares.ts';
import { describeModelProblem, type ModelProblem } from '../../shared/model/file/problems.ts';
import type { MetricModel, Model, Points, Variant } from '../../shared/model/model.ts';
import type { BandCounts, ModelPreview, ModelVersion } from '../../shared/model/model-page.ts';
import { ownNameIn } from '../../shared/model/own-names.ts';
import type { OwnFigures } from '../engine/db/queries/own-figures.ts';
import { alignColumns, figure } from './columns.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${figure(share * 100, 1)} %`;

const pointsText = (points: Points): string =>
  points.map(([value, score]) => `${Number(value.toPrecision(6))}:${Number(score.toPrecision(6))}`).join(' ');

const sourceText = ({ source }: MetricModel): string => {
  switch (source?.kind) {
    case 'own':
      return `${source.dataset} “${source.metric}”`;
    case 'formula':
      return `= ${source.formula}`;
    case undefined:
      return '';
  }
};

const switchText = (metric: MetricModel, fed: ReadonlySet<string>): string => {
  if (metric.switch !== 'auto') return metric.switch;
  return isInUse(metric, fed) ? '' : 'no data yet';
};

const remarks = (metric: MetricModel, fed: ReadonlySet<string>): string =>
  [
    switchText(metric, fed),
    metric.policy === 'exclude' ? '' : metric.policy,
    ownNameIn(metric.name, 'en') ?? '',
    sourceText(metric),
    metric.relative ? 'relative to your own accounts' : '',
  ]
    .filter((remark) => remark !== '')
    .join(', ');

const variantLine = ({ name, when, cutoffs, dimensionWeights, metrics }: Variant): string => {
  const conditions = when.map(({ attribute, op, value }) => `${attribute} ${op} ${value}`).join(' and ');
  const differs = [
    ...(cutoffs ? ['cut-offs'] : []),
    ...Object.keys(dimensionWeights ?? {}),
    ...Object.keys(metrics ?? {}),
  ];
  return `  ${name}: where ${conditions}; differs in ${differs.join(', ') || 'nothing'}`;
};

/** A whole model: weights with their shares, points, caps, variants. `fed` are the metrics that have data. */
export const modelLines = (model: Model, fed: ReadonlySet<string>): readonly string[] => {
  const shares = effectiveShares(model, fed);
  const rows = model.dimensions.flatMap(({ key, name, weight }) => [
    [key, String(weight), percent(shares.dimensions.get(key)), '', ownNameIn(name, 'en') ?? ''],
    ...model.metrics
      .filter((metric) => metric.dimension === key)
      .map((metric) => [
        `  ${metric.key}`,
        String(metric.weight),
        percent(shares.metrics.get(metric.key)),
        pointsText(metric.points),
        remarks(metric, fed),
      ]),
  ]);
  const { amber, green } = model.cutoffs;
  return [
    `${model.name}, version ${model.version}: amber from ${amber}, green from ${green}, unknown below ${figure(model.minimumCoverage * 100)} % coverage`,
    ...alignColumns([['dimension, metric', 'weight', 'share', 'points', ''], ...rows]),
    ...model.caps.map(({ metric, op, value, band }) => `cap: ${metric} ${op} ${value} → at most ${band}`),
    ...(model.variants.length > 0
      ? ['variants, the first that fits:', ...model.variants.map(variantLine)]
      : []),
  ];
};

/** The versions, newest first. */
export const versionLines = (versions: readonly ModelVersion[]): readonly string[] =>
  alignColumns(
    versions.map(({ version, name, note, publishedAt }) => [
      String(version),
      publishedAt === null ? 'from the start' : publishedAt.slice(0, 16).replace('T', ' '),
      name,
      note ?? '',
    ]),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What sets two models apart. */
export const differenceLines = (differences: readonly ModelDifference[]): readonly string[] =>
  differences.length === 0
    ? ['the two are alike']
    : differences.map(({ path, kind, from, to }) => {
        if (kind === 'changed') return `${path}: ${text(from)} → ${text(to)}`;
        return kind === 'added' ? `${path}: added, ${text(to)}` : `${path}: removed, was ${text(from)}`;
      });

const countsText = ({ green, amber, red, unknown }: BandCounts): string =>
  `${green} green, ${amber} amber, ${red} red, ${unknown} unknown`;

/** How many changed lights are printed; `--json` has all. */
const shownMoves = 20;

/** Who would stand in another light. */
export const previewLines = ({
  asOf,
  accounts,
  before,
  after,
  moved,
  movedTotal,
}: ModelPreview): readonly string[] => [
  `as of ${asOf}, ${movedTotal} of ${accounts} accounts change their light: ${countsText(before)} → ${countsText(after)}`,
  ...moved
    .slice(0, shownMoves)
    .map(
      ({ key, name, from, to }) =>
        `  ${key} ${name}: ${from.band} ${figure(from.score)} → ${to.band} ${figure(to.score)}`,
    ),
  ...(movedTotal > shownMoves ? [`  and ${movedTotal - shownMoves} more; --json lists them`] : []),
];

/** What is wrong with a file, each at its place. */
export const problemLines = (problems: readonly ModelProblem[], language: Language): readonly string[] =>
  problems.map((problem) => {
    const key = problem.key === null ? '' : ` (${problem.key})`;
    const place = problem.path === '' ? '' : `${problem.path}${key}: `;
    return place + describeModelProblem(problem, language);
  });

/** Figures that a metric of one's own can be made of; `usedBy` answers the metrics that are. */
export const figureLines = (
  figures: readonly OwnFigures[],
  usedBy: (of: OwnFigures) => readonly string[],
): readonly string[] =>
  figures.length === 0
    ? ['this workspace holds no measurements and no judgements']
    : alignColumns([
        ['dataset', 'metric', 'accounts', 'from', 'to', 'newest', 'in the model as'],
        ...figures.map((of) => [
          of.dataset,
          of.metric,
          String(of.accounts),
          figure(of.least, 1),
          figure(of.most, 1),
          isoOf(of.newest),
          usedBy(of).join(', '),
        ]),
      ]);
