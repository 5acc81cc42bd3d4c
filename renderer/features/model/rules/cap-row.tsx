/** One cap: its sentence, what it does now, and the buttons that move and remove it. */
import { Button, CloseButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapRule } from '../../../../shared/model/model.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { CapSentence } from './cap-sentence.tsx';
import css from './caps.module.css';

/** What of a rule can have the focus. */
export type CapPart = 'metric' | 'up' | 'down' | 'remove' | 'add';

interface CapRowProps {
  readonly rule: CapRule;
  /** From 0. */
  readonly place: number;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** How many accounts the rule strikes, and for how many it holds the light down. */
const Effect = ({ rule, place }: Pick<CapRowProps, 'rule' | 'place'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { check, fed } = useEditor();
  if (fed && !fed.has(rule.metric)) return <p className={css.effect}>{t('model.rules.caps.noData')}</p>;
  const effect = check?.caps?.[place];
  if (!effect) return null;
  const { strikes, holdsDown } = effect;
  const accounts = (count: number) => ({ count, accounts: format.number(count, 0) });
  if (strikes === 0) return <p className={css.effect}>{t('model.rules.caps.strikesNone')}</p>;
  const holds =
    holdsDown === 0 ? t('model.rules.caps.holdsNone') : t('model.rules.caps.holds', accounts(holdsDown));
  return (
    <p className={css.effect} data-holds={holdsDown > 0}>
      {t('model.rules.caps.strikes', accounts(strikes))} {holds}
    </p>
  );
};

const Buttons = ({ place, onRemove, onMove }: Omit<CapRowProps, 'rule'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { caps } = useEditor().draft;
  const rule = { rule: format.number(place + 1, 0) };
  return (
    <span className={css.buttons}>
      <Button
        size="compact-xs"
        data-part="up"
        disabled={place === 0}
        aria-label={t('model.rules.caps.up', rule)}
        onClick={() => onMove(-1)}
      >
        <Arrow kind="up" />
      </Button>
      <Button
        size="compact-xs"
        data-part="down"
        disabled={place === caps.length - 1}
        aria-label={t('model.rules.caps.down', rule)}
        onClick={() => onMove(1)}
      >
        <Arrow kind="down" />
      </Button>
      <CloseButton
        size="sm"
        data-part="remove"
        aria-label={t('model.rules.caps.remove', rule)}
        onClick={onRemove}
      />
    </span>
  );
};

/** A row of the list. */
export const CapRow = ({ rule, place, ...moves }: CapRowProps) => {
  const id = useId();
  const problems = useProblems(`caps[${place}]`);
  return (
    <li className={css.row} data-cap={place}>
      <CapSentence rule={rule} place={place} problems={problems} problemId={id} />
      <Buttons place={place} {...moves} />
      <div className={css.under}>
        <ProblemLines problems={problems} id={id} />
        {problems.length === 0 ? <Effect rule={rule} place={place} /> : null}
      </div>
    </li>
  );
};
