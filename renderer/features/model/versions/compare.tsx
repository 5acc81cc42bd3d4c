/** Any two models side by side: what sets them apart, in words. */
import { NativeSelect } from '@mantine/core';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../../../shared/model/model.ts';
import { ownNamesOf } from '../../../../shared/model/own-names.ts';
import { useCall } from '../../../app/use-call.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { modelNames } from '../../../ui/model-names.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { isChanged } from '../draft-state.ts';
import css from './compare.module.css';
import type { DifferenceLine } from './difference-line.ts';
import { differenceLines } from './difference-words.ts';

/** What can be chosen: the draft, or a version by its number. */
type Chosen = 'draft' | number;

const chosenFrom = (value: string): Chosen => (value === 'draft' ? value : Number(value));

/** A chosen model; null while a version is on its way. */
const useModel = (chosen: Chosen) => {
  const { draft } = useEditor();
  const { value, error } = useCall('model.version', chosen === 'draft' ? null : { version: chosen });
  if (chosen === 'draft') return { model: draft, error: null };
  return { model: value?.version === chosen ? value : null, error };
};

const useChoice = () => {
  const { page, state } = useEditor();
  const [newest, before] = page.versions;
  const [picked, setPicked] = useState<{ readonly from?: Chosen; readonly to?: Chosen }>({});
  const isOfDraft = isChanged(state);
  const current = newest?.version ?? 1;
  return {
    // Until something was picked: what the draft changes, else what the newest version changed.
    from: picked.from ?? (isOfDraft ? current : (before?.version ?? current)),
    to: picked.to ?? (isOfDraft ? 'draft' : current),
    pick: (choice: { readonly from?: Chosen; readonly to?: Chosen }) =>
      setPicked((old) => ({ ...old, ...choice })),
  };
};

const Value = ({ children }: { readonly children: string | null }) => {
  const { t } = useTranslation();
  return <bdi className={css.value}>{children ?? t('common.none')}</bdi>;
};

const Line = ({ line: { place, kind, from, to } }: { readonly line: DifferenceLine }) => {
  const { t } = useTranslation();
  return (
    <li className={css.line}>
      <span className={css.place}>
        {place.map((part, i) => (
          <Fragment key={i}>
            {i > 0 ? ' · ' : ''}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </span>
      <span className={css.change}>
        {kind === 'changed' && from !== null ? (
          <>
            <Value>{from}</Value> <Arrow kind="next" /> <Value>{to}</Value>
          </>
        ) : (
          <>
            {kind === 'changed' ? null : <b>{t(`model.versions.kinds.${kind}`)} </b>}
            {(kind === 'removed' ? from : to) === null ? null : <Value>{kind === 'removed' ? from : to}</Value>}
          </>
        )}
      </span>
    </li>
  );
};

const Lines = ({ from, to }: { readonly from: Model; readonly to: Model }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = useMemo(() => {
    const [older, newer] = [ownNamesOf(from), ownNamesOf(to)];
    const own = {
      metrics: { ...older.metrics, ...newer.metrics },
      dimensions: { ...older.dimensions, ...newer.dimensions },
    };
    return differenceLines(from, to, { t, format, names: modelNames(own, t, format.language) });
  }, [from, to, t, format]);
  if (lines.length === 0) return <Empty what={t('model.versions.alike')} />;
  return (
    <>
      <p className={css.count}>
        {t('model.versions.differences', { count: lines.length, differences: format.number(lines.length, 0) })}
      </p>
      <ul aria-label={t('model.versions.compare')}>
        {lines.map((line) => (
          <Line key={line.place.join('\n') + line.kind + line.to} line={line} />
        ))}
      </ul>
    </>
  );
};

/** The two boxes to choose with, and the list below. */
export const Compare = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const { page, state } = useEditor();
  const { from, to, pick } = useChoice();
  const [older, newer] = [useModel(from), useModel(to)];
  const error = older.error ?? newer.error;
  const choices = [
    { value: 'draft', label: t('model.versions.theDraft') },
    ...page.versions.map(({ version }, i) => ({
      value: String(version),
      label: t(i === 0 ? 'model.versions.versionCurrent' : 'model.versions.version', {
        version: format.number(version, 0),
      }),
    })),
  ];
  if (choices.length === 2 && !isChanged(state))
    return (
      <Section title={t('model.versions.compare')}>
        <Empty what={t('model.versions.onlyOne')} toDo={t('model.versions.onlyOneToDo')} />
      </Section>
    );
  return (
    <Section title={t('model.versions.compare')}>
      <div className={css.choice}>
        <NativeSelect
          label={t('model.versions.from')}
          value={String(from)}
          data={choices}
          onChange={(event) => pick({ from: chosenFrom(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('model.versions.to')}
          value={String(to)}
          data={choices}
          onChange={(event) => pick({ to: chosenFrom(event.currentTarget.value) })}
        />
      </div>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {older.model && newer.model ? <Lines from={older.model} to={newer.model} /> : null}
    </Section>
  );
};
