/** Only the differences: what is not as in the base for the accounts of a segment. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { useEditor } from '../draft-context.tsx';
import { AddDifference } from './add-difference.tsx';
import { DifferenceRow } from './difference-row.tsx';
import css from './differences.module.css';
import {
  type Difference,
  differenceId,
  differencesOf,
  withoutDifference,
  withVariantAt,
} from './variant-edits.ts';

/** The differences of the segment at a place of the list. */
export const Differences = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const { list, want } = useWantedFocus<HTMLDivElement>();
  const variant = draft.variants[index];
  if (!variant) return null;
  const differences = differencesOf(variant);
  const remove = (difference: Difference, place: number): void => {
    edit((model) => withVariantAt(model, index, (own) => withoutDifference(own, difference)));
    const next = Math.min(place, differences.length - 2);
    want([`[data-difference="${next}"] [data-part="remove"]`, 'select']);
  };
  return (
    <Section title={t('model.variants.differences')} aside={t('model.variants.differencesAbout')}>
      <div ref={list} className={css.differences}>
        {differences.length === 0 ? (
          <Empty what={t('model.variants.same')} />
        ) : (
          <table className={css.table} aria-label={t('model.variants.differences')}>
            <thead>
              <tr>
                <th scope="col">{t('model.variants.what')}</th>
                <th scope="col">{t('model.variants.base')}</th>
                <th scope="col">{t('model.variants.here')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {differences.map((difference, place) => (
                <DifferenceRow
                  key={differenceId(difference)}
                  index={index}
                  variant={variant}
                  place={place}
                  difference={difference}
                  onRemove={() => remove(difference, place)}
                />
              ))}
            </tbody>
          </table>
        )}
        <AddDifference index={index} variant={variant} />
      </div>
    </Section>
  );
};
