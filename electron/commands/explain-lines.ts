/** An explanation for reading on a terminal: first why the light is what it is and what would turn it green. */
import type { AccountScore, Lever } from '../../shared/model/score.ts';
import type { Explanation } from '../engine/scoring/index.ts';
import { changeLines } from './change-lines.ts';
import { alignColumns, figure, signed, wholeFigure } from './columns.ts';

/** So many metrics are named where the largest losses are told. */
const namedLosses = 3;

const whole = (value: number | null, { cutoffs }: AccountScore): string => wholeFigure(value, cutoffs);

const headLine = ({ score, asOf }: Explanation): string => {
  const [low, high] = score.range;
  const known = `${whole(low, score)} to ${whole(high, score)}, coverage ${figure(score.coverage * 100)} %`;
  return `${score.name}: ${score.band}, ${whole(score.score, score)} (${known}), as of ${asOf}`;
};

const lossesOf = ({ contributions }: Explanation): string =>
  contributions
    .toSorted((a, b) => b.shortfall - a.shortfall)
    .slice(0, namedLosses)
    .map(({ key, shortfall }) => `${key} ${signed(-shortfall)}`)
    .join(', ');

/** Why the band of the number is what it is. */
const numberReason = (explanation: Explanation): string => {
  const { score, cutoffs, computedBand, coverage } = explanation.score;
  if (score === null) return 'nothing is known of this account';
  const losses = `most is lost by ${lossesOf(explanation)}`;
  switch (computedBand) {
    case 'unknown':
      return `only ${figure(coverage * 100)} % of what the model asks for is known, too little for a light`;
    case 'green':
      return `${figure(score, 1)} reaches ${cutoffs.green}`;
    case 'amber':
      return `${figure(score, 1)} is below ${cutoffs.green}; ${losses}`;
    case 'red':
      return `${figure(score, 1)} is below ${cutoffs.amber}; ${losses}`;
  }
};

const reasonLines = (explanation: Explanation): readonly string[] => {
  const { band, computedBand, override, caps } = explanation.score;
  const set = override
    ? [`  set to ${override.band} by ${override.author} until ${override.expiresOn}: ${override.reason}`]
    : [];
  return [
    `Why ${band}: ${band === computedBand ? '' : `the number alone is ${computedBand}; `}${numberReason(explanation)}`,
    ...caps.map((cap) => `  cap: ${cap.reason}`),
    ...set,
  ];
};

const step = ({ metric, from, to, gain }: Lever): string =>
  `${metric} ${figure(from, 1)} → ${figure(to, 1)} (${signed(gain)})`;

const pathLine = ({ pathToGreen: path, score }: Explanation): string => {
  if (score.score === null) return 'To green: nothing is known yet.';
  const isUnknown = score.computedBand === 'unknown';
  if (!path) return `To green: ${isUnknown ? 'more has to be known first' : 'nothing is left to do.'}`;
  const steps = path.levers.map(step).join(', ');
  if (path.reaches) return `To green: ${steps}: reaches ${whole(path.score, score)}`;
  if (steps === '')
    return `To green: ${isUnknown ? 'more has to be known first' : 'no metric can bring it there'}`;
  const end = `${steps}: gets to ${whole(path.score, score)}`;
  return `To green: ${end}, ${isUnknown ? 'but more has to be known first' : 'which is not enough'}`;
};

const contributionLines = ({ contributions, score }: Explanation): readonly string[] => [
  ...alignColumns(
    [
      ['metric', 'light', 'value', 'score', 'brings', 'costs'],
      ...contributions.map((metric) => [
        metric.key,
        metric.band,
        figure(metric.value, 1),
        whole(metric.score, score),
        figure(metric.contribution, 1),
        figure(metric.shortfall, 1),
      ]),
      [
        'sum',
        '',
        '',
        '',
        figure(score.score, 1),
        figure(
          contributions.reduce((total, { shortfall }) => total + shortfall, 0),
          1,
        ),
      ],
    ],
    2,
  ),
];

/** All lines of an account's explanation. */
export const explanationLines = (explanation: Explanation): readonly string[] => [
  headLine(explanation),
  ...reasonLines(explanation),
  pathLine(explanation),
  '',
  ...contributionLines(explanation),
  ...(explanation.levers.length > 0
    ? ['', 'Levers:', ...explanation.levers.map((own) => `  ${step(own)}`)]
    : []),
  ...(explanation.change ? ['', ...changeLines(explanation.change)] : []),
];
