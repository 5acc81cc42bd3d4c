/** Which survey answers count as which instrument, as SQL conditions on a row `s` of surveys. */

/** The scale of NPS as it is defined; a 1 to 10 scale is another question and is kept apart. */
const npsScale = 'COALESCE(s.scale_min, 0) = 0 AND COALESCE(s.scale_max, 10) = 10';

/** CES 2.0, 1 to 7, high is easy; CES 1.0 (1 to 5, low is easy) never mixes with it. */
const effortScale = 'COALESCE(s.scale_min, 1) = 1 AND COALESCE(s.scale_max, 7) = 7';

/** NPS as it is defined, 0 to 10. */
export const npsAnswer = `s.kind = 'nps' AND s.score BETWEEN 0 AND 10 AND ${npsScale}`;

/** A rating whose top boxes count as satisfied. */
export const csatAnswer = `s.kind = 'csat' AND s.score IS NOT NULL`;

/** An answer to CES 2.0. */
export const effortAnswer = `s.kind = 'ces' AND s.score BETWEEN 1 AND 7 AND ${effortScale}`;

/** The top of a rating's scale and the boxes that count as satisfied, where the file does not give them. */
export const csatTop = 'COALESCE(s.scale_max, 5)';
/** Two boxes unless the import says otherwise. */
export const csatBoxes = 'COALESCE(s.boxes, 2)';

/** Whether a rating counts as satisfied. */
export const isSatisfied = `s.score >= ${csatTop} - ${csatBoxes} + 1`;

/** What a row was asked with. `other`: on a scale that is no known version of its question. */
export type Instrument = 'nps' | 'npsFromOne' | 'csat' | 'effort' | 'effortV1' | 'other';

/** The instrument of a row, answered or not. */
export const instrument = `CASE
  WHEN s.kind = 'csat' THEN 'csat'
  WHEN s.kind = 'nps' AND ${npsScale} AND COALESCE(s.score, 0) BETWEEN 0 AND 10 THEN 'nps'
  WHEN s.kind = 'nps' AND s.scale_min = 1 AND COALESCE(s.scale_max, 10) = 10
    AND COALESCE(s.score, 1) BETWEEN 1 AND 10 THEN 'npsFromOne'
  WHEN s.kind = 'ces' AND ${effortScale} AND COALESCE(s.score, 1) BETWEEN 1 AND 7 THEN 'effort'
  WHEN s.kind = 'ces' AND COALESCE(s.scale_min, 1) = 1 AND s.scale_max = 5
    AND COALESCE(s.score, 1) BETWEEN 1 AND 5 THEN 'effortV1'
  ELSE 'other'
END`;
