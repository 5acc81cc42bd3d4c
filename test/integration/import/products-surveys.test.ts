import { describe, expect, it } from 'vitest';
import { imported, productOf } from '../../helpers/exports.ts';
import { inspectText, linesOf, rowsOf } from '../../helpers/import.ts';

describe('answers of SurveyMonkey and Google Forms', () => {
  it('are read from the questions in the headings', async () => {
    const monkey = {
      'Customer survey.csv': linesOf(
        '"Respondent ID","Collector ID","Start Date","End Date","IP Address","Email Address","First Name","Last Name","Custom Data 1","How likely is it that you would recommend us to a friend?","Overall, how satisfied are you with our service?","Why did you choose this score?"',
        '"118","44","05/01/2026 10:00:00 AM","05/01/2026 10:04:00 AM","","ayse@kuzey.example","","","Kuzey","9","5","Fast"',
        '"119","44","05/13/2026 10:00:00 AM","05/13/2026 10:04:00 AM","","noa@alon.example","","","Alon","4","2","Slow"',
      ),
    };
    const { tables, workspace } = await imported(monkey);
    expect(tables).toEqual({
      'Customer survey.csv': [
        ['surveys', 2, 0],
        ['surveys', 2, 0],
      ],
    });
    expect(await productOf(monkey)).toEqual(['SurveyMonkey']);
    expect(
      rowsOf(
        workspace,
        'SELECT a.key, s.kind, s.score, s.scale_max FROM surveys s JOIN accounts a ON a.id = s.account_id ORDER BY a.key, s.kind',
      ),
    ).toEqual([
      { key: 'Alon', kind: 'csat', score: 2, scale_max: 5 },
      { key: 'Alon', kind: 'nps', score: 4, scale_max: 10 },
      { key: 'Kuzey', kind: 'csat', score: 5, scale_max: 5 },
      { key: 'Kuzey', kind: 'nps', score: 9, scale_max: 10 },
    ]);
  });

  it.each([
    [
      'Timestamp,Your company,How likely are you to recommend us?,Comments',
      '5/31/2026 14:02:11,Kuzey,9,Fine',
      'nps',
    ],
    [
      'Zaman damgası,Firmanızın adı,Bizi bir arkadaşınıza tavsiye eder misiniz?,Neden?',
      '31.05.2026 14:02:11,Çınar,10,Hızlı',
      'nps',
    ],
    [
      'Zaman damgası,E-posta Adresi,Şirket,Hizmetimizden ne kadar memnunsunuz?',
      '31.05.2026 14:02:11,ayse@cinar.example,Çınar,4',
      'csat',
    ],
    ['חותמת זמן,שם החברה,עד כמה היית ממליץ עלינו?,הערות', '31/05/2026 14:02:11,אלון,8,טוב', 'nps'],
    ['חותמת זמן,שם החברה,כמה קל היה לפנות אלינו?', '31/05/2026 14:02:11,אלון,6', 'ces'],
  ])('%s', async (headings, row, kind) => {
    const { tables, workspace } = await imported({ 'form.csv': linesOf(headings, row) });
    expect(tables).toEqual({ 'form.csv': [['surveys', 1, 0]] });
    expect(rowsOf(workspace, 'SELECT kind, answered_on FROM surveys')).toEqual([{ kind, answered_on: 20_604 }]);
    expect((await inspectText('form.csv', linesOf(headings, row))).product).toBe('Google Forms');
  });
});

describe('answers of any other survey', () => {
  it('are read once for each question with a score', async () => {
    const survey = {
      'liste.csv': linesOf(
        'Company,Respondent,Date,How likely are you to recommend us?,How satisfied are you (1-5)?,Why?',
        'Kuzey,a@kuzey.example,2026-05-01,9,4,Fast',
        'Alon,b@alon.example,2026-05-02,3,2,Slow',
      ),
    };
    const { tables, workspace } = await imported(survey);
    expect(tables).toEqual({
      'liste.csv': [
        ['surveys', 2, 0],
        ['surveys', 2, 0],
      ],
    });
    expect(rowsOf(workspace, 'SELECT kind, person, score, comment FROM surveys ORDER BY kind, score')).toEqual([
      { kind: 'csat', person: 'b@alon.example', score: 2, comment: null },
      { kind: 'csat', person: 'a@kuzey.example', score: 4, comment: null },
      { kind: 'nps', person: 'b@alon.example', score: 3, comment: 'Slow' },
      { kind: 'nps', person: 'a@kuzey.example', score: 9, comment: 'Fast' },
    ]);
    expect((await inspectText('liste.csv', survey['liste.csv'])).confidence).toBeLessThan(0.8);
  });
});
