/** Language, writing direction and theme, as the session says, for everything inside. */
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AppState, Language } from '../../shared/contract.ts';
import { createI18n, directionOf } from '../../shared/i18n/index.ts';
import { pseudoIn } from '../../shared/i18n/pseudo.ts';
import { filledIn } from '../ui/isolated.ts';
import { styleNonce } from './style-nonce.ts';
import { cssVariables, theme } from './theme.ts';

interface PreferencesProps {
  readonly language: Language;
  readonly theme: AppState['theme'];
  readonly children: ReactNode;
}

/** A made-up language in place of English, which only a shell of a source checkout asks for. */
const pseudo = pseudoIn(window.location.search);

const readingDirection = (language: Language): 'ltr' | 'rtl' =>
  pseudo === 'mirrored' && language === 'en' ? 'rtl' : directionOf(language);

/** Keeps `lang` and `dir` of the document in step with the words. */
const DocumentLanguage = ({ language }: { readonly language: Language }) => {
  const { setDirection } = useDirection();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    setDirection(readingDirection(language));
  }, [language, setDirection]);
  return null;
};

/** Provides words, direction and colours. */
export const Preferences = ({ language, theme: wanted, children }: PreferencesProps) => {
  const [i18n] = useState(() => createI18n(language, { pseudo, filledIn }));
  const system = useColorScheme();
  useLayoutEffect(() => {
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  return (
    <I18nextProvider i18n={i18n}>
      <DirectionProvider initialDirection={readingDirection(language)} detectDirection={false}>
        <DocumentLanguage language={language} />
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          forceColorScheme={wanted === 'auto' ? system : wanted}
          getStyleNonce={styleNonce}
        >
          {children}
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
};
