/** Above the lists: which one, what it is narrowed to, and the rhythm of each light. */
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import type { ReviewsPage } from '../../../../shared/model/plan/plan-page.ts';
import { Choice } from '../../../ui/choice.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import { collatorOf } from '../../portfolio/rows/kept-keys.ts';
import { ownersOf } from '../owners-of.ts';
import { lightsOf } from './due-groups.ts';
import css from './review-list.module.css';
import { RhythmLine } from './rhythm-line.tsx';
import { useReviewView } from './view-context.tsx';
import { reviewLists } from './view-state.ts';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

const Search = () => {
  const { t } = useTranslation();
  const { view, change } = useReviewView();
  const empty = (): void | false => (view.search === '' ? false : change({ search: '' }));
  return (
    <SearchField
      className={css.search}
      label={t('plan.reviews.search')}
      value={view.search}
      onChange={(search) => change({ search })}
      onEscape={empty}
    />
  );
};

const LightSelect = ({ of }: { readonly of: readonly { readonly band: Band }[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = useReviewView();
  const counts = useMemo(() => lightsOf(of), [of]);
  const labelOf = (band: Band): string =>
    t('plan.reviews.light', { light: t(`bands.${band}.word`), shown: format.number(counts[band], 0) });
  return (
    <NativeSelect
      aria-label={t('plan.reviews.lights')}
      data={[
        { value: '', label: t('plan.reviews.everyLight') },
        ...bands.map((band) => ({ value: band, label: labelOf(band) })),
      ]}
      value={view.band ?? ''}
      onChange={({ currentTarget: { value } }) =>
        change({ band: bands.find((band) => band === value) ?? null })
      }
    />
  );
};

const OwnerSelect = ({ reviews }: Pick<ReviewsPage, 'reviews'>) => {
  const { t } = useTranslation();
  const { view, change } = useReviewView();
  const { compare } = collatorOf(useLanguage());
  const owners = useMemo(
    () => ownersOf(reviews, compare).filter((owner) => owner !== null),
    [reviews, compare],
  );
  if (owners.length === 0) return null;
  const data = owners.map((owner) => ({ value: `=${owner}`, label: owner }));
  return (
    <NativeSelect
      aria-label={t('plan.reviews.owner')}
      data={[{ value: '', label: t('plan.reviews.everyOwner') }, ...data]}
      value={view.owner === null ? '' : `=${view.owner}`}
      onChange={({ currentTarget: { value } }) => change({ owner: value === '' ? null : value.slice(1) })}
    />
  );
};

/** The tools. */
export const ReviewTools = ({ page }: { readonly page: ReviewsPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = useReviewView();
  const { reviews, checkpoints } = page;
  const counts = {
    due: reviews.filter(({ inDays }) => inDays !== null && inDays <= 0).length,
    checkpoints: checkpoints.length,
  };
  const options = reviewLists.map((value) => ({
    value,
    label: t(`plan.reviews.lists.${value}`, { shown: format.number(counts[value], 0) }),
  }));
  return (
    <div className={css.tools}>
      <Choice
        label={t('plan.reviews.list')}
        options={options}
        value={view.list}
        onChange={(list) => change({ list })}
      />
      <Search />
      <LightSelect of={view.list === 'due' ? reviews : checkpoints} />
      {view.list === 'due' ? <OwnerSelect reviews={reviews} /> : null}
      <RhythmLine rhythm={page.rhythm} />
    </div>
  );
};
