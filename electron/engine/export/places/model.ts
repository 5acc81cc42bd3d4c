/** Where things stand on the sheet of the model: lists of words, caps, then one block per form, all of one height. */
import { columnName } from '../../workbook/cells.ts';
import type { Layout } from '../layout.ts';
import { exportStates } from '../states.ts';

/** Switches of a metric, in the order of their list. */
export const switches = ['auto', 'on', 'off'] as const;
/** Policies, in the order of theirs. */
export const policies = ['exclude', 'neutral', 'worst', 'block'] as const;
/** Lights, the worst first. */
export const lights = ['red', 'amber', 'green', 'unknown'] as const;

/** Columns of a metric's line, before its points. */
export const metricColumns = {
  name: 0,
  dimension: 1,
  weight: 2,
  policy: 3,
  switch: 4,
  source: 5,
  minimumN: 6,
  maximumAge: 7,
  relative: 8,
} as const;

/** The first column of the points' values; those of their scores follow. */
export const firstPoint = Object.keys(metricColumns).length;

const listBelow = (heading: number, count: number) => ({
  heading,
  first: heading + 1,
  last: heading + count,
});

/** The rows of the sheet's parts. */
export const modelRows = ({ model, metrics, dimensions }: Layout) => {
  const lightRows = listBelow(2, lights.length);
  const stateRows = listBelow(lightRows.last + 1, exportStates.length);
  const policyRows = listBelow(stateRows.last + 1, policies.length);
  const switchRows = listBelow(policyRows.last + 1, switches.length);
  const minimum = switchRows.last + 2;
  const capRows = listBelow(minimum + 1, model.caps.length);
  const form = capRows.last + 2;
  const dimensionRows = listBelow(form + 3, dimensions.length);
  const metricRows = listBelow(dimensionRows.last + 1, metrics.length);
  return {
    lights: lightRows,
    states: stateRows,
    policies: policyRows,
    switches: switchRows,
    minimum,
    caps: capRows,
    /** Of the first form; the others follow at equal distances. */
    form,
    amber: form + 1,
    green: form + 2,
    dimensions: dimensionRows,
    metrics: metricRows,
    height: metricRows.last + 2 - form,
  };
};

/** Cells of the sheet; `sheet` leads to it, `form` is the cell that says how far down the account's form begins. */
export const modelPlaces = (layout: Layout, { sheet, form }: { sheet: string; form: string }) => {
  const rows = modelRows(layout);
  const downTo = (first: number): number => first + rows.height * (layout.forms.length - 1);
  const list = (column: string, { first, last }: { first: number; last: number }): string =>
    `${sheet}$${column}$${first}:$${column}$${last}`;
  const ofForm = (column: number, first: number): string =>
    `INDEX(${sheet}$${columnName(column)}$${first}:$${columnName(column)}$${downTo(first)},${form})`;
  const pointsFrom = (metric: number, column: number): string => {
    const first = rows.metrics.first + metric;
    const to = columnName(column + layout.mostPoints - 1);
    return `${sheet}$${columnName(column)}$${first}:$${to}$${downTo(first)}`;
  };
  return {
    height: rows.height,
    /** The three lights in order, the worst first. */
    lights: list('B', { ...rows.lights, last: rows.lights.last - 1 }),
    light: (light: (typeof lights)[number]): string =>
      `${sheet}$B$${rows.lights.first + lights.indexOf(light)}`,
    known: `${sheet}$B$${rows.states.first}`,
    states: list('B', rows.states),
    codes: list('C', rows.states),
    policies: list('B', rows.policies),
    standIns: list('C', rows.policies),
    blocked: `${sheet}$C$${rows.policies.last}`,
    switches: list('B', rows.switches),
    switchedOn: `${sheet}$B$${rows.switches.first + switches.indexOf('on')}`,
    minimum: `${sheet}$B$${rows.minimum}`,
    cap: (cap: number, part: 'op' | 'value' | 'light'): string =>
      `${sheet}$${{ op: 'B', value: 'C', light: 'D' }[part]}$${rows.caps.first + cap}`,
    formName: ofForm(0, rows.form),
    amber: ofForm(1, rows.amber),
    green: ofForm(1, rows.green),
    dimensionWeight: (dimension: number): string => ofForm(1, rows.dimensions.first + dimension),
    metric: (metric: number, column: keyof typeof metricColumns): string =>
      ofForm(metricColumns[column], rows.metrics.first + metric),
    /** The values of a metric's points, of all forms: a row is to be taken of it. */
    values: (metric: number): string => pointsFrom(metric, firstPoint),
    /** Their scores. */
    scores: (metric: number): string => pointsFrom(metric, firstPoint + layout.mostPoints),
  };
};
