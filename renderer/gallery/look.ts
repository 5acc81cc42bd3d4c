/** What the gallery is looked at in: a language and a theme, kept in its address so that a picture can ask for one. */
import { useEffect, useState } from 'react';
import type { Language } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';

/** The themes: the window's two, and the paper's. */
export const looks = ['light', 'dark', 'print'] as const;

/** One of them. */
export type Look = (typeof looks)[number];

/** What is looked at. */
export interface View {
  readonly language: Language;
  readonly look: Look;
}

/** The view of an address such as `#he,dark`; English and light where it says nothing known. */
export const viewOf = (hash: string): View => {
  const said = hash.replace(/^#/, '').split(',');
  return {
    language: languages.find((language) => said.includes(language)) ?? 'en',
    look: looks.find((look) => said.includes(look)) ?? 'light',
  };
};

/** The address of a view. */
export const hashOf = ({ language, look }: View): string => `#${language},${look}`;

/** The view of the moment, and how to change it. */
export const useView = (): readonly [View, (view: View) => void] => {
  const [view, setView] = useState(() => viewOf(window.location.hash));
  useEffect(() => {
    const read = (): void => setView(viewOf(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return [
    view,
    (next) => {
      window.location.hash = hashOf(next);
    },
  ];
};
