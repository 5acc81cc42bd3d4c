/** The portfolio packed for its way to the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPage, unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { packRows, unpackRows } from '../../../shared/model/portfolio/packed-rows.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { row } from './made-up-rows.ts';

const word = fc.option(fc.constantFrom('', 'EUR', 'Ağaçlı', 'אלון', 'null', '__proto__', 'a b'));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const band = fc.constantFrom<Band>('red', 'amber', 'green', 'unknown');

/** Dimensions of one account: a score and a band under the same names. */
const dimensions = fc
  .dictionary(fc.constantFrom('adoption', 'support', 'value'), fc.tuple(fc.option(number), band))
  .map((both) => ({
    dimensions: Object.fromEntries(Object.entries(both).map(([name, [score]]) => [name, score])),
    dimensionBands: Object.fromEntries(Object.entries(both).map(([name, [, own]]) => [name, own])),
  }));

const part = fc.record({
  key: fc.string(),
  name: fc.string({ unit: 'grapheme' }),
  named: fc.boolean(),
  segment: word,
  owner: word,
  plan: word,
  country: word,
  stage: word,
  attributes: fc
    .array(fc.tuple(fc.constantFrom('seats', 'Şehir', '__proto__', '1'), fc.string()))
    .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs)),
  startedOn: word,
  score: fc.option(number),
  band,
  computedBand: band,
  bandSetUntil: word,
  coverage: number,
  range: fc.tuple(number, number),
  momentum: fc.option(number),
  cutoffs: fc.record(
    { amber: fc.integer({ min: 0, max: 2 }), green: fc.integer({ min: 11, max: 13 }) },
    { noNullPrototype: true },
  ),
  mrrMinor: fc.option(fc.integer()),
  currency: word,
  renewalOn: word,
  worstMetric: word,
  capped: fc.boolean(),
});

const rows = fc
  .array(fc.tuple(part, dimensions), { maxLength: 20 })
  .map((parts) => parts.map(([own, dimension], i) => row(i + 1, { ...own, ...dimension })));

describe('packing', () => {
  it('gives back the rows that it was given, also after they went as text', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const packed = packRows(given);
        expect(unpackRows(packed)).toStrictEqual(given);
        expect(unpackRows(JSON.parse(JSON.stringify(packed)) as typeof packed)).toStrictEqual(
          JSON.parse(JSON.stringify(given)),
        );
      }),
    );
  });

  it('leaves the rest of the page as it is', () => {
    const page: PortfolioPage = {
      asOf: '2026-06-30',
      model: { name: 'Ours', version: 3, names: { metrics: {}, dimensions: {} } },
      dimensions: ['adoption'],
      dimensionsOff: [],
      counts: { red: 0, amber: 1, green: 0, unknown: 0 },
      attributes: ['seats'],
      accounts: [row(7, { attributes: { seats: '12' } })],
    };
    expect(unpackPage(packPage(page))).toStrictEqual(page);
  });

  it('tells a word that many rows share once', () => {
    const shared = [1, 2, 3].map((id) => row(id, { owner: 'Deniz' }));
    expect(packRows(shared).owner).toEqual({ values: ['Deniz'], at: [0, 0, 0] });
  });
});
