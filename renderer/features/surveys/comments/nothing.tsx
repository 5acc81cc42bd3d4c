/** No comment to show: none at all, or none that the filters leave; and what to do. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { EmptyList } from '../../../ui/empty-list.tsx';
import css from './comments-panel.module.css';
import { useCommentView } from './view-context.tsx';

/** Nobody wrote anything up to the date. */
export const NoComments = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <div className={css.empty}>
      <p className={css.what}>{t('surveys.comments.empty')}</p>
      <p className={css.toDo}>{t('surveys.comments.emptyToDo')}</p>
      <div className={css.ways}>
        <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
          {t('surveys.comments.toImport')}
        </Button>
        <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'surveys', tab: 'answers' } })}>
          {t('surveys.comments.toAnswers')}
        </Button>
      </div>
    </div>
  );
};

/** The filters leave none. */
export const NoMatch = () => {
  const { t } = useTranslation();
  const { dispatch } = useCommentView();
  return (
    <EmptyList way={{ label: t('surveys.comments.showAll'), run: () => dispatch({ type: 'cleared' }) }}>
      {t('surveys.comments.noMatch')}
    </EmptyList>
  );
};
