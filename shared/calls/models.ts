/** The scoring model: looking at it, changing it as a draft, publishing a draft, files of it. */
import { z } from 'zod';
import type { Model } from '../model/model.ts';
import type {
  DraftCheck,
  MetricSpread,
  ModelFileAnswer,
  ModelPage,
  PublishAnswer,
} from '../model/model-page.ts';
import { asOf, fileId, type JobStarted } from './parts.ts';

/** A model while it is edited: any of its parts may be blank or wrong, the engine says which. */
const draft = z.looseObject({});

/** The input schema of each call. */
export const modelCalls = {
  'model.open': z.strictObject({ asOf }),
  /** What is wrong with a draft, or what it would do to every account. */
  'model.check': z.strictObject({ draft, asOf }),
  /** How the values of one metric of a draft lie over the accounts. */
  'model.spread': z.strictObject({ draft, metric: z.string().min(1).max(64), asOf }),
  /** Makes a draft the current model, as a new version; refuses one with a problem. */
  'model.publish': z.strictObject({ draft, note: z.string().trim().max(500) }),
  /** An earlier version, whole. */
  'model.version': z.strictObject({ version: z.int().min(1) }),
  /** Reads a file of a model as a draft; nothing is stored. */
  'model.readFile': z.strictObject({ file: fileId, asOf }),
  /** Saves a draft as a file. */
  'model.saveFile': z.strictObject({ draft }),
} as const;

/** What each call answers. */
export interface ModelOutputs {
  'model.open': ModelPage;
  'model.check': DraftCheck;
  'model.spread': MetricSpread;
  'model.publish': PublishAnswer;
  'model.version': Model;
  'model.readFile': ModelFileAnswer;
  'model.saveFile': JobStarted;
}
