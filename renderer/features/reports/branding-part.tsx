/** Whose work it is and for whom: names, logo, colour, and the lines at the foot of every page. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import type { Branding } from '../../../shared/model/report-settings.ts';
import { useSession } from '../../app/session.tsx';
import { Section } from '../../ui/section.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { AccentField } from './accent-field.tsx';
import css from './choices.module.css';
import { LogoField } from './logo-field.tsx';

interface BrandingPartProps {
  readonly branding: Branding;
  readonly onChange: (part: Partial<Branding>) => void;
  /** What the report is in: the ready sentences are in it, too. */
  readonly language: Language;
}

/** As many letters as are kept. */
const longest = { client: 120, consultant: 120, footer: 200 } as const;

interface LineFieldProps extends Pick<BrandingPartProps, 'branding' | 'onChange'> {
  readonly name: keyof typeof longest;
  readonly placeholder?: string | undefined;
}

const LineField = ({ branding, onChange, name, placeholder }: LineFieldProps) => {
  const { t } = useTranslation();
  const text = branding[name] ?? '';
  return (
    <TextInput
      label={t(`reports.${name}`)}
      dir={text === '' ? undefined : 'auto'}
      autoComplete="off"
      maxLength={longest[name]}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget: { value } }) => onChange({ [name]: value || null })}
    />
  );
};

/** Sentences for those who would have to look for the words. */
const readySentences = ['client', 'recipient', 'copying'] as const;

const ConfidentialityField = ({ branding, onChange, language }: BrandingPartProps) => {
  const { t } = useTranslation();
  const { workspace } = useSession().session.app;
  const spoken = translator(language);
  const client = branding.client?.trim() || workspace?.name || '';
  return (
    <SuggestField
      label={t('reports.confidentiality')}
      value={branding.confidentiality ?? ''}
      onType={(text) => onChange({ confidentiality: text || null })}
      suggestions={readySentences.map((id) => ({
        id,
        text: spoken(`reports.confidential.${id}`, { client }).slice(0, 200),
      }))}
      onTake={({ text }) => onChange({ confidentiality: text })}
      placeholder={t('reports.confidentialityHint')}
    />
  );
};

/** The fields; each is kept by itself. */
export const BrandingPart = (props: BrandingPartProps) => {
  const { t } = useTranslation();
  const { workspace } = useSession().session.app;
  const { branding, onChange } = props;
  return (
    <Section title={t('reports.branding')} aside={t('reports.keptByItself')}>
      <div className={css.fields}>
        <LineField {...props} name="client" placeholder={workspace?.name} />
        <LineField {...props} name="consultant" />
        <LogoField logo={branding.logo} />
        <AccentField accent={branding.accent} onChange={(accent) => onChange({ accent })} />
        <LineField {...props} name="footer" />
        <ConfidentialityField {...props} />
      </div>
    </Section>
  );
};
