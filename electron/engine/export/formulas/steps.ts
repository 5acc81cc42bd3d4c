/** The formulas of the workings: what scoring does to one metric, one dimension and one cap, step by step. */
import type { CapRule } from '../../../../shared/model/model.ts';
import type { Layout } from '../layout.ts';
import { inputPlaces } from '../places/inputs.ts';
import { modelPlaces } from '../places/model.ts';
import { type DimensionStep, type MetricStep, workingColumns, workingPlaces } from '../places/workings.ts';
import type { SheetLinks } from '../sheets/sheet.ts';
import { columnName } from '../../workbook/cells.ts';
import { row } from '../places/row.ts';

/** The formulas of an account's row. */
export interface StepFormulas {
  /** How far down the model sheet the account's form begins, counted from 1. */
  readonly form: string;
  readonly metric: (metric: number) => Readonly<Record<MetricStep, string>>;
  readonly dimension: (dimension: number) => Readonly<Record<DimensionStep, string>>;
  /** The best light that a cap allows: 1 red, 2 amber, 3 any. */
  readonly cap: (cap: number) => string;
}

type Places = ReturnType<typeof placesOf>;

const placesOf = (layout: Layout, links: SheetLinks) => ({
  layout,
  inputs: inputPlaces(links.inputs),
  model: modelPlaces(layout, { sheet: links.model, form: `$${columnName(workingColumns.form)}${row}` }),
  own: workingPlaces(layout, ''),
});

const metricSteps = ({ inputs, model, own }: Places, metric: number): Readonly<Record<MetricStep, string>> => {
  const [value, state] = [inputs.metric(metric, 'value'), inputs.metric(metric, 'state')];
  const at = (step: MetricStep): string => own.metric(metric, step);
  const form = own.form;
  const pointsOf = (what: 'values' | 'scores', place: string): string =>
    `INDEX(${model[what](metric)},${form},${place})`;
  const values = pointsOf('values', '0');
  const next = `${at('piece')}+1`;
  const [x, y] = [pointsOf('values', at('piece')), pointsOf('scores', at('piece'))];
  // Outside the points the share is held at 0 or 1: the end point's score.
  const share = `MAX(0,MIN(1,(${value}-${x})/(${pointsOf('values', next)}-${x})))`;
  const standIn = `INDEX(${model.standIns},MATCH(${model.metric(metric, 'policy')},${model.policies},0))`;
  return {
    code: `IF(${state}=${model.known},IF(ISNUMBER(${value}),0,3),IFERROR(INDEX(${model.codes},MATCH(${state},${model.states},0)),3))`,
    piece: `IF(${at('code')}=0,MAX(1,MIN(COUNT(${values})-1,IFERROR(MATCH(${value},${values},1),1))),"")`,
    score: `IF(${at('code')}=0,${y}+(${pointsOf('scores', next)}-${y})*${share},"")`,
    countsAs: `IF(${at('code')}=0,${at('score')},IF(AND(${at('code')}>=1.5,${at('code')}<=3),${standIn},""))`,
    weight: `IF(OR(${at('code')}=0,AND(${at('code')}>=1.5,${at('code')}<=3)),${model.metric(metric, 'weight')},0)`,
  };
};

const dimensionSteps = (
  { layout, model, own }: Places,
  dimension: number,
): Readonly<Record<DimensionStep, string>> => {
  if (layout.dimensions[dimension]?.count === 0) return { weight: '0', coverage: '0', low: '0' };
  const [codes, scores, weights] = (['code', 'score', 'weight'] as const).map((step) =>
    own.metrics(dimension, step),
  );
  const whereCounted = (text: string): string => `IF(SUM(${weights})>0,${text},0)`;
  return {
    weight: whereCounted(model.dimensionWeight(dimension)),
    coverage: whereCounted(`SUMIF(${codes},0,${weights})/SUM(${weights})`),
    low: whereCounted(`SUMPRODUCT(${scores},${weights})/SUM(${weights})`),
  };
};

/** The place of green among the lights: a cap that does not hold allows it. */
const anyLight = 3;

const capStep = ({ layout, inputs, model, own }: Places, cap: number): string => {
  const rule = layout.model.caps[cap] as CapRule;
  const metric = layout.metrics.findIndex(({ key }) => key === rule.metric);
  if (metric < 0) return String(anyLight);
  const [op, limit] = [model.cap(cap, 'op'), model.cap(cap, 'value')];
  const value = inputs.metric(metric, 'value');
  const holds = `IF(${op}=">=",${value}>=${limit},IF(${op}=">",${value}>${limit},IF(${op}="<=",${value}<=${limit},${value}<${limit})))`;
  return `IF(${own.metric(metric, 'code')}=0,IF(${holds},MATCH(${model.cap(cap, 'light')},${model.lights},0),${anyLight}),${anyLight})`;
};

/** The formulas of the workings. */
export const stepFormulas = (layout: Layout, links: SheetLinks): StepFormulas => {
  const places = placesOf(layout, links);
  return {
    form: `1+(${places.inputs.form}-1)*${places.model.height}`,
    metric: (metric) => metricSteps(places, metric),
    dimension: (dimension) => dimensionSteps(places, dimension),
    cap: (cap) => capStep(places, cap),
  };
};
