/** One group in the comparison, or all together. */
import { useTranslation } from 'react-i18next';
import type { IntervalScale } from '../../../charts/interval-scale.ts';
import { Whisker } from '../../../charts/whisker.tsx';
import { Clip } from '../../../ui/clip.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FigureValue } from './figure-value.tsx';
import { useFiguresView } from './figures-view.tsx';
import css from './groups.module.css';
import type { Counted } from './left-out.ts';
import type { Reading } from './reading.ts';
import { useFigureWords } from './use-words.ts';

interface GroupLineProps {
  /** Null: all together. */
  readonly group: { readonly by: string; readonly value: string | null; readonly accounts: number } | null;
  readonly figures: Counted;
  readonly reading: Reading;
  readonly scale: IntervalScale;
  /** The figure of all together. */
  readonly beside?: number | null;
}

/** A row of the table. */
export const GroupLine = ({ group, figures, reading, scale, beside = null }: GroupLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { measure } = useFiguresView().view;
  const rate = reading.response?.responseRate ?? null;
  const wanted = group ? { measure, group: { by: group.by, value: group.value } } : { measure };
  return (
    <tr data-all={group === null}>
      <th scope="row">
        {group === null || group.value === null ? (
          <span className={css.soft}>{t(`surveys.figures.groups.${group ? 'blank' : 'all'}`)}</span>
        ) : (
          <Clip text={group.value} direction="isolate" />
        )}
      </th>
      <td>{group ? format.number(group.accounts, 0) : ''}</td>
      <td>{format.number(reading.n, 0)}</td>
      <td>{rate === null ? t('common.none') : format.share(rate)}</td>
      <td>
        <FigureValue figures={figures} wanted={wanted} />
      </td>
      <td className={css.plot}>
        <Whisker {...reading} scale={scale} beside={beside} />
      </td>
      <td className={css.range}>{words.range(measure, reading)}</td>
    </tr>
  );
};
