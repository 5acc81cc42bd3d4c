/** Names that come close to known accounts: the same, a new one, or none. Nobody decides for the user. */
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountDecision, SimilarName } from '../../../shared/import/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import { choiceValue, decideAll, decisionFor, decisionOn, undecided, withDecision } from './decisions.ts';
import css from './similar-names.module.css';

interface NameLineProps {
  readonly name: SimilarName;
  readonly decision: AccountDecision | undefined;
  readonly onDecide: (value: string) => void;
}

/** One name, where it stands, and what it is. */
const NameLine = ({ name, decision, onDecide }: NameLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { text, rows, file, row, candidates } = name;
  const [closest] = candidates;
  const place = { file, row: format.number(row, 0), rows: format.number(rows, 0), count: rows };
  const sameAs = candidates.map((candidate) => ({
    value: `same:${candidate.key}`,
    label: t('import.similar.same', {
      account: candidate.name ?? candidate.key,
      key: candidate.key,
      share: format.share(candidate.similarity),
    }),
  }));
  return (
    <li className={css.line} data-open={decision ? undefined : ''}>
      <span className={css.name}>
        <bdi>{text}</bdi>
        <span>{t('import.similar.place', place)}</span>
      </span>
      {closest ? (
        <span className={css.closest}>
          <bdi>{closest.name ?? closest.key}</bdi>
          <span>{t('import.similar.closest', { share: format.share(closest.similarity) })}</span>
        </span>
      ) : null}
      <NativeSelect
        aria-label={t('import.similar.what', { name: text })}
        value={choiceValue(decision)}
        data={[
          { value: '', label: t('import.similar.choose'), disabled: true },
          ...sameAs,
          { value: 'new', label: t('import.similar.new') },
          { value: 'skip', label: t('import.similar.skip', { count: rows }) },
        ]}
        onChange={(event) => onDecide(event.currentTarget.value)}
      />
    </li>
  );
};

interface SimilarNamesProps {
  readonly similar: readonly SimilarName[];
  readonly decisions: readonly AccountDecision[];
  readonly onDecide: (decisions: readonly AccountDecision[]) => void;
}

/** All names with two buttons for those who trust the closest, or know that they are new. */
export const SimilarNames = ({ similar, decisions, onDecide }: SimilarNamesProps) => {
  const { t } = useTranslation();
  if (similar.length === 0) return null;
  const open = undecided(similar, decisions).length;
  const decide = ({ text }: SimilarName, value: string): void => {
    const decision = decisionFor(text, value);
    if (decision) onDecide(withDecision(decisions, decision));
  };
  return (
    <section className={css.similar}>
      <header className={css.head}>
        <div>
          <h3>{t('import.similar.title', { count: similar.length })}</h3>
          <p>{t('import.similar.hint')}</p>
        </div>
        <Button
          size="compact-xs"
          disabled={open === 0}
          onClick={() => onDecide(decideAll(similar, decisions, 'same'))}
        >
          {t('import.similar.allSame')}
        </Button>
        <Button
          size="compact-xs"
          disabled={open === 0}
          onClick={() => onDecide(decideAll(similar, decisions, 'new'))}
        >
          {t('import.similar.allNew')}
        </Button>
      </header>
      <ul>
        {similar.map((name) => (
          <NameLine
            key={name.text}
            name={name}
            decision={decisionOn(decisions, name)}
            onDecide={(value) => decide(name, value)}
          />
        ))}
      </ul>
    </section>
  );
};
