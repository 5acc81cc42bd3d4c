/** How often accounts of each light are reviewed, and the way to change it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import type { Rhythm } from '../../../../shared/model/plan/checkpoint.ts';
import { Light } from '../../../ui/light.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './review-list.module.css';
import { RhythmDialog } from './rhythm-dialog.tsx';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** One line. */
export const RhythmLine = ({ rhythm }: { readonly rhythm: Rhythm }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, open] = useState(false);
  return (
    <span className={css.rhythm}>
      <span>{t('plan.reviews.rhythm.label')}</span>
      {bands.map((band) => (
        <span key={band} className={css.pace}>
          <Light band={band} size="small" word="hidden" />
          <bdi>{format.span(rhythm[band], 'day')}</bdi>
        </span>
      ))}
      <TextLink onClick={() => open(true)}>{t('plan.reviews.rhythm.change')}</TextLink>
      <RhythmDialog rhythm={rhythm} isOpen={isOpen} onClose={() => open(false)} />
    </span>
  );
};
