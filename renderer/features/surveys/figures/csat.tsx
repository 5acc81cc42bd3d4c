/** Satisfaction: the share of answers in the top boxes, which can be set, and each scale by itself. */
import { useTranslation } from 'react-i18next';
import type { CsatScale } from '../../../../shared/model/surveys/figures.ts';
import type { CsatBoxes } from '../../../../shared/model/surveys/page.ts';
import type { RowClass } from '../../../../shared/model/surveys/rows.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { binsOf } from './bins.ts';
import css from './csat.module.css';
import { Distribution } from './distribution.tsx';
import { MeasureBlock } from './measure-block.tsx';
import { useFiguresPage } from './page-context.ts';
import { useBoxesText } from './use-boxes-text.ts';

const boxChoices = ['imported', '1', '2', '3'] as const;

/** Keeps the boxes in the workspace; every open page then asks again. */
const useSetBoxes = () => {
  const refresh = useRefresh();
  const { sayError } = useNotices();
  return async (boxes: CsatBoxes | null): Promise<void> => {
    const answer = await callEngine('surveys.setBoxes', { boxes });
    if (answer.ok) await refresh();
    else sayError(answer.error);
  };
};

const Boxes = () => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const setBoxes = useSetBoxes();
  const boxesText = useBoxesText();
  const options = boxChoices.map((value) => ({
    value,
    label:
      value === 'imported'
        ? t('surveys.figures.boxes.imported')
        : t('surveys.figures.boxes.some', { boxes: value }),
  }));
  const choose = (value: (typeof boxChoices)[number]): void =>
    void setBoxes(value === 'imported' ? null : (Number(value) as CsatBoxes));
  return (
    <div className={css.boxes}>
      <Choice
        label={t('surveys.figures.boxes.label')}
        options={options}
        value={page.csatBoxes === null ? 'imported' : `${page.csatBoxes}`}
        onChange={choose}
      />
      <p className={css.note}>
        {boxesText(page.csat.boxes)}
        {page.csatBoxes === null ? '' : `. ${t('surveys.figures.boxes.note')}`}
      </p>
    </div>
  );
};

/** A scale that names no lowest score begins at 1. */
const usualLowest = 1;

interface ScaleProps {
  readonly scale: CsatScale;
  /** Left out where another scale has the same scores. */
  readonly onScore?: ((score: number) => void) | undefined;
}

const Scale = ({ scale, onScore }: ScaleProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { scaleMin, scaleMax, boxes, n, satisfied, distribution } = scale;
  const least = scaleMin ?? usualLowest;
  const leastSatisfied = scaleMax - boxes + 1;
  const classOf = (score: number): RowClass => (score >= leastSatisfied ? 'satisfied' : 'unsatisfied');
  const label = t('surveys.figures.boxes.scale', {
    min: format.number(least, 0),
    max: format.number(scaleMax, 0),
    boxes: format.number(boxes, 0),
    share: format.share(n === 0 ? 0 : satisfied / n),
    shown: format.number(n, 0),
  });
  return (
    <li>
      <p className={css.scale}>{label}</p>
      <Distribution
        label={label}
        bins={binsOf(distribution, [least, scaleMax])}
        classOf={classOf}
        onScore={onScore}
      />
    </li>
  );
};

/** The block. */
export const Csat = () => {
  const { page, showRows } = useFiguresPage();
  const { scales, n } = page.csat;
  const onScore = scales.length > 1 ? undefined : (score: number) => showRows({ measure: 'csat', score });
  return (
    <MeasureBlock measure="csat">
      {n === 0 ? null : (
        <>
          <Boxes />
          <ul className={css.scales}>
            {scales.map((scale) => (
              <Scale
                key={`${scale.scaleMin} ${scale.scaleMax} ${scale.boxes}`}
                scale={scale}
                onScore={onScore}
              />
            ))}
          </ul>
        </>
      )}
    </MeasureBlock>
  );
};
