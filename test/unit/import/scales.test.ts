import { describe, expect, it } from 'vitest';
import { scaleIn, withoutScale } from '../../../electron/engine/import/recognise/scale.ts';
import { inspectText, linesOf } from '../../helpers/import.ts';

describe('a scale in a heading', () => {
  it.each([
    ['NPS (0-10)', [0, 10], 'NPS'],
    ['Memnuniyet puanı 1–5', [1, 5], 'Memnuniyet puanı'],
    ['CES [1 to 7]', [1, 7], 'CES'],
    ['ציון (1 עד 10)', [1, 10], 'ציון'],
    ['rating_1_5', [1, 5], 'rating'],
  ])('%s', (heading, scale, rest) => {
    expect(scaleIn(heading)).toEqual(scale);
    expect(withoutScale(heading)).toBe(rest);
  });

  it.each(['NPS', 'Overdue 0-30', 'Q1 2024-25', 'Phone 11-10', 'line 1', 'feature_10', '1-5'])(
    'is not in %s',
    (heading) => {
      expect(scaleIn(heading)).toBeNull();
      expect(withoutScale(heading)).toBe(heading);
    },
  );
});

describe('survey tables whose heading says the scale', () => {
  const fieldsOf = async (heading: string) =>
    (await inspectText('answers.csv', linesOf(`account,response date,${heading}`, 'A1,2026-01-05,4')))?.mapping
      ?.fields;

  it('are read with it, so that NPS on 1 to 10 and CES 1.0 are told apart', async () => {
    expect(await fieldsOf('NPS (1-10)')).toMatchObject({
      kind: { constant: 'nps' },
      score: 'NPS (1-10)',
      scaleMin: { constant: 1 },
      scaleMax: { constant: 10 },
    });
    expect(await fieldsOf('CES score (1-5)')).toMatchObject({
      kind: { constant: 'ces' },
      scaleMin: { constant: 1 },
      scaleMax: { constant: 5 },
    });
  });

  it('are read by the scale that a column says row by row, so that few answers on 1 to 10 are no NPS either', async () => {
    const table = await inspectText(
      'answers.csv',
      linesOf(
        'account,response date,kind,score,scale',
        'A1,2026-01-05,nps,4,1-10',
        'A1,2026-01-05,nps,4,0 to 10',
      ),
    );
    expect(table.mapping?.fields).toMatchObject({
      scaleMin: { column: 'scale', values: { '1-10': 1, '0 to 10': 0 } },
      scaleMax: { column: 'scale', values: { '1-10': 10, '0 to 10': 10 } },
    });
  });

  it('leave the scale to its column where there is one, and open where nothing is said', async () => {
    const table = await inspectText(
      'answers.csv',
      linesOf('account,response date,NPS (0-10),scaleMin,scaleMax', 'A1,2026-01-05,4,1,10'),
    );
    expect(table.mapping?.fields).toMatchObject({ scaleMin: 'scaleMin', scaleMax: 'scaleMax' });
    expect(await fieldsOf('NPS')).not.toHaveProperty('scaleMax');
  });

  it('give a built-in metric in a wide table', async () => {
    const table = await inspectText(
      'customers.csv',
      linesOf('customer id,customer name,NPS (0-10)', 'A1,Anadolu,8', 'A2,Boyner,6.5'),
    );
    expect(table.mapping?.measures).toMatchObject([{ column: 'NPS (0-10)', metric: 'recommendation' }]);
  });
});
