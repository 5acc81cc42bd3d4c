/** What the success measures take as given: kept with the workspace, the same for all tabs and the account page. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GroupChoice } from '../../../ui/group-choice.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';
import { SettingField } from './setting-field.tsx';
import { isUsual, usualAgain } from './setting-values.ts';
import css from './settings-bar.module.css';

/** What stands in the blank field of the retention: the workspace's own. */
const useOwnRetention = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { startAccounts, keptAccounts } = useValue().page.retention;
  return startAccounts === 0
    ? t('value.settings.retention.none')
    : t('value.settings.retention.own', { share: format.number((keptAccounts / startAccounts) * 100) });
};

/** One line of settings; it wraps where there is no room. */
export const SettingsBar = () => {
  const { t } = useTranslation();
  const { page, question, change } = useValue();
  const own = useOwnRetention();
  return (
    <div className={css.bar} role="group" aria-label={t('value.settings.title')}>
      <SettingField name="discount" />
      <SettingField name="margin" blank={t('value.settings.margin.none')} />
      <SettingField name="retention" blank={own} />
      <SettingField name="months" />
      <GroupChoice groupings={page.groupings} by={question.by} onChange={(by) => change({ by })} />
      {isUsual(question) ? null : (
        <Button variant="subtle" onClick={() => change(usualAgain)}>
          {t('value.settings.reset')}
        </Button>
      )}
    </div>
  );
};
