/** Models to begin with, each with the reasons for its weights. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { builtInDimensions } from '../../../../shared/model/metrics.ts';
import { type ReadyModelKey, readyModelKeys, readyModels } from '../../../../shared/model/ready/index.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { ownParts, readyDraft } from './ready-draft.ts';
import css from './ready-models.module.css';
import { useTakeDraft } from './use-take-draft.ts';

const Reasons = ({ of }: { readonly of: ReadyModelKey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const weightOf = (key: string): number =>
    readyModels[of].dimensions.find((own) => own.key === key)?.weight ?? 0;
  return (
    <dl className={css.reasons}>
      {builtInDimensions.map((key) => (
        <div key={key} className={css.reason}>
          <dt>
            <span>{t(`dimensions.${key}.name`)}</span>
            <b>{format.number(weightOf(key), 0)}</b>
            <span className={css.track} aria-hidden="true">
              <span className={css.weight} style={{ inlineSize: `${weightOf(key)}%` }} />
            </span>
          </dt>
          <dd>{t(`models.ready.${of}.reasons.${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Card = ({ of }: { readonly of: ReadyModelKey }) => {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const take = useTakeDraft();
  const name = t(`models.ready.${of}.name`);
  const own = ownParts(draft);
  const keeps = own.metrics > 0 || own.segments > 0;
  return (
    <article className={css.card} aria-label={name}>
      <h3 className={css.name}>{name}</h3>
      <p className={css.about}>{t(`models.ready.${of}.about`)}</p>
      <Reasons of={of} />
      <p className={css.kept}>{t(keeps ? 'model.versions.readyKeeps' : 'model.versions.readyReplaces')}</p>
      <Button
        onClick={() => take(name, (now) => readyDraft(readyModels[of], now, name))}
        aria-label={t('model.versions.takeLabel', { what: name })}
      >
        {t('model.versions.take')}
      </Button>
    </article>
  );
};

/** The cards. */
export const ReadyModels = () => {
  const { t } = useTranslation();
  return (
    <Section title={t('model.versions.ready')}>
      <p className={css.intro}>{t('model.versions.readyAbout')}</p>
      <div className={css.cards}>
        {readyModelKeys.map((key) => (
          <Card key={key} of={key} />
        ))}
      </div>
    </Section>
  );
};
