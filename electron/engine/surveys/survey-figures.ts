/** All survey figures of some accounts in a span. */
import { isoOf } from '../../../shared/dates.ts';
import type { FirstContactFigures, SurveyFigures } from '../../../shared/model/surveys/figures.ts';
import type { Instrument } from '../db/queries/survey-answers.ts';
import { csatFigures } from './csat-figures.ts';
import { effortFigures, effortV1Figures } from './effort-figures.ts';
import { answersIn, isWithin, type Look, type Material } from './material.ts';
import { nonStandardNps, npsFigures } from './nps-figures.ts';
import { shareFigures } from './share-figures.ts';

const firstContact = ({ tickets }: Material, look: Look): FirstContactFigures => {
  const closed = tickets.filter(({ closedOn }) => isWithin(closedOn, look.tickets));
  const resolved = closed.reduce((sum, day) => sum + day.resolved, 0);
  const n = closed.reduce((sum, day) => sum + day.n, 0);
  const { after, upTo } = look.tickets;
  return { ...shareFigures(resolved, n), resolved, from: isoOf(after + 1), to: isoOf(upTo) };
};

/** The figures of some rows: answers and tickets pooled, whichever account they are of. */
export const surveyFigures = (material: Material, look: Look): SurveyFigures => {
  const byInstrument = Map.groupBy(material.rows, (row) => row.instrument);
  const of = (instrument: Instrument) => byInstrument.get(instrument) ?? [];
  const others = answersIn(of('other'), look.answers);
  return {
    nps: npsFigures(of('nps'), look),
    npsFromOne: nonStandardNps(of('npsFromOne'), look),
    csat: csatFigures(of('csat'), look),
    effort: effortFigures(of('effort'), look),
    effortV1: effortV1Figures(of('effortV1'), look),
    firstContactResolution: firstContact(material, look),
    leftOut: {
      nps: others.filter(({ kind }) => kind === 'nps').length,
      ces: others.filter(({ kind }) => kind === 'ces').length,
    },
  };
};
