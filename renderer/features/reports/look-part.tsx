/** The date, the language and the paper. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/languages.ts';
import { paperSizes } from '../../../shared/model/paper.ts';
import type { ReportSettings } from '../../../shared/model/report-settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { useLanguage } from '../../ui/use-format.ts';
import { AsOfDate } from '../portfolio/as-of-date.tsx';
import css from './choices.module.css';

interface LookPartProps {
  readonly settings: ReportSettings;
  readonly onChange: (part: Partial<ReportSettings>) => void;
  /** The date of the figures. */
  readonly asOf: string;
  /** Whether there is paper at all. */
  readonly isPaper: boolean;
}

const LanguageChoice = ({ settings, onChange }: Pick<LookPartProps, 'settings' | 'onChange'>) => {
  const { t } = useTranslation();
  const own = t(`common.languages.${useLanguage()}`);
  const data = [
    { value: '', label: t('reports.languageOfWindow', { language: own }) },
    ...languages.map((value) => ({ value, label: t(`common.languages.${value}`) })),
  ];
  return (
    <div className={css.line}>
      <label htmlFor="report-language">{t('reports.language')}</label>
      <NativeSelect
        id="report-language"
        data={data}
        value={settings.language ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ language: languages.find((language) => language === value) ?? null })
        }
      />
    </div>
  );
};

/** The fields. */
export const LookPart = ({ settings, onChange, asOf, isPaper }: LookPartProps) => {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.look')}>
      <div className={css.fields}>
        <LanguageChoice settings={settings} onChange={onChange} />
        {isPaper ? (
          <div className={css.line}>
            <span>{t('reports.paper')}</span>
            <Choice
              label={t('reports.paper')}
              options={paperSizes.map((value) => ({ value, label: t(`reports.sizes.${value}`) }))}
              value={settings.size}
              onChange={(size) => onChange({ size })}
            />
          </div>
        ) : null}
        <div className={css.date}>
          <AsOfDate asOf={asOf} />
        </div>
      </div>
    </Section>
  );
};
