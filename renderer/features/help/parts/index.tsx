/** What the program makes of its own tables in a page of the help. */
import type { ReactNode } from 'react';
import { SaveTemplateButton } from '../../template/save-template.tsx';
import type { HelpPart } from '../markup.ts';
import { Columns } from './columns.tsx';
import { HintsAgain } from './hints-again.tsx';
import { Keys } from './keys.tsx';
import { Metrics } from './metrics.tsx';
import { PageDrawing } from './page-drawing.tsx';
import { ScoreFigures } from './score-figures.tsx';
import { Traits } from './traits.tsx';

const parts: Readonly<Record<HelpPart, () => ReactNode>> = {
  template: () => <SaveTemplateButton />,
  hints: () => <HintsAgain />,
  columns: () => <Columns />,
  page: () => <PageDrawing />,
  score: () => <ScoreFigures />,
  metrics: () => <Metrics />,
  keys: () => <Keys />,
  traits: () => <Traits />,
};

/** A part, drawn. */
export const helpPart = (part: HelpPart): ReactNode => parts[part]();
