/** Answers the screen of the model: what scores now, its versions, and what the workspace offers for a model of one's own. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { AccountAttribute, ModelPage, OwnFigure } from '../../../shared/model/model-page.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { attributeValues, ownFigures } from '../db/queries/own-figures.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from '../scoring/index.ts';
import { modelVersions } from '../scoring/models/versions.ts';

/** Numbers that any account may have, whether or not one has them yet. */
const numberFields = ['ageDays', 'mrr', 'seats', 'grossMargin'] as const;

const mostValues = 20;

const figuresOf = (db: Db): readonly OwnFigure[] =>
  ownFigures(db).map((figure) => ({ ...figure, newest: isoOf(figure.newest) }));

const attributesOf = (db: Db): readonly AccountAttribute[] => {
  const found = Map.groupBy(attributeValues(db), ({ name }) => name);
  const others = [...found].map(([name, values]): AccountAttribute => {
    const isNumber = values.every((own) => own.isNumber === 1);
    const texts = values.slice(0, mostValues).map(({ value }) => value);
    return { name, kind: isNumber ? 'number' : 'text', values: isNumber ? [] : texts };
  });
  return [...numberFields.map((name): AccountAttribute => ({ name, kind: 'number', values: [] })), ...others];
};

/** The model's screen at a date. */
export const modelPage = (db: Db, { asOf }: { readonly asOf: Day }): ModelPage => ({
  asOf: isoOf(asOf),
  accounts: accountsAt(db, { day: asOf }).length,
  model: currentModel(db),
  versions: modelVersions(db),
  figures: figuresOf(db),
  attributes: attributesOf(db),
});
