/** Problems speak of metrics by the names that the page shows, and of formulas by the keys they are written with. */
import { expect, it } from 'vitest';
import { namedDetail } from '../../../renderer/features/model/named-detail.ts';
import { modelNames } from '../../../renderer/ui/model-names.ts';
import { translator } from '../../../shared/i18n/index.ts';

const names = modelNames({ metrics: { own: 'Our figure' }, dimensions: {} }, translator('en'), 'en');

it.each([
  ['caps[2].metric', { metric: 'own' }, { metric: 'Our figure' }],
  ['variants[0].metrics.csat', { metric: 'csat' }, { metric: 'Satisfaction (CSAT)' }],
  [
    'variants[0].dimensionWeights.x',
    { dimension: 'adoption', known: 'a' },
    { dimension: 'Adoption', known: 'a' },
  ],
  ['metrics[3].source.formula', { metric: 'own' }, { metric: 'own' }],
  ['cutoffs', { amber: 80, green: 70 }, { amber: 80, green: 70 }],
])('at %s', (path, detail, named) => {
  expect(namedDetail({ path, detail }, names)).toEqual(named);
});
