/** Looks for somebody. */
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../ui/search-field.tsx';

interface PeopleSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly toList: () => void;
}

/** The field. */
export const PeopleSearch = ({ search, onSearch, toList }: PeopleSearchProps) => {
  const { t } = useTranslation();
  return <SearchField label={t('account.people.search')} value={search} onChange={onSearch} toList={toList} />;
};
