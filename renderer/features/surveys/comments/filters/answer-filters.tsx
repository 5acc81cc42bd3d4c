/** Narrows to one kind of survey, or to what a score makes of whoever gave it. */
import { useTranslation } from 'react-i18next';
import { answerClasses } from '../../../../../shared/model/surveys/comments.ts';
import { useCommentView } from '../view-context.tsx';
import { kindOfClass } from '../view-state.ts';
import { ChoiceField } from './choice-field.tsx';

const kinds = ['nps', 'csat', 'ces'] as const;

/** NPS, CSAT or CES. */
export const KindFilter = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const options = kinds.map((kind) => ({ value: kind, label: t(`account.voice.${kind}.name`) }));
  return (
    <ChoiceField
      label={t('surveys.comments.kind')}
      data={[{ value: '', label: t('surveys.comments.any') }, ...options]}
      value={view.filters.kind ?? ''}
      onChoose={(value) =>
        dispatch({ type: 'filtered', change: { kind: kinds.find((kind) => kind === value) ?? null } })
      }
    />
  );
};

/** Promoters, passives, detractors; satisfied or not. */
export const ClassFilter = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const groupOf = (kind: 'nps' | 'csat') => ({
    group: t(`account.voice.${kind}.name`),
    items: answerClasses
      .filter((own) => kindOfClass(own) === kind)
      .map((own) => ({ value: own, label: t(`surveys.comments.classes.${own}`) })),
  });
  return (
    <ChoiceField
      label={t('surveys.comments.from')}
      data={[{ value: '', label: t('surveys.comments.everybody') }, groupOf('nps'), groupOf('csat')]}
      value={view.filters.answerClass ?? ''}
      onChoose={(value) =>
        dispatch({
          type: 'filtered',
          change: { answerClass: answerClasses.find((own) => own === value) ?? null },
        })
      }
    />
  );
};
