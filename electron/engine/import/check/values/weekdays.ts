/** Names of weekdays beside a date: they say nothing that the date does not say. */

const names = [
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat', 'sun'],
  ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  ['pzt', 'pts', 'sal', 'çar', 'çrş', 'per', 'prş', 'cum', 'cmt', 'cts', 'paz'],
  String.raw`(?:יום\s+)?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)`,
  String.raw`יום\s+[א-ו]['׳]?`,
  String.raw`[א-ו]['׳]`,
]
  .flat()
  .join('|');
const before = new RegExp(String.raw`^(?:${names})\.?,?\s+(?=.*\d)`, 'iu');
const after = new RegExp(String.raw`(?<=\d)[\s,(]+(?:${names})\.?\)?$`, 'iu');

const startsWithFigure = /^\d/;
const endsWithFigure = /\d$/;

/** A date's text without the weekday before or behind it, in English, Turkish or Hebrew. */
export const withoutWeekday = (text: string): string => {
  const rest = startsWithFigure.test(text) ? text : text.replace(before, '');
  return endsWithFigure.test(rest) ? rest : rest.replace(after, '');
};
