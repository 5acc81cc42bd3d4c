/** From a bad import to a plan that worked: alert, play adopted, action done, two checkpoints compared. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolated } from '../../renderer/ui/isolated.ts';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import { usualLimits } from '../../shared/model/plan/alert.ts';
import { isoOf, parseDay } from '../../shared/dates.ts';
import { clientInThreeImports } from '../helpers/client-in-three-imports.ts';
import { seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { plannerOf, type Standing } from './app/planning.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, openAccount, words } from './app/steps.ts';

/** What was said at the first review. */
const said = 'Yıl sonu hedefi: 9 · “יעד”';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

inEveryShell('a plan', (open) => {
  describe.each<Language>(languages)('in %s', (language) => {
    let app: App;
    let bad: Standing;
    const client = clientInThreeImports(language);
    const [winter, april, june] = client.imports;
    const play = words(language)('plays.metric.recommendation.red.title');
    const user = plannerOf(() => app, language, { customer: client.customer, play });
    const { t, button, waiting, suggested } = user;
    const format = formatFor(language);
    const scoreText = ({ score }: Standing): string => format.score(score.score, defaultModel.cutoffs);

    beforeAll(async () => {
      app = await open({ language });
      await createWorkspace(app.page, 'Acme', language);
    });
    afterAll(() => app.close());

    it('is not asked for while all is well', async () => {
      await user.bringIn(winter, 'winter');
      expect((await user.standing()).score.band).toBe('green');
      await user.seeEmptyInbox();
    });

    it('begins in the inbox, with one line, when an import turns the customer red', async () => {
      await user.show('import');
      await user.bringIn(april, 'april');
      bad = await user.standing();
      const before = await user.standing(isoOf((parseDay(bad.asOf) ?? 0) - usualLimits.dropDays));
      expect([before.score.band, bad.score.band]).toEqual(['green', 'red']);
      await user
        .notices()
        .getByText(t('plan.alerts.news', { count: 1, shown: '1' }))
        .waitFor();
      await button(t('plan.alerts.toInbox')).click();
      const lines = user.inbox().getByRole('row');
      const line = lines.filter({ hasText: client.customer });
      await line.waitFor();
      // Beside the headings it is the only one.
      expect(await lines.count()).toBe(2);
      const was = { band: t('bands.green.word'), date: format.date(before.asOf), score: scoreText(before) };
      expect(await line.textContent()).toContain(
        t('plan.alerts.is.enteredRedAt', {
          before: t('plan.alerts.before.scored', was),
          score: scoreText(bad),
        }),
      );
      expect(await seriousViolations(app)).toEqual([]);
      await line.click();
      await app.page.getByRole('heading', { name: client.customer }).waitFor();
    });

    it('is adopted with one press, taken back, and adopted again', async () => {
      await user.press(suggested(), 'account.plan.suggestions.adopt');
      await waiting().waitFor();
      expect(await suggested().count()).toBe(0);
      await user.undo();
      await suggested().waitFor();
      expect(await waiting().count()).toBe(0);
      await user.press(suggested(), 'account.plan.suggestions.adopt');
      await waiting().waitFor();
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('is frozen as it stands, and its action is done', async () => {
      await user.freeze(said);
      await user.list('account.plan.review.checkpoints').getByText(said).waitFor();
      await user.press(waiting(), 'plan.actions.moveTo.done');
      await user.ended().waitFor();
      expect(await waiting().count()).toBe(0);
    });

    it('is seen to have worked after the next import', async () => {
      await user.show('import');
      await user.bringIn(june, 'june');
      const good = await user.standing();
      expect(good.score.score).toBeGreaterThan(bad.score.score);
      await user.seeEmptyInbox();
      await user.show('portfolio');
      await openAccount(app.page, client.customer, language);
      await app.page.keyboard.press('7');
      await user.freeze('');
      await button(t('account.plan.review.compareLast')).click();
      const sheet = app.page.getByRole('article');
      await sheet.getByText(isolated(format.signed(good.score.score - bad.score.score))).waitFor();
      const textOf = (at: Standing) => sheet.getByRole('region', { name: format.date(at.asOf) }).textContent();
      for (const at of [bad, good]) {
        expect(await textOf(at)).toContain(scoreText(at));
        expect(await textOf(at)).toContain(t(`bands.${at.score.band}.word`));
      }
      expect(await textOf(bad)).toContain(said);
      expect(await textOf(good)).not.toContain(said);
    });

    it('shows side by side what moved, and the action under what was done', async () => {
      const sheet = app.page.getByRole('article');
      const metrics = sheet.getByRole('table', { name: t('plan.compare.metrics') });
      const moved = metrics.getByRole('row').filter({ hasText: t('metrics.recommendation.name') });
      const { bad: low, good: high } = client.recommendations;
      expect(await moved.getByRole('cell').locator('bdi').allTextContents()).toEqual([
        format.number(mean(low)),
        format.number(mean(high)),
        expect.stringContaining('+'),
      ]);
      const done = sheet.locator('section', { hasText: t('plan.compare.group.done') }).last();
      expect(await done.getByRole('listitem').textContent()).toContain(play);
      expect(await seriousViolations(app)).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
});
