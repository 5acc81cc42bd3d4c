/** Waterfalls: of a score, and of a change between two. */
import type { Band } from '../../../shared/model/model.ts';
import { scaleAround, waterfallSteps } from '../../charts/waterfall.ts';
import { WaterfallAxis, WaterfallBar, type WaterfallKind } from '../../charts/waterfall-bar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { cutoffs } from '../examples.ts';
import { useWords, type Words } from '../words.ts';
import css from './charts.module.css';

type Name = 'adoption' | 'service' | 'money';

interface Part {
  readonly name: Name;
  readonly points: number;
  readonly full: number;
  readonly band: Band;
}

const parts: readonly Part[] = [
  { name: 'adoption', points: 12.4, full: 40, band: 'red' },
  { name: 'service', points: 26.2, full: 35, band: 'amber' },
  { name: 'money', points: 13.5, full: 15, band: 'green' },
];

const nameIn = ({ examples }: Words, name: Name): string => examples[name];

/** The parts of a score, each where the one before it ended. */
export const Waterfall = () => {
  const words = useWords();
  const format = useFormat();
  const steps = waterfallSteps(
    0,
    parts.map(({ points }) => points),
  );
  const sum = steps.at(-1)?.to ?? 0;
  return (
    <div className={css.waterfall}>
      <span className={css.axisPlace}>
        <WaterfallAxis cutoffs={cutoffs} numeral={(value) => format.number(value, 0)} />
      </span>
      {parts.map(({ name, points, full, band }, at) => {
        const { from, to } = steps[at] ?? { from: 0, to: 0 };
        return (
          <div key={name} className={css.step}>
            <span>{nameIn(words, name)}</span>
            <span className={css.points}>{format.fixed(points)}</span>
            <WaterfallBar
              kind="part"
              band={band}
              cutoffs={cutoffs}
              from={from}
              to={to}
              full={from + full}
              isJoined
            />
          </div>
        );
      })}
      <div className={css.step} data-sum="true">
        <span>{words.examples.sum}</span>
        <span className={css.points}>{format.fixed(sum)}</span>
        <WaterfallBar kind="total" band="amber" cutoffs={cutoffs} from={0} to={sum} goal={75} />
      </div>
    </div>
  );
};

interface ChangeRow {
  readonly key: string;
  readonly name: Name | 'first' | 'last';
  readonly kind: WaterfallKind;
  readonly points: number;
}

const changes: readonly ChangeRow[] = [
  { key: 'first', name: 'first', kind: 'total', points: 61.2 },
  { key: 'adoption', name: 'adoption', kind: 'fall', points: -14.8 },
  { key: 'service', name: 'service', kind: 'rise', points: 5.7 },
  { key: 'money', name: 'money', kind: 'none', points: 0 },
  { key: 'last', name: 'last', kind: 'total', points: 52.1 },
];

const scale = scaleAround([46.4, 61.2]);

/** What made one score of another. */
export const Change = () => {
  const { examples } = useWords();
  const format = useFormat();
  const steps = waterfallSteps(
    0,
    changes.slice(0, -1).map(({ points }) => points),
  );
  const placeOf = (at: number, { kind, points }: ChangeRow) =>
    kind === 'total' ? { from: scale.low, to: points } : (steps[at] ?? { from: 0, to: 0 });
  return (
    <div className={css.waterfall}>
      {changes.map((row, at) => (
        <div key={row.key} className={css.step} data-sum={row.kind === 'total'}>
          <span>{examples[row.name]}</span>
          <span className={css.points}>
            {row.kind === 'total' ? format.fixed(row.points) : format.signed(row.points)}
          </span>
          <WaterfallBar
            kind={row.kind}
            {...placeOf(at, row)}
            scale={scale}
            isJoined={at < changes.length - 1}
          />
        </div>
      ))}
    </div>
  );
};
