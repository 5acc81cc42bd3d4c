/** The cells of a model's own formulas: value and state, both following from the metrics that they name. */
import { formulaOf } from '../../../../shared/model/formula/known-formulas.ts';
import type { MetricModel } from '../../../../shared/model/model.ts';
import type { Layout } from '../layout.ts';
import { inputPlaces } from '../places/inputs.ts';
import { modelPlaces } from '../places/model.ts';
import { workingPlaces } from '../places/workings.ts';
import type { SheetLinks } from '../sheets/sheet.ts';
import { fitsCell, gapText, type NamedCells, partsFit, valueText } from './own-formula.ts';

/** The formulas of a metric's two cells on the sheet of inputs. */
export interface OwnCells {
  readonly value: string;
  readonly state: string;
}

const cellsIn = ({ metrics }: Layout, links: SheetLinks, layout: Layout): NamedCells => {
  const [inputs, workings] = [inputPlaces(''), workingPlaces(layout, links.workings)];
  const places = new Map(metrics.map(({ key }, i) => [key, i]));
  const placeOf = (key: string): number => places.get(key) ?? 0;
  return {
    value: (key) => inputs.metric(placeOf(key), 'value'),
    code: (key) => workings.metric(placeOf(key), 'code'),
  };
};

const ownCells = (layout: Layout, metric: number, links: SheetLinks): OwnCells | undefined => {
  const { source } = layout.metrics[metric] as MetricModel;
  if (source?.kind !== 'formula') return undefined;
  const { formula, names } = formulaOf(source.formula);
  if (!partsFit(formula) || names.length > 250) return undefined;
  const cells = cellsIn(layout, links, layout);
  const model = modelPlaces(layout, { sheet: links.model, form: workingPlaces(layout, links.workings).form });
  // A metric that is off has the only code below zero.
  const isOff = names.length > 0 ? `MIN(${names.map(cells.code).join(',')})<0` : 'FALSE';
  const gap = gapText(formula, cells);
  const ownValue = inputPlaces('').metric(metric, 'value');
  // Without a gap it divided by zero: there is no such number, and that is not known.
  const why = gap === '0' ? '3' : `IF(${gap}=0,3,${gap})`;
  const off = `IF(${model.metric(metric, 'switch')}=${model.switchedOn},3,-1)`;
  const code = `IF(${isOff},${off},IF(ISNUMBER(${ownValue}),0,${why}))`;
  return {
    value: `IF(${isOff},"",IFERROR(${valueText(formula, cells)},""))`,
    state: `INDEX(${model.states},MATCH(${code},${model.codes},0))`,
  };
};

/** Place of a metric → its formulas, for every formula of the model that a cell can hold. */
export const ownFormulas = (layout: Layout, links: SheetLinks): ReadonlyMap<number, OwnCells> =>
  new Map(
    layout.metrics.flatMap((_, i): readonly (readonly [number, OwnCells])[] => {
      const cells = ownCells(layout, i, links);
      return cells && fitsCell(cells.value) && fitsCell(cells.state) ? [[i, cells]] : [];
    }),
  );
