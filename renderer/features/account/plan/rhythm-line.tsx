/** How often the account is reviewed: by its light, or by a rhythm of its own; and the way to change it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { OwnRhythmDialog } from '../../plan/reviews/own-rhythm-dialog.tsx';
import { useAccountPage } from '../page-context.ts';
import css from './review-part.module.css';

/** The line. */
export const RhythmLine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review, rhythm } = useAccountPage().plan;
  const [isOpen, setOpen] = useState(false);
  const words = t(review.isOwnRhythm ? 'account.plan.review.own' : 'account.plan.review.ofLight', {
    days: format.span(review.rhythmDays, 'day'),
  });
  return (
    <span className={css.rhythm}>
      <span>{words}</span>
      <TextLink
        onClick={() => setOpen(true)}
        label={t('account.plan.pressOf', {
          word: t('account.plan.edit'),
          name: t('account.plan.review.rhythm'),
        })}
      >
        {t('account.plan.edit')}
      </TextLink>
      <OwnRhythmDialog review={isOpen ? review : null} rhythm={rhythm} onClose={() => setOpen(false)} />
    </span>
  );
};
