/** What stands around the rows of a sheet. */
import { columnName, type ColumnKinds, escaped, rowXml } from './cells.ts';
import { lightStyles, styles } from './styles.ts';

/** A sheet below one row of headings. */
export interface SheetHead {
  readonly headings: readonly string[];
  /** Characters, one per column. */
  readonly widths: readonly number[];
  readonly fromRight: boolean;
  /** Columns of numbers; left out or undefined = a column of texts. */
  readonly numbers?: ColumnKinds;
  /** Columns that stay in sight beside the headings; left out = none. */
  readonly heldColumns?: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const paneXml = (held: number): string =>
  held === 0
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : `<pane xSplit="${held}" ySplit="1" topLeftCell="${columnName(held)}2" activePane="bottomRight" state="frozen"/>`;

/** All before the rows: the headings held in place, the widths; whole columns are text, so that 007 stays 007 when typed. */
export const sheetStart = ({
  headings,
  widths,
  fromRight,
  numbers = [],
  heldColumns = 0,
}: SheetHead): string => {
  const view = `<sheetView workbookViewId="0"${fromRight ? ' rightToLeft="1"' : ''}>${paneXml(heldColumns)}</sheetView>`;
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles[numbers[at] ?? 'text']}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1)}`;
};

/** What cells of a sheet look like and take, beyond their styles. Ranges as `A2:B9`, several with spaces between. */
export interface SheetRules {
  /** Where lights stand, and the word of each. */
  readonly lights?: {
    readonly range: string;
    readonly words: Readonly<Record<keyof typeof lightStyles, string>>;
  };
  /** Where one of a list is to be chosen, and the range that lists them. */
  readonly choices?: readonly { readonly range: string; readonly from: string }[];
}

const lightRules = ({ range, words }: NonNullable<SheetRules['lights']>): string => {
  const rules = Object.entries(lightStyles).map(([light, style], i) => {
    const word = words[light as keyof typeof words].replaceAll('"', '""');
    return `<cfRule type="cellIs" dxfId="${style}" priority="${i + 1}" operator="equal"><formula>${escaped(`"${word}"`)}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`;
};

const choiceRules = (choices: NonNullable<SheetRules['choices']>): string => {
  const rules = choices.map(
    ({ range, from }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${escaped(from)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

/** All behind the rows. */
export const sheetEnd = ({ lights, choices = [] }: SheetRules = {}): string =>
  `</sheetData>${lights ? lightRules(lights) : ''}${choices.length > 0 ? choiceRules(choices) : ''}</worksheet>`;
