/**
 * A chart as a picture of its own. The print page draws it and not the window: so it is light, as sharp and as wide
 * whatever the window's theme, size and screen, and nothing of the window stands in its way.
 */
import { AppError } from '../../../shared/errors.ts';
import type { ChartOrder } from '../../../shared/model/chart-order.ts';
import type { Language } from '../../../shared/languages.ts';
import { safeName } from './file-names.ts';
import { withPrinter } from './paper-file.ts';
import type { OpenPrinter } from './printer.ts';

/** What is drawn, and what it is about. */
export interface ChartToDraw {
  readonly chart: ChartOrder;
  /** The account's or the workspace's name. */
  readonly name: string;
  readonly language: Language;
}

/** Draws it: PNG. Throws `report.noBrowser`, `report.failed` or `cancelled`. */
export const drawChart = (
  open: OpenPrinter,
  { chart, name, language }: ChartToDraw,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  withPrinter(open, async (printer) => {
    // Paper has a size whatever is on it; a chart is as large as it is.
    const png = await printer.picture({ kind: 'chart', chart, name, language, size: 'A4' });
    if (signal?.aborted) throw new AppError('cancelled');
    return png;
  });

/** File systems count up to 255 bytes, and some letters take three. */
const mostBytes = 170;

/** `Acme – Health against value – 2026-06-30.png`; no date where there are no data yet. A long name gives way to the rest. */
export const chartFileName = ({
  name,
  title,
  date,
}: {
  readonly name: string;
  readonly title: string;
  readonly date: string | null;
}): string => {
  const what = [title, ...(date === null ? [] : [date])].join(' – ');
  const letters = [...safeName(name)];
  const whole = (): string => `${letters.join('').trim()} – ${what}`;
  while (Buffer.byteLength(whole()) > mostBytes && letters.length > 1) letters.pop();
  return `${safeName(whole())}.png`;
};
