/** One kind of change: its sum, and a row per metric with values, points and bar. */
import { useTranslation } from 'react-i18next';
import { WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import type { WaterfallScale } from '../../../charts/waterfall.ts';
import type { ChangeEnd } from '../../../../shared/model/change.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { shortUnit, useUnits } from '../units.ts';
import tableCss from '../why/waterfall-table.module.css';
import type { ChangeGroup, ChangeRow } from './change-rows.ts';

/** A value, or the state that says why there is none. */
const useEndText = (): ((metric: string, end: ChangeEnd) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const units = useUnits();
  return (metric, { value, state }) =>
    value === null ? t(`account.state.${state}`) : format.measured({ value, unit: shortUnit(units(metric)) });
};

const Points = ({ shown }: { readonly shown: number }) => {
  const format = useFormat();
  return (
    <>
      {shown === 0 ? null : <Arrow kind={shown > 0 ? 'up' : 'down'} />} <bdi>{format.signed(shown)}</bdi>
    </>
  );
};

const Row = ({ row, scale }: { readonly row: ChangeRow; readonly scale: WaterfallScale }) => {
  const format = useFormat();
  const names = useNames();
  const text = useEndText();
  const { cutoffs } = useAccountPage().model;
  const { metric, ends, from, to, shown } = row;
  return (
    <tr>
      <th scope="row" className={tableCss.metric} title={names.metric(metric)}>
        {names.metric(metric)}
      </th>
      <td data-kind="figure">{ends ? <bdi>{text(metric, ends.from)}</bdi> : null}</td>
      <td data-kind="figure">{ends ? <bdi>{text(metric, ends.to)}</bdi> : null}</td>
      <td data-kind="figure">
        <Points shown={shown} />
      </td>
      <td className={tableCss.drawing}>
        <WaterfallBar
          kind={to >= from ? 'rise' : 'fall'}
          band="unknown"
          cutoffs={cutoffs}
          scale={scale}
          from={from}
          to={to}
          isJoined
        />
      </td>
      <td data-kind="figure">{format.fixed(to)}</td>
    </tr>
  );
};

/** A body of the table. */
export const Group = ({ group, scale }: { readonly group: ChangeGroup; readonly scale: WaterfallScale }) => {
  const { t } = useTranslation();
  const { cutoffs } = useAccountPage().model;
  const before = group.rows[0]?.from ?? 0;
  return (
    <tbody>
      <tr className={tableCss.group}>
        <th scope="rowgroup" colSpan={3}>
          {t(`account.change.kind.${group.kind}`)}
        </th>
        <td data-kind="figure">
          <b>
            <Points shown={group.shown} />
          </b>
        </td>
        <td className={tableCss.drawing}>
          <WaterfallBar
            kind="none"
            band="unknown"
            cutoffs={cutoffs}
            scale={scale}
            from={before}
            to={before}
            isJoined
          />
        </td>
        <td />
      </tr>
      {group.rows.map((row) => (
        <Row key={row.metric} row={row} scale={scale} />
      ))}
    </tbody>
  );
};
