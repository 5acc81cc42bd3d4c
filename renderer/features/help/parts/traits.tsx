/** The ten traits and their rules. */
import { useTranslation } from 'react-i18next';
import { traitKeys } from '../../../../shared/model/score.ts';
import css from '../article.module.css';

/** The list. */
export const Traits = () => {
  const { t } = useTranslation();
  return (
    <dl className={css.terms}>
      {traitKeys.map((key) => (
        <div key={key}>
          <dt>{t(`traits.${key}.name`)}</dt>
          <dd>{t(`traits.${key}.definition`)}</dd>
        </div>
      ))}
    </dl>
  );
};
