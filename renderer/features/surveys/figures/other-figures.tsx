/** The figures beside NPS: satisfaction, effort in its two versions, first contact. */
import { useTranslation } from 'react-i18next';
import type { EffortFigures } from '../../../../shared/model/surveys/figures.ts';
import { binsOf } from './bins.ts';
import { ClassBar } from './class-bar.tsx';
import { Csat } from './csat.tsx';
import { Distribution } from './distribution.tsx';
import { MeasureBlock } from './measure-block.tsx';
import css from './other-figures.module.css';
import { useFiguresPage } from './page-context.ts';

interface EffortProps {
  readonly measure: 'effort' | 'effortV1';
  readonly figures: EffortFigures;
}

const Effort = ({ measure, figures }: EffortProps) => {
  const { t } = useTranslation();
  const { showRows } = useFiguresPage();
  return (
    <MeasureBlock measure={measure} aside={t(`surveys.figures.directions.${figures.direction}`)}>
      <Distribution
        label={t('surveys.figures.distribution.title')}
        bins={binsOf(figures.distribution, figures.scale)}
        onScore={(score) => showRows({ measure, score })}
      />
    </MeasureBlock>
  );
};

const FirstContact = () => {
  const { page } = useFiguresPage();
  const { resolved, n } = page.firstContactResolution;
  const measure = 'firstContactResolution';
  const parts = [
    { of: 'unresolved', n: n - resolved },
    { of: 'resolved', n: resolved },
  ] as const;
  return (
    <MeasureBlock measure={measure} newest={page.tickets.newest}>
      <ClassBar parts={parts} wanted={{ measure }} />
    </MeasureBlock>
  );
};

/** Side by side where there is room. */
export const OtherFigures = () => {
  const { page } = useFiguresPage();
  return (
    <div className={css.figures}>
      <Csat />
      <div className={css.column}>
        <Effort measure="effort" figures={page.effort} />
        {page.effortV1 ? <Effort measure="effortV1" figures={page.effortV1} /> : null}
        <FirstContact />
      </div>
    </div>
  );
};
