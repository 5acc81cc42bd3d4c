/** The accounts in the order in which they are to be judged, and how far each one is. */
import { useTranslation } from 'react-i18next';
import type { AskedAccount, QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { useSession } from '../../app/session.tsx';
import { Clip } from '../../ui/clip.tsx';
import { Light } from '../../ui/light.tsx';
import { LongTable } from '../../ui/long-table.tsx';
import type { Column } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './account-queue.module.css';
import { useQuestionnaire } from './questionnaire-context.tsx';
import { typedCount } from './sheet.ts';
import { useAuthor } from './use-page.ts';

interface NameProps {
  readonly account: AskedAccount;
  /** Without a name nobody can be asked: the account is then no link. */
  readonly canOpen: boolean;
}

const Name = ({ account: { id, name }, canOpen }: NameProps) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const unsaved = typedCount(useQuestionnaire().flow.sheets[id] ?? {});
  const open = (): void => dispatch({ type: 'screen.shown', screen: { name: 'questionnaire', account: id } });
  return (
    <span className={css.name}>
      {canOpen ? (
        <TextLink onClick={open}>
          <bdi>{name}</bdi>
        </TextLink>
      ) : (
        <Clip text={name} direction="isolate" />
      )}
      {unsaved > 0 ? (
        <span className={css.unsaved}>{t('questionnaire.list.unsaved', { count: unsaved })}</span>
      ) : null}
    </span>
  );
};

const useColumns = (page: QuestionnairePage): readonly Column<AskedAccount>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const canOpen = useAuthor(page) !== '';
  const all = format.number(page.questions.length, 0);
  const heading = (key: string): string => t(`questionnaire.list.${key}`);
  return [
    {
      key: 'account',
      heading: heading('account'),
      width: 'rest',
      cell: (account) => <Name account={account} canOpen={canOpen} />,
    },
    {
      key: 'state',
      heading: heading('state'),
      cell: ({ state }) => <span data-state={state}>{t(`questionnaire.states.${state}`)}</span>,
    },
    {
      key: 'answered',
      heading: heading('answered'),
      cell: ({ answered }) => t('questionnaire.list.of', { answered: format.number(answered, 0), all }),
    },
    {
      key: 'newest',
      heading: heading('newest'),
      cell: ({ newest }) => (newest === null ? t('common.none') : format.date(newest)),
    },
    {
      key: 'score',
      heading: heading('score'),
      kind: 'figure',
      cell: ({ score }) => (score === null ? t('common.none') : format.score(score, page.cutoffs)),
    },
    { key: 'light', heading: heading('light'), cell: ({ band }) => <Light band={band} size="small" /> },
  ];
};

/** The list. */
export const AccountQueue = ({ page }: { readonly page: QuestionnairePage }) => {
  const { t } = useTranslation();
  const columns = useColumns(page);
  return (
    <div className={css.queue}>
      <LongTable
        label={t('questionnaire.list.title')}
        columns={columns}
        rows={page.accounts}
        rowKey={({ id }) => String(id)}
      />
    </div>
  );
};
