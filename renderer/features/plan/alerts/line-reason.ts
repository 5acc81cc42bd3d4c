/** What an account is in the inbox for, on one line: the gravest that is still of concern, and how many more there are. */
import { useTranslation } from 'react-i18next';
import type { Alert, AlertLine } from '../../../../shared/model/plan/alert.ts';
import type { PlanGround } from '../../../../shared/model/plan/plan-page.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAlertText } from './alert-words.ts';
import { folderOf } from './inbox-state.ts';

/** A line in words. */
export interface LineReason {
  readonly main: string;
  /** "and 2 more"; blank where there is nothing else. */
  readonly more: string;
  /** All of it, one sentence below the other. */
  readonly all: string;
}

/** The alerts that lie where the line lies come first; the order stays otherwise. */
export const mainFirst = ({ state, alerts }: Pick<AlertLine, 'state' | 'alerts'>): readonly Alert[] => {
  const isOwn = (alert: Alert): boolean => folderOf[alert.state] === folderOf[state];
  return [...alerts.filter(isOwn), ...alerts.filter((alert) => !isOwn(alert))];
};

/** Says lines in the reader's language. */
export const useLineReason = (ground: PlanGround): ((line: AlertLine) => LineReason) => {
  const { t } = useTranslation();
  const format = useFormat();
  const alertText = useAlertText(ground);
  return (line) => {
    const texts = mainFirst(line).map(alertText);
    const others = texts.length - 1;
    return {
      main: texts[0] ?? '',
      more: others > 0 ? t('plan.alerts.others', { count: others, shown: format.number(others, 0) }) : '',
      all: texts.join('\n'),
    };
  };
};
