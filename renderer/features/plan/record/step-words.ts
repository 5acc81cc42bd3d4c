/** A step of the record in words: "Action “Call the payer”: set to “Done”". Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import type { PlanStep, StepDeed, StepField } from '../../../../shared/model/plan/step.ts';
import { isolated } from '../../../ui/isolated.ts';

/** What finds the words. */
export interface StepWording {
  readonly t: TFunction;
  readonly format: Format;
  /** What a play is called in the reader's language. */
  readonly playTitle: (play: NonNullable<StepDeed['play']>) => string;
}

type Say = (deed: StepDeed, wording: StepWording) => string;

const counted = ({ rows }: StepDeed, { format }: StepWording) => ({ count: rows, shown: format.number(rows) });

const titled = (title: string | null): string => isolated(title ?? '');

const owner: Say = ({ set }, { t }) => {
  if (set.owner === undefined) return t('plan.record.what.owners');
  return set.owner === null
    ? t('plan.record.what.nobody')
    : t('plan.record.what.owner', { owner: isolated(set.owner) });
};

const dueOn: Say = ({ set }, { t, format }) => {
  if (set.dueOn === undefined) return t('plan.record.what.moved');
  return set.dueOn === null
    ? t('plan.record.what.noDate')
    : t('plan.record.what.dueOn', { date: format.date(set.dueOn) });
};

const state: Say = ({ set }, { t }) =>
  set.state === undefined
    ? t('plan.record.what.words')
    : t('plan.record.what.state', { state: t(`plan.states.${set.state}`) });

const words: Say = (_, { t }) => t('plan.record.what.words');

/** What became of an action, field by field; what has no words of its own was reworded. */
const fieldWords: Readonly<Partial<Record<StepField, Say>>> = {
  state,
  owner,
  dueOn,
  title: words,
  steps: words,
  doneWhen: words,
  note: (_, { t }) => t('plan.record.what.note'),
};

const changes: Say = (deed, wording) => {
  const said = deed.changed.flatMap((field) => fieldWords[field]?.(deed, wording) ?? []);
  return said.length === 0
    ? wording.t('plan.record.what.nothing')
    : wording.format.list([...new Set(said)].toReversed());
};

const rhythm: Say = ({ set }, { t, format }) =>
  set.days == null
    ? t('plan.record.did.rhythm.light')
    : t('plan.record.did.rhythm.set', { days: format.span(set.days, 'day') });

const play = ({ play: own }: StepDeed, { playTitle }: StepWording) => ({
  title: own ? isolated(playTitle(own)) : '',
});

const savedPlay: Say = (deed, wording) => {
  const { isOff } = deed.set;
  if (isOff === undefined) return wording.t('plan.record.did.play.saved', play(deed, wording));
  return wording.t(`plan.record.did.play.${isOff ? 'off' : 'on'}`, play(deed, wording));
};

/** A built-in play cannot be removed, only be as it was. */
const removedPlay: Say = (deed, wording) => {
  const way = deed.play?.key.startsWith('own.') === false ? 'reset' : 'removed';
  return wording.t(`plan.record.did.play.${way}`, play(deed, wording));
};

const markedAlerts: Say = (deed, wording) => {
  const { state: to = 'marked', snoozedUntil } = deed.set;
  const date = snoozedUntil ? wording.format.date(snoozedUntil) : '';
  return wording.t(`plan.record.did.alert.${to}`, { ...counted(deed, wording), date });
};

const say: Readonly<Record<NonNullable<StepDeed['kind']>, Say>> = {
  'action.added': (deed, wording) =>
    wording.t('plan.record.did.action.added', { ...counted(deed, wording), title: titled(deed.title) }),
  'action.changed': (deed, wording) =>
    wording.t('plan.record.did.action.changed', {
      ...counted(deed, wording),
      title: titled(deed.title),
      what: changes(deed, wording),
    }),
  'action.removed': (deed, wording) =>
    wording.t('plan.record.did.action.removed', { ...counted(deed, wording), title: titled(deed.title) }),
  'note.added': (_, { t }) => t('plan.record.did.note.added'),
  'note.changed': (_, { t }) => t('plan.record.did.note.changed'),
  'note.removed': (_, { t }) => t('plan.record.did.note.removed'),
  'checkpoint.frozen': (_, { t }) => t('plan.record.did.checkpoint.frozen'),
  'checkpoint.removed': (_, { t }) => t('plan.record.did.checkpoint.removed'),
  'rhythm.set': rhythm,
  'play.saved': savedPlay,
  'play.removed': removedPlay,
  'alert.marked': markedAlerts,
};

/** What was done, without who and when. */
export const deedText: Say = (deed, wording) =>
  deed.kind === null
    ? wording.t('plan.record.did.other', counted(deed, wording))
    : say[deed.kind](deed, wording);

/** The step: what was done, or what was taken back or done again. */
const stepText = ({ way, deed }: Pick<PlanStep, 'way' | 'deed'>, wording: StepWording): string => {
  const what = deedText(deed, wording);
  switch (way) {
    case 'done':
      return what;
    case 'back':
      return wording.t('plan.record.back', { what });
    case 'again':
      return wording.t('plan.record.doneAgain', { what });
  }
};

/** The same with the account that it is about. */
export const stepLine = (step: Pick<PlanStep, 'way' | 'deed'>, wording: StepWording): string => {
  const { account } = step.deed;
  const text = stepText(step, wording);
  return account ? `${text} · ${isolated(account.name)}` : text;
};
