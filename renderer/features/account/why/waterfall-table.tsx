/** The full waterfall as a table: what is drawn stands beside its numbers, so that nobody has to read it off a bar. */
import { useTranslation } from 'react-i18next';
import { WaterfallAxis, WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import heard from '../../../ui/heard.module.css';
import { countedDimensions } from './full-rows.ts';
import { Group } from './waterfall-group.tsx';
import css from './waterfall-table.module.css';

const Heads = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  return (
    <thead>
      <tr>
        <th scope="col">{t('account.why.columns.metric')}</th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.value')}
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.score')}
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.points')}
        </th>
        <th scope="col" className={css.drawing}>
          <span className={heard.heard}>{t('account.why.columns.drawing')}</span>
          <WaterfallAxis cutoffs={cutoffs} numeral={(value) => format.number(value, 0)} />
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.total')}
        </th>
      </tr>
    </thead>
  );
};

const Total = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const total = score.score ?? 0;
  const { cutoffs } = model;
  const gap = cutoffs.green - total;
  const distance = gap > 0 ? 'account.why.toGreen' : 'account.why.aboveGreen';
  return (
    <tfoot>
      <tr className={css.sum}>
        <th scope="row">
          {t('account.why.sum')}
          <span className={css.light}>
            <Light band={score.computedBand} />
          </span>
        </th>
        <td colSpan={3} data-kind="figure">
          {t(distance, { gap: format.number(Math.abs(gap)) })}
        </td>
        <td className={css.drawing}>
          <WaterfallBar
            kind="total"
            band={score.computedBand}
            cutoffs={cutoffs}
            from={0}
            to={total}
            goal={gap > 0 ? cutoffs.green : undefined}
          />
        </td>
        <td data-kind="figure">{format.fixed(total)}</td>
      </tr>
    </tfoot>
  );
};

/** All contributions with their running total, which ends on the score. */
export const WaterfallTable = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const groups = countedDimensions(page);
  return (
    <Section title={t('account.why.waterfall')} aside={t('account.why.waterfallAside')}>
      {groups.length === 0 ? (
        <p>{t('account.why.nothing')}</p>
      ) : (
        <table className={css.table} aria-label={t('account.why.waterfall')}>
          <Heads />
          {groups.map((group) => (
            <Group key={group.dimension.key} group={group} />
          ))}
          <Total />
        </table>
      )}
    </Section>
  );
};
