/** What a figure means: formula, window, counts, interval, what is left out, and the way to its rows. */
import { useTranslation } from 'react-i18next';
import { Definition, type DefinitionFact } from '../../../ui/definition.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { Counted } from './left-out.ts';
import { useFiguresPage, type WantedRows } from './page-context.ts';
import { type Reading, readingOf } from './reading.ts';
import { useBoxesText } from './use-boxes-text.ts';
import { useLeftOut } from './use-left-out.ts';
import { useFigureWords } from './use-words.ts';

interface FigureDefinitionProps {
  /** What the figure was computed from. */
  readonly figures: Counted;
  /** Which rows lie behind it; its measure is the figure's. */
  readonly wanted: WantedRows;
  /** The days that it looks at; left out = those of the page. */
  readonly span?: { readonly from: string; readonly to: string };
  readonly close: () => void;
}

type Facts = readonly DefinitionFact[];

const useFact = () => {
  const { t } = useTranslation();
  return (key: string, value: string): DefinitionFact => ({ label: t(`surveys.figures.facts.${key}`), value });
};

const useResponseFacts = ({ response, newest }: Reading): Facts => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const fact = useFact();
  if (response === null) return [];
  const apart = response.uninvitedAnswers;
  const uninvited = t('surveys.figures.leftOut.uninvited', { count: apart, shown: format.number(apart, 0) });
  const said = words.response(response);
  return [
    fact('response', response.responseRate !== null && apart > 0 ? `${said}. ${uninvited}` : said),
    ...(newest === null ? [] : [fact('newest', format.date(newest))]),
  ];
};

/** The days of first contact end a week before the others. */
const useSpan = ({ figures, wanted, span }: FigureDefinitionProps): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useFiguresPage();
  const own = span ?? { from: page.from, to: page.asOf };
  const { from, to } = wanted.measure === 'firstContactResolution' ? figures.firstContactResolution : own;
  return t('surveys.figures.to', { low: format.date(from), high: format.date(to) });
};

const useScaleFacts = ({ figures, wanted: { measure } }: FigureDefinitionProps): Facts => {
  const { t } = useTranslation();
  const fact = useFact();
  const boxesText = useBoxesText();
  const effort = measure === 'effort' ? figures.effort : figures.effortV1;
  if (measure === 'csat') return [fact('boxes', boxesText(figures.csat.boxes))];
  if (effort && (measure === 'effort' || measure === 'effortV1'))
    return [fact('scale', t(`surveys.figures.directions.${effort.direction}`))];
  return [];
};

const useFacts = (props: FigureDefinitionProps, reading: Reading): Facts => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const fact = useFact();
  const { measure } = props.wanted;
  const method = t(`surveys.figures.measures.${measure}.method`);
  const range = words.range(measure, reading);
  const leftOut = useLeftOut()(props.figures, measure) ?? t('surveys.figures.leftOut.nothing');
  return [
    fact('formula', t(`surveys.figures.measures.${measure}.formula`)),
    ...useScaleFacts(props),
    fact('window', useSpan(props)),
    fact('n', words.counted(measure, reading.n)),
    fact('interval', t('surveys.figures.method', { range, method })),
    ...useResponseFacts(reading),
    fact('leftOut', leftOut),
  ];
};

const Known = (props: FigureDefinitionProps & { readonly reading: Reading }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { showRows } = useFiguresPage();
  const { reading, wanted, close } = props;
  const show = (): void => {
    close();
    showRows(wanted);
  };
  return (
    <Definition
      title={t(`surveys.figures.measures.${wanted.measure}.full`)}
      text={t(`surveys.figures.measures.${wanted.measure}.about`)}
      facts={useFacts(props, reading)}
    >
      {reading.n > 0 ? (
        <p>
          <TextLink onClick={show}>
            {t('surveys.figures.rows.show', { count: reading.n, shown: format.number(reading.n, 0) })}
          </TextLink>
        </p>
      ) : null}
    </Definition>
  );
};

/** The definition of one figure. */
export const FigureDefinition = (props: FigureDefinitionProps) => {
  const reading = readingOf(props.figures, props.wanted.measure);
  return reading ? <Known {...props} reading={reading} /> : null;
};
