/** The formulas of the scores: dimensions, the overall score, coverage, range and light. */
import { roundingSlack } from '../../../../shared/model/reaches.ts';
import type { Layout } from '../layout.ts';
import { inputPlaces } from '../places/inputs.ts';
import { modelPlaces } from '../places/model.ts';
import { type scoreColumns, scorePlaces } from '../places/scores.ts';
import { workingPlaces } from '../places/workings.ts';
import type { SheetLinks } from '../sheets/sheet.ts';

type Computed = Exclude<keyof typeof scoreColumns, 'key' | 'name'>;

/** The formulas of an account's row. */
export interface ScoreFormulas extends Readonly<Record<Computed, string>> {
  readonly dimension: (dimension: number) => string;
}

type Places = ReturnType<typeof placesOf>;

const placesOf = (layout: Layout, links: SheetLinks) => {
  const workings = workingPlaces(layout, links.workings);
  return {
    layout,
    workings,
    inputs: inputPlaces(links.inputs),
    model: modelPlaces(layout, { sheet: links.model, form: workings.form }),
    own: scorePlaces(layout),
  };
};

/** Blocked by a metric that weighs, or nothing of it counts: no score. */
const dimensionScore = ({ layout, workings, model }: Places, dimension: number): string => {
  if (layout.dimensions[dimension]?.count === 0) return '""';
  const [counted, weights] = (['countsAs', 'weight'] as const).map((step) => workings.metrics(dimension, step));
  const weight = `SUMPRODUCT(ISNUMBER(${counted})*${weights})`;
  const isBlocked = `COUNTIFS(${counted},${model.blocked},${weights},">0")>0`;
  return `IF(OR(${workings.dimension(dimension, 'weight')}=0,${isBlocked},${weight}=0),"",SUMPRODUCT(${counted},${weights})/${weight})`;
};

const overall = ({ workings, own }: Places): Pick<ScoreFormulas, 'score' | 'coverage' | 'low' | 'high'> => {
  const weights = workings.dimensions('weight');
  const [coverage, low] = [workings.dimensions('coverage'), workings.dimensions('low')];
  const scored = `SUMPRODUCT(ISNUMBER(${own.dimensions})*${weights})`;
  const mean = (of: string, otherwise: number): string =>
    `IF(SUM(${weights})>0,SUMPRODUCT(${of})/SUM(${weights}),${otherwise})`;
  return {
    score: `IF(${scored}>0,SUMPRODUCT(${own.dimensions},${weights})/${scored},"")`,
    coverage: mean(`${weights},${coverage}`, 0),
    low: mean(`${weights},${low}`, 0),
    high: mean(`${weights},${low}+100*(1-${coverage})`, 100),
  };
};

const lightFormulas = ({
  layout,
  workings,
  inputs,
  model,
  own,
}: Places): Pick<ScoreFormulas, 'light' | 'computedLight'> => {
  const reaches = (figure: string, cutoff: string): string =>
    `${figure}+${String(roundingSlack).toUpperCase()}>=${cutoff}`;
  const [score, computed, unknown] = [own.cell('score'), own.cell('computedLight'), model.light('unknown')];
  const known = `IF(${reaches(score, model.green)},${model.light('green')},IF(${reaches(score, model.amber)},${model.light('amber')},${model.light('red')}))`;
  const place = `MATCH(${computed},${model.lights},0)`;
  const limited = layout.model.caps.length > 0 ? `MIN(${place},${workings.caps})` : place;
  return {
    computedLight: `IF(NOT(ISNUMBER(${score})),${unknown},IF(${reaches(own.cell('coverage'), model.minimum)},${known},${unknown}))`,
    light: `IF(${inputs.light}<>"",${inputs.light},IF(${computed}=${unknown},${unknown},INDEX(${model.lights},${limited})))`,
  };
};

/** The formulas of the scores. */
export const scoreFormulas = (layout: Layout, links: SheetLinks): ScoreFormulas => {
  const places = placesOf(layout, links);
  return {
    ...overall(places),
    ...lightFormulas(places),
    form: places.model.formName,
    dimension: (dimension) => dimensionScore(places, dimension),
  };
};
