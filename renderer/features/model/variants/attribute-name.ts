/** What attributes of accounts are called in the reader's language; a heading of one's own stays as it is. */
import { useTranslation } from 'react-i18next';
import { conditionFields } from '../../../../shared/model/with-variant.ts';

/** Finds the name. */
export const useAttributeName = (): ((attribute: string) => string) => {
  const { t } = useTranslation();
  return (attribute) => {
    if (attribute === 'ageDays') return t('model.variants.ageDays');
    const isField = conditionFields.some((field) => field === attribute);
    return isField ? t(`import.fields.${attribute}`, { defaultValue: attribute }) : attribute;
  };
};
