/** What a metric of one's own is called: one text for all readers, or one per language. */
import { useTranslation } from 'react-i18next';
import { languages } from '../../../../../shared/languages.ts';
import type { OwnName } from '../../../../../shared/model/model.ts';
import { ownNameIn } from '../../../../../shared/model/own-names.ts';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { useLanguage } from '../../../../ui/use-format.ts';
import css from './own-fields.module.css';

interface NameFieldProps {
  readonly name: OwnName;
  readonly onChange: (name: OwnName, stay?: string) => void;
  /** Id of what is wrong with it. */
  readonly problem?: string | undefined;
}

/** A language without a text is left out of the name; the last one stays, blank. */
const withText = (name: Exclude<OwnName, string>, language: string, text: string): OwnName => {
  const texts = Object.entries({ ...name, [language]: text }).filter(([, own]) => own !== '');
  return texts.length === 0 ? { [language]: '' } : Object.fromEntries(texts);
};

/** The field, or three of them. */
export const NameField = ({ name, onChange, problem }: NameFieldProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (typeof name === 'string')
    return (
      <div className={css.names}>
        <TextField label={t('model.metric.own.name')} value={name} onChange={onChange} problem={problem} />
        {name === '' ? null : (
          <TextLink onClick={() => onChange({ [language]: name })}>
            {t('model.metric.own.perLanguage')}
          </TextLink>
        )}
      </div>
    );
  return (
    <div className={css.names}>
      {languages.map((own) => (
        <label key={own} className={css.language}>
          <span>{t(`common.languages.${own}`)}</span>
          <TextField
            label={`${t('model.metric.own.name')}, ${t(`common.languages.${own}`)}`}
            value={name[own] ?? ''}
            onChange={(text, stay) => onChange(withText(name, own, text), stay)}
            problem={problem}
          />
        </label>
      ))}
      <TextLink onClick={() => onChange(ownNameIn(name, language) ?? '')}>
        {t('model.metric.own.oneName')}
      </TextLink>
    </div>
  );
};
