/** Models to begin with, one file each; `models.ready.<key>` says what each is for and why it weighs as it does. */
import { defaultModel } from '../default-model.ts';
import type { Model } from '../model.ts';
import { agency } from './agency.ts';
import { distribution } from './distribution.ts';
import { judgement } from './judgement.ts';
import { retail } from './retail.ts';

/** Their keys, in the order they are offered. */
export const readyModelKeys = ['saas', 'agency', 'distribution', 'retail', 'judgement'] as const;

/** One of them. */
export type ReadyModelKey = (typeof readyModelKeys)[number];

/** Key → model. Subscription software is the default model itself. */
export const readyModels: Readonly<Record<ReadyModelKey, Model>> = {
  saas: defaultModel,
  agency,
  distribution,
  retail,
  judgement,
};
