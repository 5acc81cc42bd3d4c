/** Only the differences: what is not as in the base for the accounts of a segment. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useEditor } from '../draft-context.tsx';
import { AddDifference } from './add-difference.tsx';
import { DifferenceRow } from './difference-row.tsx';
import css from './differences.module.css';
import { differenceId, differencesOf } from './variant-edits.ts';

/** The differences of the segment at a place of the list. */
export const Differences = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const variant = draft.variants[index];
  if (!variant) return null;
  const differences = differencesOf(variant);
  return (
    <Section title={t('model.variants.differences')} aside={t('model.variants.differencesAbout')}>
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
            {differences.map((difference) => (
              <DifferenceRow
                key={differenceId(difference)}
                index={index}
                variant={variant}
                difference={difference}
              />
            ))}
          </tbody>
        </table>
      )}
      <AddDifference index={index} variant={variant} />
    </Section>
  );
};
