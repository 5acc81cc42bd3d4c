/** The plays of a workspace: the built-in ones as people edited them, and their own. */
import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { builtInPlays, type Play, type PlayWords } from '../../../shared/model/plan/play.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { storedPlays } from '../db/queries/plays.ts';
import type { Db } from '../db/statements.ts';
import { inStep } from './record.ts';

/** What people say of a play. */
export type PlayDefinition = Pick<Play, 'about' | 'bands' | 'condition' | 'dueDays' | 'words' | 'isOff'>;

const builtIn: ReadonlyMap<string, Play> = new Map(builtInPlays.map((play) => [play.key, play]));

/** All plays: the built-in ones in their order, then those of one's own, the oldest first. */
export const playsOf = (db: Db): readonly Play[] => {
  const stored = new Map(
    storedPlays(db).map(({ key, definition }) => [key, JSON.parse(definition) as PlayDefinition]),
  );
  const edited = builtInPlays.map((play): Play => {
    const own = stored.get(play.key);
    return own ? { ...play, ...own, isEdited: true } : play;
  });
  const own = [...stored].filter(([key]) => !builtIn.has(key));
  return [...edited, ...own.map(([key, play]): Play => ({ ...play, key, isBuiltIn: false, isEdited: false }))];
};

const needWords = (key: string | null, { words }: PlayDefinition): void => {
  const isSaid = words !== null && words.title.trim() !== '';
  if (!isSaid && (key === null || words !== null || !builtIn.has(key))) throw new AppError('plan.noTitle');
};

const trimmed = ({ title, steps, doneWhen }: PlayWords): PlayWords => ({
  title: title.trim(),
  steps: steps.trim(),
  doneWhen: doneWhen.trim(),
});

/** Never one that was given before: a removed play may be put back, and actions go on naming it. */
const newKey = (): string => `own.${randomUUID()}`;

/** Keeps a play: an edited one under its key, a new one (`key` null) under a key of its own, which is answered. Throws `plan.noTitle`. */
export const savePlay = (
  db: Db,
  { key, ...definition }: PlayDefinition & { readonly key: string | null },
  author: string | null,
): StepDone<string> => {
  needWords(key, definition);
  const said = { ...definition, words: definition.words && trimmed(definition.words) };
  const text = JSON.stringify(said);
  return inStep(db, { kind: 'play.saved', author }, (write) => {
    const name = key ?? newKey();
    const stored = storedPlays(db).find((play) => play.key === name);
    if (stored) write.update({ entity: 'play', id: stored.id }, { definition: text });
    else write.insert('play', { key: name, definition: text });
    return name;
  });
};

/** Removes a play of one's own; an edited built-in one is as it was. Throws `plan.unknown` where nothing is kept of it. */
export const forgetPlay = (db: Db, key: string, author: string | null): StepDone<null> => {
  const stored = storedPlays(db).find((play) => play.key === key);
  if (!stored) throw new AppError('plan.unknown');
  return inStep(db, { kind: 'play.removed', author }, (write) => {
    write.remove({ entity: 'play', id: stored.id });
    return null;
  });
};
