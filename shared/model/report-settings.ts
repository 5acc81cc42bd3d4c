/** How the reports of a workspace look and speak. */
import type { Language } from '../languages.ts';
import type { PaperSize } from './paper.ts';

/** Whose work it is and for whom: what stands on every report beside its content. */
export interface Branding {
  /** The client's name, in place of the workspace's. */
  readonly client: string | null;
  /** Who made the report: a person or a firm. */
  readonly consultant: string | null;
  /** A picture as a `data:` address, PNG or JPEG. */
  readonly logo: string | null;
  /** `#rrggbb`; null for the colour of the house. */
  readonly accent: string | null;
  /** A line at the foot of every page. */
  readonly footer: string | null;
  /** Who may read it, as "Confidential: for the board of Acme only". */
  readonly confidentiality: string | null;
}

/** Kept with the workspace. */
export interface ReportSettings {
  readonly branding: Branding;
  /** Null: the language of the window. */
  readonly language: Language | null;
  readonly size: PaperSize;
}

/** Before anybody chose. */
export const usualReportSettings: ReportSettings = {
  branding: { client: null, consultant: null, logo: null, accent: null, footer: null, confidentiality: null },
  language: null,
  size: 'A4',
};
