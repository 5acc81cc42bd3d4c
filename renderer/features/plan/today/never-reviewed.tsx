/** Accounts that were never reviewed: counted by light, the few named that worry most. */
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import type { TodayPage } from '../../../../shared/model/plan/plan-page.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ReviewRow } from './review-row.tsx';
import { TabLink } from './tab-link.tsx';
import css from './today.module.css';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

interface NeverReviewedProps {
  readonly page: TodayPage;
  readonly onFreeze: (account: number) => void;
}

/** The part below the reviews; there is none where everybody was reviewed. */
export const NeverReviewed = ({ page, onFreeze }: NeverReviewedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { never, neverWorst } = page.reviews;
  if (neverWorst.length === 0) return null;
  const title = t('plan.today.reviews.never');
  const all = format.number(bands.reduce((sum, band) => sum + never[band], 0));
  return (
    <section className={css.never} aria-label={title}>
      <header className={css.subhead}>
        <h3 className={css.subtitle}>{title}</h3>
        <TabLink tab="reviews" label={`${all}: ${title}`}>
          {all}
        </TabLink>
      </header>
      <p className={css.counts}>
        {bands
          .filter((band) => never[band] > 0)
          .map((band) => (
            <span key={band} className={css.count}>
              <Light band={band} size="small" /> {format.number(never[band])}
            </span>
          ))}
      </p>
      <p className={css.hint}>{t('plan.today.reviews.neverHint')}</p>
      <ul className={css.list}>
        {neverWorst.map((review) => (
          <ReviewRow key={review.account.id} review={review} cutoffs={page.cutoffs} onFreeze={onFreeze} />
        ))}
      </ul>
    </section>
  );
};
