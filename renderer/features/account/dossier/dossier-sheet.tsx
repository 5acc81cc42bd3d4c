/** All there is to say about an account: chapters on as many pages as they take. Drawn on paper alone. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateLine } from '../date-line.ts';
import { AccountPageProvider } from '../page-context.ts';
import { Chapter } from './chapter.tsx';
import { type ChapterKey, chaptersOf } from './chapters.ts';
import { Contents, LeftOut } from './contents.tsx';
import type { Dossier } from './dossier.ts';
import css from './dossier.module.css';
import { Method } from './method.tsx';
import { Parts } from './parts.tsx';
import { Past } from './past.tsx';
import { PeopleChapter } from './people.tsx';
import { PlanChapter } from './plan.tsx';
import { RowsChapter } from './rows.tsx';
import { Said } from './said.tsx';
import { Summary } from './summary.tsx';
import { Support } from './support.tsx';
import { TraitTable } from './trait-table.tsx';
import { Way } from './way.tsx';
import { WorthChapter } from './worth.tsx';

const contentOf = (chapter: ChapterKey, dossier: Dossier): ReactNode => {
  switch (chapter) {
    case 'summary':
      return <Summary />;
    case 'past':
      return <Past changes={dossier.changes} />;
    case 'parts':
      return <Parts decisions={dossier.decisions} />;
    case 'way':
      return <Way />;
    case 'traits':
      return <TraitTable />;
    case 'said':
      return <Said answers={dossier.answers} />;
    case 'people':
      return <PeopleChapter list={dossier.people} />;
    case 'support':
      return <Support tickets={dossier.tickets} />;
    case 'worth':
      return <WorthChapter invoices={dossier.invoices} />;
    case 'plan':
      return <PlanChapter />;
    case 'rows':
      return <RowsChapter rows={dossier.rows} />;
    case 'method':
      return <Method model={dossier.model} imports={dossier.imports} />;
  }
};

const Head = ({ page }: Pick<Dossier, 'page'>) => {
  const { t } = useTranslation();
  return (
    <header className={css.head}>
      <p className={css.kind}>{t('dossier.kind')}</p>
      <h1 className={css.name} dir="auto">
        {page.score.name}
      </h1>
      <p className={css.date}>
        {useDateLine()}
        {page.named ? <span className={css.named}>{t('account.named')}</span> : null}
      </p>
    </header>
  );
};

/** The sheet: on its first page the contents stand beside the name. */
export const DossierSheet = ({ dossier }: { readonly dossier: Dossier }) => {
  const { told, blank } = chaptersOf(dossier);
  return (
    <AccountPageProvider value={dossier.page}>
      <article className={css.dossier} data-medium="paper" data-part="dossier">
        <Head page={dossier.page} />
        <Contents chapters={told} />
        {told.map((chapter, place) => (
          <Chapter key={chapter} chapter={chapter} place={place + 1}>
            {contentOf(chapter, dossier)}
            {chapter === 'summary' ? <LeftOut chapters={blank} /> : null}
          </Chapter>
        ))}
      </article>
    </AccountPageProvider>
  );
};
