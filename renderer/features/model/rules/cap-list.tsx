/** The caps of the model as sentences with fields: add, change, remove, put in another order. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { useEditor } from '../draft-context.tsx';
import { type CapPart, CapRow } from './cap-row.tsx';
import css from './caps.module.css';
import { cappable, withCapMoved, withNewCap, withoutCap } from './rules-edit.ts';

/** A part of a rule, else the button that adds one. */
const partOf = (place: number, part: CapPart): readonly string[] => [
  `[data-cap="${place}"] [data-part="${part}"]:not(:disabled)`,
  '[data-part="add"]',
];

/** All caps. */
export const CapList = () => {
  const { t } = useTranslation();
  const { draft, edit, fed } = useEditor();
  const { list, want } = useWantedFocus<HTMLDivElement>();
  const { caps } = draft;
  const add = (): void => {
    edit((model) => withNewCap(model, fed));
    want(partOf(caps.length, 'metric'));
  };
  const remove = (place: number): void => {
    edit((model) => withoutCap(model, place));
    want(partOf(Math.min(place, caps.length - 2), 'remove'));
  };
  const move = (place: number, by: -1 | 1): void => {
    edit((model) => withCapMoved(model, place, by));
    const next = place + by;
    const atEnd = by < 0 ? next === 0 : next === caps.length - 1;
    // A button that can do no more gives the focus to the other one.
    want(partOf(next, by < 0 === atEnd ? 'down' : 'up'));
  };
  return (
    <Section title={t('model.rules.caps.title')}>
      <div ref={list} className={css.caps}>
        <p className={css.about}>{t('model.rules.caps.about')}</p>
        {caps.length === 0 ? (
          <Empty what={t('model.rules.caps.empty')} toDo={t('model.rules.caps.emptyToDo')} />
        ) : (
          <ol className={css.list}>
            {caps.map((rule, place) => (
              <CapRow
                key={place}
                rule={rule}
                place={place}
                onRemove={() => remove(place)}
                onMove={(by) => move(place, by)}
              />
            ))}
          </ol>
        )}
        <Button data-part="add" className={css.add} onClick={add} disabled={cappable(draft).length === 0}>
          {t('model.rules.caps.add')}
        </Button>
      </div>
    </Section>
  );
};
