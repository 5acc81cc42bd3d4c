/** A figure group by group, each with its interval on one scale, below all together. */
import { useTranslation } from 'react-i18next';
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import { scaleFor } from '../../../charts/interval-scale.ts';
import { WhiskerAxis } from '../../../charts/whisker.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { groupingName } from '../../../ui/grouping-name.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useFiguresView } from './figures-view.tsx';
import { GroupLine } from './group-line.tsx';
import { endsOf, groupOrders, type GroupRow, groupRows } from './group-rows.ts';
import css from './groups.module.css';
import { useFiguresPage } from './page-context.ts';
import { limitsOf, readingOf } from './reading.ts';
import { useFigureWords } from './use-words.ts';

const useSentence = (rows: readonly GroupRow[]): string => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { measure } = useFiguresView().view;
  const ends = endsOf(rows);
  if (ends === null) return '';
  const nameOf = ({ figures: { group } }: GroupRow): string =>
    isolated(group ?? t('surveys.figures.groups.blank'));
  return t('surveys.figures.groups.sentence', {
    low: words.value(measure, ends.low.reading.value),
    high: words.value(measure, ends.high.reading.value),
    lowGroup: nameOf(ends.low),
    highGroup: nameOf(ends.high),
  });
};

/** The headings; the round values of the scale stand above the drawings. */
const Head = ({ by, scale }: { readonly by: string; readonly scale: ReturnType<typeof scaleFor> }) => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { measure } = useFiguresView().view;
  const isTickets = measure === 'firstContactResolution';
  return (
    <thead>
      <tr>
        <th scope="col">{groupingName(by, t)}</th>
        <th scope="col">{t('surveys.figures.groups.accounts')}</th>
        <th scope="col">{t(`surveys.figures.groups.${isTickets ? 'tickets' : 'n'}`)}</th>
        <th scope="col">{t('surveys.figures.groups.response')}</th>
        <th scope="col">{t(`surveys.figures.measures.${measure}.name`)}</th>
        <th scope="col" className={css.plot}>
          <WhiskerAxis scale={scale} numeral={(value) => words.value(measure, value)} />
        </th>
        <th scope="col">{t('surveys.figures.groups.plot')}</th>
      </tr>
    </thead>
  );
};

const Grouped = ({ page, by }: { readonly page: SurveyPage; readonly by: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { measure, order } = useFiguresView().view;
  const rows = groupRows(page.groups, measure, order);
  const sentence = useSentence(rows);
  const pool = readingOf(page, measure);
  const scale = scaleFor([...rows.map(({ reading }) => reading), ...(pool ? [pool] : [])], limitsOf[measure]);
  if (rows.length === 0) return <Empty what={t('surveys.figures.groups.none')} />;
  return (
    <>
      <p className={css.sentence}>{sentence}</p>
      <div className={css.scroll}>
        <table className={css.table} aria-label={t('surveys.figures.groups.title')}>
          <Head by={by} scale={scale} />
          <tbody>
            {pool ? <GroupLine group={null} figures={page} reading={pool} scale={scale} /> : null}
            {rows.map(({ figures, reading }) => (
              <GroupLine
                key={figures.group === null ? 'none' : `=${figures.group}`}
                group={{ by, value: figures.group, accounts: figures.accounts }}
                figures={figures}
                reading={reading}
                scale={scale}
                beside={pool?.value ?? null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {page.groupsTotal > page.groups.length ? (
        <p className={css.sentence}>
          {t('surveys.figures.groups.largest', {
            shown: format.number(page.groups.length, 0),
            all: format.number(page.groupsTotal, 0),
          })}
        </p>
      ) : null}
    </>
  );
};

/** The groups, or what to do to have some. */
export const Groups = () => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const { view, change } = useFiguresView();
  const order = (
    <Choice
      label={t('surveys.figures.groups.order.label')}
      options={groupOrders.map((value) => ({ value, label: t(`surveys.figures.groups.order.${value}`) }))}
      value={view.order}
      onChange={(value) => change({ order: value })}
    />
  );
  return (
    <Section title={t('surveys.figures.groups.title')} aside={page.by === null ? null : order}>
      {page.by === null ? (
        <Empty what={t('surveys.figures.groups.choose')} />
      ) : (
        <Grouped page={page} by={page.by} />
      )}
    </Section>
  );
};
