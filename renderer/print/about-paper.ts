/** What a paper says about itself as a file, for whoever looks for it later. */
import type { TFunction } from 'i18next';
import type { AboutPaper, Paper } from '../../shared/model/paper.ts';
import type { Branding } from '../../shared/model/report-settings.ts';
import type { PaperToDraw } from './papers/index.ts';

const subjects = {
  account: 'print.subjects.account',
  dossier: 'print.subjects.dossier',
  portfolio: 'print.subjects.portfolio',
  plan: 'print.subjects.plan',
  review: 'print.subjects.review',
  checkpoint: 'print.subjects.checkpoint',
  chart: 'print.subjects.chart',
} as const satisfies Record<Paper['kind'], string>;

/** What is known of a paper when it is drawn. */
export interface KnownPaper {
  readonly kind: Paper['kind'];
  readonly paper: Pick<PaperToDraw, 'title' | 'keywords'>;
  readonly branding: Branding;
  readonly t: TFunction;
}

/** Its title, its maker, its kind and its names, each once. */
export const aboutPaper = ({ kind, paper, branding, t }: KnownPaper): AboutPaper => {
  const subject = t(subjects[kind]);
  const { client, consultant } = branding;
  const keywords = [...(paper.keywords ?? []), ...(client === null ? [] : [client]), subject];
  return { title: paper.title(t), author: consultant, subject, keywords: [...new Set(keywords)] };
};
