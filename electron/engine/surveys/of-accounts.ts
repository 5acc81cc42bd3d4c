/** The figures of some accounts together. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { ReportSurveys } from '../../../shared/model/report-facts.ts';
import type { Db } from '../db/statements.ts';
import { materialIn } from './look.ts';
import type { Material } from './material.ts';
import { pooledLook } from './pooled.ts';
import { surveyFigures } from './survey-figures.ts';

const among = ({ rows, tickets }: Material, only: ReadonlySet<number> | null): Material =>
  only === null
    ? { rows, tickets }
    : {
        rows: rows.filter(({ account }) => only.has(account)),
        tickets: tickets.filter(({ account }) => only.has(account)),
      };

/** The figures of some accounts; null: of all, also of those that left. */
export const surveysOf = (
  db: Db,
  { asOf, only }: { readonly asOf: Day; readonly only: ReadonlySet<number> | null },
): ReportSurveys => {
  const look = pooledLook(db, asOf);
  const material = among(materialIn(db, look, undefined), only);
  const { after, upTo } = look.answers;
  return { ...surveyFigures(material, look), from: isoOf(after + 1), to: isoOf(upTo) };
};
