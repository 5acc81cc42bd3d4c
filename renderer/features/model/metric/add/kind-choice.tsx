/** Where the values of a metric to be added come from. */
import { useTranslation } from 'react-i18next';
import type { NewKind } from '../own/new-metric.ts';
import css from '../own/own-fields.module.css';

/** A metric of one's own, or a built-in one that the model lacks. */
export type AddKind = NewKind | 'builtIn';

interface KindChoiceProps {
  readonly kinds: readonly AddKind[];
  readonly kind: AddKind;
  readonly onChoose: (kind: AddKind) => void;
}

/** One choice per kind. */
export const KindChoice = ({ kinds, kind, onChoose }: KindChoiceProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={css.kinds}>
      <legend className={css.about}>{t('model.metric.add.kind')}</legend>
      {kinds.map((own) => (
        <label key={own}>
          <input type="radio" name="new-kind" checked={kind === own} onChange={() => onChoose(own)} />
          {t(`model.metric.add.kinds.${own}`)}
        </label>
      ))}
    </fieldset>
  );
};
