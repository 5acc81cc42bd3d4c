/** What the current figure is: formula or rule, window, number of rows, newest date, source. */
import { useTranslation } from 'react-i18next';
import type { RowCell, RowsBehind } from '../../../../shared/model/rows-behind.ts';
import type { DefinitionFact } from '../../../ui/definition.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useMetricWords } from '../metric-words.tsx';
import { useTraitFacts } from '../trait-definition.tsx';
import { TraitMark } from '../trait-mark.tsx';
import css from './about-figure.module.css';
import type { Entry } from './entries.ts';
import { useEntryWords } from './entry-words.ts';

interface AboutProps {
  readonly entry: Entry;
  /** Null while it is on its way, and where there are no rows of its own. */
  readonly answer: RowsBehind | null;
}

const useText = (): ((entry: Entry) => string) => {
  const { t } = useTranslation();
  const metricWords = useMetricWords();
  return ({ about, ...entry }) => {
    switch (about.kind) {
      case 'dimension':
        return t(`dimensions.${about.key}.definition`, { defaultValue: t('account.dimension.own') });
      case 'metric':
        return 'metric' in entry ? metricWords(entry.metric).definition : '';
      case 'trait':
        return t('account.trait.about');
      case 'list':
        return t(`account.rows.lists.${about.key}.definition`);
      case 'value':
        return t('account.rows.value.definition');
      case 'dataset':
        return t(`import.datasets.${about.key}.about`);
    }
  };
};

/** The days that the shown rows are looked for in, and what beside them is needed. */
const useAnswerFacts = (): ((answer: RowsBehind | null) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (answer) => {
    const part = answer?.parts[answer.part];
    if (!answer || !part) return [];
    const to = format.date(part.to);
    const days = part.from
      ? t('account.rows.window', { from: format.date(part.from), to })
      : t('account.rows.allPast', { to });
    const written = (value: RowCell): string => {
      if (value === null) return t('common.none');
      return typeof value === 'number' ? format.number(value, 0) : format.date(value);
    };
    const beside = answer.beside.map(({ key, value }) => ({
      label: t(`account.rows.beside.${key}`),
      value: written(value),
    }));
    return [{ label: t('account.about.window'), value: days }, ...beside];
  };
};

const useFacts = (): ((props: AboutProps) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  const metricWords = useMetricWords();
  const traitFacts = useTraitFacts();
  const answerFacts = useAnswerFacts();
  return ({ entry, answer }) => {
    if ('metric' in entry) {
      const { formula, ground } = metricWords(entry.metric);
      const formulaFact = { label: t('account.about.formula'), value: formula };
      // The value stands in the heading.
      const others = ground.filter(({ label }) => label !== t('account.about.value'));
      return [formulaFact, ...answerFacts(answer), ...others];
    }
    if ('trait' in entry) return [...traitFacts(entry.trait), ...answerFacts(answer)];
    if ('dimension' in entry)
      return [
        { label: t('account.about.formula'), value: t('account.dimension.formula') },
        { label: t('account.coverage.label'), value: format.share(entry.dimension.coverage) },
      ];
    return answerFacts(answer);
  };
};

const Mark = ({ entry }: Pick<AboutProps, 'entry'>) => {
  if ('metric' in entry) return <Light band={entry.metric.band} />;
  if ('dimension' in entry) return <Light band={entry.dimension.band} />;
  return 'trait' in entry ? <TraitMark state={entry.trait.state} /> : null;
};

/** The definition above the rows. */
export const AboutFigure = ({ entry, answer }: AboutProps) => {
  const words = useEntryWords();
  const text = useText();
  const facts = useFacts();
  return (
    <header className={css.about}>
      <div className={css.head}>
        <h2 className={css.title}>{words.name(entry)}</h2>
        <bdi className={css.value}>{words.value(entry)}</bdi>
        <Mark entry={entry} />
      </div>
      <p className={css.text}>{text(entry)}</p>
      <dl className={css.facts}>
        {facts({ entry, answer }).map(({ label, value }) => (
          <div key={label} className={css.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
};
