/** Columns over time that stand in a table, which says the same in figures. */
import { IntervalColumn, IntervalNumerals } from '../../charts/interval-column.tsx';
import { type Interval, scaleFor } from '../../charts/interval-scale.ts';
import { MonthColumn } from '../../charts/month-column.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { months } from '../examples.ts';
import { useWords } from '../words.ts';
import css from './charts.module.css';

const dates = months.slice(6);

const nps: readonly Interval[] = [
  { value: 12, low: -8, high: 32 },
  { value: 18, low: 2, high: 34 },
  { value: 9, low: -12, high: 30 },
  { value: null, low: null, high: null },
  { value: 31, low: 20, high: 42 },
  { value: 38, low: 29, high: 47 },
];

const npsScale = scaleFor(nps, [-100, 100]);

/** A figure with its interval, month by month. */
export const Intervals = () => {
  const { examples } = useWords();
  const format = useFormat();
  return (
    <table className={css.columns} aria-label={examples.service}>
      <tbody>
        <tr>
          <td className={css.numerals}>
            <IntervalNumerals scale={npsScale} numeral={(value) => format.number(value, 0)} />
          </td>
          {nps.map((own, at) => (
            <td key={dates[at]} className={css.plot}>
              <IntervalColumn
                scale={npsScale}
                before={nps[at - 1] ?? null}
                own={own}
                after={nps[at + 1] ?? null}
              />
            </td>
          ))}
        </tr>
        <tr>
          <td />
          {nps.map(({ value }, at) => (
            <td key={dates[at]}>{value === null ? '–' : format.number(value, 0)}</td>
          ))}
        </tr>
        <Dates />
      </tbody>
    </table>
  );
};

const Dates = () => {
  const format = useFormat();
  return (
    <tr className={css.dates}>
      <td />
      {dates.map((date) => (
        <td key={date}>{format.monthName(date)}</td>
      ))}
    </tr>
  );
};

const bare = (value: number): Interval => ({ value, low: null, high: null });
const kept = [100, 101.5, 99, 97.5, 104, 106].map(bare);
const lost = [100, 98, 95.5, 94, 94, 91].map(bare);
const keptScale = scaleFor([...kept, ...lost], [0, 200]);

/** Two lines, one of them measured against the other. */
export const Months = () => {
  const { examples } = useWords();
  const format = useFormat();
  const around = (line: readonly Interval[], at: number) => ({
    before: line[at - 1] ?? null,
    own: line[at] ?? bare(0),
    after: line[at + 1] ?? null,
  });
  return (
    <table className={css.columns} aria-label={examples.money}>
      <tbody>
        <tr>
          <td className={css.numerals}>
            <IntervalNumerals scale={keptScale} numeral={(value) => format.share(value / 100)} />
          </td>
          {kept.map((_, at) => (
            <td key={dates[at]} className={css.plot}>
              <MonthColumn scale={keptScale} lines={[around(kept, at), around(lost, at)]} base={100} />
            </td>
          ))}
        </tr>
        {[kept, lost].map((line) => (
          <tr key={line[1]?.value}>
            <td />
            {line.map(({ value }, at) => (
              <td key={dates[at]}>{format.share((value ?? 0) / 100)}</td>
            ))}
          </tr>
        ))}
        <Dates />
      </tbody>
    </table>
  );
};
