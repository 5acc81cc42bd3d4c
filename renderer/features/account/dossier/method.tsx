/** How the score is computed, in plain words with this model's own figures, from which data, and what is not known. */
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../../../shared/contract.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { columnsOf } from '../pick.ts';
import { useNames } from '../names.ts';
import { CapList } from './cap-list.tsx';
import { DataTable } from './data-table.tsx';
import css from './text.module.css';
import { FileTable } from './file-table.tsx';
import { ModelTable } from './model-table.tsx';

/** The paragraphs in their order: `dossier.method.<paragraph>`. */
const paragraphs = ['points', 'rollUp', 'light', 'gaps', 'range', 'hand', 'past'] as const;

const HowItWorks = ({ model }: { readonly model: Model }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score } = useAccountPage();
  const { amber, green } = score.cutoffs;
  const detail = {
    amber: format.number(amber),
    green: format.number(green),
    minimum: format.share(model.minimumCoverage),
  };
  return (
    <Section
      title={t('dossier.method.how')}
      aside={t('account.plan.review.version', { name: isolated(model.name), version: model.version })}
    >
      {score.variant === null ? null : (
        <p className={css.text}>{t('account.note.variant', { variant: isolated(score.variant) })}</p>
      )}
      <ol className={css.paragraphs}>
        {paragraphs.map((paragraph) => (
          <li key={paragraph}>{t(`dossier.method.${paragraph}`, detail)}</li>
        ))}
      </ol>
    </Section>
  );
};

/** Tables that were never imported, and dimensions that nothing is measured of. */
const NotKnown = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const page = useAccountPage();
  const tables = page.freshness
    .filter(({ newest }) => newest === null)
    .map(({ dataset }) => names.dataset(dataset));
  const silent = columnsOf(page)
    .filter(({ dimension }) => (dimension?.score ?? null) === null)
    .map(({ key }) => names.dimensionInText(key));
  const sentences = [
    ...(tables.length > 0 ? [t('freshness.missing', { tables: format.list(tables) })] : []),
    ...(silent.length > 0 ? [t('dossier.method.silent', { dimensions: format.list(silent) })] : []),
    t('dossier.method.coverage', { coverage: format.share(page.score.coverage) }),
  ];
  return (
    <Section title={t('dossier.method.notKnown')}>
      <ul className={css.paragraphs}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
};

interface MethodProps {
  readonly model: Model;
  readonly imports: readonly ImportSummary[];
}

/** The chapter. */
export const Method = ({ model, imports }: MethodProps) => (
  <>
    <HowItWorks model={model} />
    <ModelTable model={model} />
    <CapList model={model} />
    <DataTable />
    <FileTable imports={imports} />
    <NotKnown />
  </>
);
