/** The gallery: every piece of the design system once, grouped and named, in every language and theme. */
import { useLayoutEffect } from 'react';
import { Preferences } from '../app/preferences.tsx';
import { MediumContext } from '../ui/medium.ts';
import { useLanguage } from '../ui/use-format.ts';
import css from './gallery.module.css';
import { GalleryHead } from './gallery-head.tsx';
import { Charts } from './groups/charts.tsx';
import { Colours } from './groups/colours.tsx';
import { Fields } from './groups/fields.tsx';
import { Layers } from './groups/layers.tsx';
import { Lights } from './groups/lights.tsx';
import { Scores } from './groups/scores.tsx';
import { States } from './groups/states.tsx';
import { Tables } from './groups/tables.tsx';
import { Type } from './groups/type.tsx';
import { WordPieces } from './groups/word-pieces.tsx';
import { hashOf, useView, type View } from './look.ts';
import { usePrintTokens } from './use-print-tokens.ts';
import { useWords } from './words.ts';

const Pieces = () => (
  <>
    <Colours />
    <Type />
    <Lights />
    <Scores />
    <Charts />
    <Tables />
    <WordPieces />
    <Fields />
    <Layers />
    <States />
  </>
);

const Page = ({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) => {
  const { title } = useWords();
  // What is typed into the examples is in the language that the words are in by now.
  const shown = hashOf({ language: useLanguage(), look: view.look });
  const medium = view.look === 'print' ? 'paper' : 'screen';
  usePrintTokens(medium === 'paper');
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={css.page} data-medium={medium}>
      <GalleryHead view={view} onView={onView} />
      <MediumContext value={medium}>
        {/* Drawn anew for each view: canvases and colour figures are read when they are drawn. */}
        <main key={shown} className={css.main} data-view={shown}>
          <Pieces />
        </main>
      </MediumContext>
    </div>
  );
};

/** The whole gallery. */
export const Gallery = () => {
  const [view, setView] = useView();
  return (
    <Preferences language={view.language} theme={view.look === 'dark' ? 'dark' : 'light'}>
      <Page view={view} onView={setView} />
    </Preferences>
  );
};
