/** Who changes the light, the worst falls first; a press opens the account. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { ModelPreview, MovedAccount } from '../../../../shared/model/model-page.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { LightShape } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { CellWords } from '../../portfolio/columns/column.ts';
import { useOpenAccount } from '../../portfolio/use-open-account.ts';
import heard from '../../../ui/heard.module.css';
import css from './moved-list.module.css';

interface MovedRowProps {
  readonly account: MovedAccount;
  /** They decide how a score is rounded. */
  readonly before: Cutoffs;
  readonly after: Cutoffs;
  readonly words: CellWords;
  readonly open: (account: number) => void;
}

/** A row without hooks: two hundred are drawn at every step of a slider. */
const MovedRow = ({ account: { id, name, from, to }, before, after, words, open }: MovedRowProps) => {
  const { t, format } = words;
  const score = (of: number | null, cutoffs: Cutoffs): string =>
    of === null ? t('common.none') : format.score(of, cutoffs);
  const end = ({ band, score: own }: MovedAccount['from'], cutoffs: Cutoffs) => (
    <span className={css.end} data-band={band} title={t(`bands.${band}.word`)}>
      <LightShape band={band} size="small" />
      <span className={heard.heard}>{t(`bands.${band}.word`)}</span>
      <span className={css.score}>{score(own, cutoffs)}</span>
    </span>
  );
  return (
    <li className={css.item}>
      <button type="button" className={css.row} onClick={() => open(id)} title={name}>
        <span className={css.name}>
          <bdi>{name}</bdi>
        </span>
        {end(from, before)}
        <Arrow kind="next" />
        {end(to, after)}
      </button>
    </li>
  );
};

interface MovedListProps extends Pick<MovedRowProps, 'before' | 'after'> {
  readonly effect: ModelPreview;
}

/** The list with how much of it is shown. */
export const MovedList = memo(({ effect, before, after }: MovedListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenAccount();
  const { moved, movedTotal } = effect;
  if (moved.length === 0) return null;
  return (
    <section className={css.moved}>
      <h3 className={css.title}>
        <span>{t('model.effect.who')}</span>
        {moved.length < movedTotal ? (
          <span className={css.shown}>
            {t('model.effect.shown', {
              shown: format.number(moved.length, 0),
              all: format.number(movedTotal, 0),
            })}
          </span>
        ) : null}
      </h3>
      <ul>
        {moved.map((account) => (
          <MovedRow
            key={account.id}
            account={account}
            before={before}
            after={after}
            words={{ t, format }}
            open={open}
          />
        ))}
      </ul>
    </section>
  );
});
