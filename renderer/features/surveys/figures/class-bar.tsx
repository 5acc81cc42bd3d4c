/** A whole parted into its kinds: a bar, and under it each kind by shape, word, count and share. */
import { useTranslation } from 'react-i18next';
import type { RowClass } from '../../../../shared/model/surveys/rows.ts';
import { LightShape } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './class-bar.module.css';
import { bandOfClass } from './class-look.ts';
import { useFiguresPage, type WantedRows } from './page-context.ts';

interface ClassBarProps {
  readonly parts: readonly { readonly of: RowClass; readonly n: number }[];
  /** Whose rows a press on a kind shows. */
  readonly wanted: WantedRows;
}

/** The bar and its key; a kind opens its rows. */
export const ClassBar = ({ parts, wanted }: ClassBarProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { showRows } = useFiguresPage();
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return null;
  return (
    <div className={css.whole}>
      <span className={css.bar} aria-hidden="true">
        {parts.map(({ of, n }) => (
          <span key={of} data-band={bandOfClass[of]} data-class={of} style={{ flexGrow: n }} hidden={n === 0} />
        ))}
      </span>
      <ul className={css.key}>
        {parts.map(({ of, n }) => (
          <li key={of} data-band={bandOfClass[of]}>
            <button type="button" className={css.kind} onClick={() => showRows({ ...wanted, only: of })}>
              <LightShape band={bandOfClass[of]} size="small" />
              <span>{t(`surveys.figures.classes.${of}`)}</span>
              <b>{format.number(n, 0)}</b>
              <span className={css.share}>{format.share(n / all)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
