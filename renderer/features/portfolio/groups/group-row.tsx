/** The line above a group's accounts: what they have in common, and how they stand together. */
import { memo } from 'react';
import { LightShape } from '../../../ui/light.tsx';
import type { CellWords } from '../columns/column.ts';
import { bandOrder } from '../summary.ts';
import heard from '../../../ui/heard.module.css';
import type { Group } from './group-lines.ts';
import css from './group-row.module.css';

/** The element id of a group's line, for `aria-activedescendant`. */
export const groupElementId = (place: number): string => `group-${place}`;

interface GroupRowProps {
  readonly group: Group;
  readonly words: CellWords;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  readonly offsetPx: number;
  readonly columns: number;
  readonly current: boolean;
  readonly toggle: (group: Group) => void;
}

/** So many currencies fit beside each other. */
const mostCurrencies = 3;

const Lights = ({ group: { bands }, words: { t, format } }: Pick<GroupRowProps, 'group' | 'words'>) => (
  <span className={css.lights}>
    {bandOrder
      .filter((band) => bands[band] > 0)
      .map((band) => (
        <span key={band} className={css.light} title={t(`bands.${band}.word`)}>
          <LightShape band={band} size="small" />
          <span className={heard.heard}>{t(`bands.${band}.word`)}</span>
          {format.number(bands[band], 0)}
        </span>
      ))}
  </span>
);

const Sums = ({ group: { paid, mean }, words: { t, format } }: Pick<GroupRowProps, 'group' | 'words'>) => {
  const shown = paid.slice(0, mostCurrencies).map(({ minor, currency }) => format.money(minor, currency));
  const more = paid.length - shown.length;
  return (
    <>
      {mean === null ? null : (
        <span className={css.mean} title={t('portfolio.groups.meanHint')}>
          {t('portfolio.groups.mean', { score: format.number(mean, 0) })}
        </span>
      )}
      {shown.length === 0 ? null : (
        <span className={css.paid} title={t('portfolio.groups.paidHint')}>
          {t('portfolio.monthly', { amount: shown.join(' · ') })}
          {more > 0 ? ` ${t('portfolio.groups.more', { count: more })}` : null}
        </span>
      )}
    </>
  );
};

/** The line; a press folds or opens the group. */
export const GroupRow = memo((props: GroupRowProps) => {
  const { group, words, place, offsetPx, columns, current, toggle } = props;
  const { t, format } = words;
  return (
    <div
      role="row"
      id={groupElementId(place)}
      className={css.row}
      aria-rowindex={place}
      data-current={current}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onClick={() => toggle(group)}
    >
      <div role="gridcell" aria-colspan={columns} aria-expanded={!group.isFolded} className={css.cell}>
        <svg className={css.sign} viewBox="0 0 16 16" data-folded={group.isFolded} aria-hidden="true">
          <path d="M3 5.5L8 10.5L13 5.5" />
        </svg>
        <span className={css.title}>
          {group.title === null ? t('portfolio.groups.none') : <bdi>{group.title}</bdi>}
        </span>
        <span className={css.count}>
          {t('portfolio.all', { count: group.rows.length, shown: format.number(group.rows.length, 0) })}
        </span>
        <Lights group={group} words={words} />
        <Sums group={group} words={words} />
      </div>
    </div>
  );
});
