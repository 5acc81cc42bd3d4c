/** The change as a table: every row with its figures and its bar, from the earlier score to the later one. */
import { useTranslation } from 'react-i18next';
import { WaterfallAxis, WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import { scaleAround, type WaterfallScale } from '../../../charts/waterfall.ts';
import { bandOf } from '../../../../shared/model/band-of.ts';
import type { DatedChange } from '../../../../shared/model/change.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import tableCss from '../why/waterfall-table.module.css';
import { Group } from './change-group.tsx';
import { type ChangeGroups, changeGroups } from './change-rows.ts';
import css from './change-table.module.css';

interface EndRowProps {
  readonly date: string;
  readonly score: number | null;
  readonly scale: WaterfallScale;
  readonly isJoined: boolean;
}

const EndRow = ({ date, score, scale, isJoined }: EndRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  return (
    <tr className={tableCss.sum}>
      <th scope="row" colSpan={4}>
        {t('account.change.scoreOn', { date: format.date(date) })}
      </th>
      <td className={tableCss.drawing}>
        <WaterfallBar
          kind="total"
          band={bandOf(score, cutoffs)}
          cutoffs={cutoffs}
          scale={scale}
          from={scale.low}
          to={score ?? 0}
          isJoined={isJoined}
        />
      </td>
      <td data-kind="figure">{score === null ? t('account.score.none') : format.fixed(score)}</td>
    </tr>
  );
};

const scaleOf = ({ groups }: ChangeGroups, change: DatedChange): WaterfallScale =>
  scaleAround([change.from ?? 0, change.to ?? 0, ...groups.flatMap(({ rows }) => rows.map(({ to }) => to))]);

const Heads = ({ change, scale }: { readonly change: DatedChange; readonly scale: WaterfallScale }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  return (
    <tr>
      <th scope="col">{t('account.why.columns.metric')}</th>
      <th scope="col" data-kind="figure">
        {format.dateShort(change.fromDate)}
      </th>
      <th scope="col" data-kind="figure">
        {format.dateShort(change.toDate)}
      </th>
      <th scope="col" data-kind="figure">
        {t('account.why.columns.points')}
      </th>
      <th scope="col" className={tableCss.drawing}>
        <span className={tableCss.hidden}>{t('account.why.columns.drawing')}</span>
        <WaterfallAxis cutoffs={cutoffs} scale={scale} numeral={(value) => format.number(value, 0)} />
      </th>
      <th scope="col" data-kind="figure">
        {t('account.why.columns.total')}
      </th>
    </tr>
  );
};

/** All rows and their sum. */
export const ChangeTable = ({ change }: { readonly change: DatedChange }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = changeGroups(change);
  const scale = scaleOf(rows, change);
  const title = t('account.change.waterfall');
  const sum = [format.fixed(rows.from), ...rows.groups.map(({ shown }) => format.signed(shown))].join(' ');
  return (
    <Section
      title={title}
      aside={
        rows.unchanged > 0
          ? t('account.change.unchanged', { count: rows.unchanged, shown: format.number(rows.unchanged, 0) })
          : null
      }
    >
      <table className={tableCss.table} aria-label={title}>
        <thead>
          <Heads change={change} scale={scale} />
        </thead>
        <tbody>
          <EndRow date={change.fromDate} score={change.from} scale={scale} isJoined />
        </tbody>
        {rows.groups.map((group) => (
          <Group key={group.kind} group={group} scale={scale} />
        ))}
        <tfoot>
          <EndRow date={change.toDate} score={change.to} scale={scale} isJoined={false} />
        </tfoot>
      </table>
      <p className={css.sum}>
        <span>{t('account.change.sum')}</span>
        <bdi dir="ltr">{t('account.change.sumOf', { sum, total: format.fixed(rows.to) })}</bdi>
      </p>
    </Section>
  );
};
