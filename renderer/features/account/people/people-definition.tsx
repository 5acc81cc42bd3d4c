/** What is meant by the people of an account, by quiet and by new. */
import { useTranslation } from 'react-i18next';
import { Definition } from '../../../ui/definition.tsx';
import { RowsLink } from '../rows/rows-link.tsx';

/** The words behind the counts. */
export const PeopleDefinition = () => {
  const { t } = useTranslation();
  const fact = (name: string) => ({
    label: t(`account.people.about.${name}`),
    value: t(`account.people.meaning.${name}`),
  });
  return (
    <>
      <Definition
        title={t('account.people.title')}
        text={t('account.people.definition')}
        facts={['who', 'score', 'quiet', 'new'].map(fact)}
      />
      <RowsLink about={{ kind: 'dataset', key: 'people' }} />
    </>
  );
};
