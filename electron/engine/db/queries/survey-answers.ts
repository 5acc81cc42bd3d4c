/** Which survey answers count as which instrument, as SQL conditions on a row `s` of surveys. */

/** NPS as it is defined, 0 to 10; answers on a 1 to 10 scale are another question and are kept apart. */
export const npsAnswer = `s.kind = 'nps' AND s.score BETWEEN 0 AND 10
  AND COALESCE(s.scale_min, 0) = 0 AND COALESCE(s.scale_max, 10) = 10`;

/** A rating whose top two boxes count as satisfied. */
export const csatAnswer = `s.kind = 'csat' AND s.score IS NOT NULL`;

/** CES 2.0, 1 to 7, high is easy; CES 1.0 (1 to 5, low is easy) never mixes with it. */
export const effortAnswer = `s.kind = 'ces' AND s.score BETWEEN 1 AND 7
  AND COALESCE(s.scale_min, 1) = 1 AND COALESCE(s.scale_max, 7) = 7`;
