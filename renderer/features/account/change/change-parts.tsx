/** The change in kinds: what each kind means and what it brought. */
import { useTranslation } from 'react-i18next';
import { changeKinds, type DatedChange } from '../../../../shared/model/change.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './change-parts.module.css';
import { changeGroups } from './change-rows.ts';

const kinds = [...changeKinds, 'model'] as const;

const Models = ({ change: { models, variants } }: { readonly change: DatedChange }) => {
  const { t } = useTranslation();
  const isSame = models.from.version === models.to.version && models.from.name === models.to.name;
  const [from, to] = [models.from, models.to].map(({ name, version }) =>
    t('account.change.version', { name, version }),
  );
  return (
    <>
      <p className={css.words}>
        {isSame ? t('account.change.sameModel', { model: from }) : t('account.change.twoModels', { from, to })}
      </p>
      {variants.from === variants.to ? null : (
        <p className={css.words}>
          {t('account.change.variants', {
            from: variants.from ?? t('account.change.base'),
            to: variants.to ?? t('account.change.base'),
          })}
        </p>
      )}
    </>
  );
};

/** One line per kind with its sum, the whole under them, and the models they were measured with. */
export const ChangeParts = ({ change }: { readonly change: DatedChange }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { groups, from, to } = changeGroups(change);
  const shownOf = (kind: (typeof kinds)[number]): number => groups.find((own) => own.kind === kind)?.shown ?? 0;
  return (
    <Section title={t('account.change.parts')}>
      <dl>
        {kinds.map((kind) => (
          <div key={kind} className={css.part} data-empty={shownOf(kind) === 0}>
            <dt>
              <b>{t(`account.change.kind.${kind}`)}</b>
              <span className={css.meaning}>{t(`account.change.meaning.${kind}`)}</span>
            </dt>
            <dd>
              <bdi>{format.signed(shownOf(kind))}</bdi>
            </dd>
          </div>
        ))}
        <div className={css.part} data-kind="sum">
          <dt>
            <b>{t('account.change.together')}</b>
          </dt>
          <dd>
            <bdi>{format.signed(to - from)}</bdi>
          </dd>
        </div>
      </dl>
      <Models change={change} />
    </Section>
  );
};
