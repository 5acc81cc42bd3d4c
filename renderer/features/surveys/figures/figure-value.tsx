/** A figure that opens its definition; with too few answers for one, the answers themselves. */
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FigureDefinition } from './figure-definition.tsx';
import css from './figure-value.module.css';
import type { Counted } from './left-out.ts';
import type { WantedRows } from './page-context.ts';
import { type Reading, readingOf } from './reading.ts';
import { useFigureWords } from './use-words.ts';

interface FigureValueProps {
  readonly figures: Counted;
  readonly wanted: WantedRows;
  readonly span?: { readonly from: string; readonly to: string };
  readonly size?: 'hero' | 'large' | 'text';
}

/** What is shown in its place where a figure is not known. */
const useFew = ({ figures, wanted: { measure } }: FigureValueProps, { few, n }: Reading): string => {
  const { t } = useTranslation();
  const format = useFormat();
  if (n === 0) return t('common.none');
  if (few) return few.map((score) => format.number(score)).join(' · ');
  const { resolved } = figures.firstContactResolution;
  return measure === 'firstContactResolution'
    ? `${format.number(resolved, 0)} / ${format.number(n, 0)}`
    : t('common.none');
};

const Known = (props: FigureValueProps & { readonly reading: Reading }) => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { figures, wanted, span, size = 'text', reading } = props;
  const few = useFew(props, reading);
  const isFew = reading.value === null;
  const shown = isFew ? few : words.value(wanted.measure, reading.value);
  return (
    <Figure
      label={`${t(`surveys.figures.measures.${wanted.measure}.name`)} ${shown}`}
      about={(close) => (
        <FigureDefinition figures={figures} wanted={wanted} close={close} {...(span && { span })} />
      )}
    >
      <span
        className={css.value}
        data-size={size}
        data-few={isFew}
        title={isFew ? t('surveys.figures.few') : ''}
      >
        {shown}
      </span>
    </Figure>
  );
};

/** The figure; a dash where nobody was asked that way. */
export const FigureValue = (props: FigureValueProps) => {
  const { t } = useTranslation();
  const reading = readingOf(props.figures, props.wanted.measure);
  return reading ? <Known {...props} reading={reading} /> : <span>{t('common.none')}</span>;
};
