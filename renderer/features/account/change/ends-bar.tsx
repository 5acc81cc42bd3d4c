/** Where the change begins and ends: dates, ready choices, and versions of the model where there are several. */
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/date-field.tsx';
import { useAccountPage } from '../page-context.ts';
import { type Choice, dateOf, presets } from './ends.ts';
import css from './ends-bar.module.css';

interface EndsBarProps {
  readonly choice: Choice;
  readonly ends: { readonly from: string; readonly to: string };
  readonly imports: Parameters<typeof dateOf>[2];
  readonly onChoice: (choice: Choice) => void;
}

const Presets = ({ choice, ends, imports, onChoice }: EndsBarProps) => {
  const { t } = useTranslation();
  return (
    <span className={css.presets} role="group" aria-label={t('account.change.presets')}>
      {presets.map((preset) =>
        dateOf(preset, ends.to, imports) === undefined ? null : (
          <Button
            key={preset}
            size="compact-sm"
            variant={choice.from === preset ? 'filled' : 'default'}
            aria-pressed={choice.from === preset}
            onClick={() => onChoice({ ...choice, from: preset })}
          >
            {t(`account.change.preset.${preset}`)}
          </Button>
        ),
      )}
    </span>
  );
};

type VersionEnd = 'fromVersion' | 'toVersion';

const VersionChoice = ({
  end,
  choice,
  onChoice,
}: { readonly end: VersionEnd } & Pick<EndsBarProps, 'choice' | 'onChoice'>) => {
  const { t } = useTranslation();
  const { versions } = useAccountPage();
  const data = versions.map(({ version, name }) => ({
    value: String(version),
    label: t('account.change.version', { version, name }),
  }));
  return (
    <span className={css.field}>
      <label htmlFor={end}>{t(`account.change.${end}`)}</label>
      <NativeSelect
        id={end}
        data={[{ value: '', label: t(`account.change.default.${end}`) }, ...data]}
        value={choice[end] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoice({ ...choice, [end]: value === '' ? null : Number(value) })
        }
      />
    </span>
  );
};

/** The bar above the change. */
export const EndsBar = (props: EndsBarProps) => {
  const { t } = useTranslation();
  const { choice, ends, onChoice } = props;
  const { versions } = useAccountPage();
  return (
    <div className={css.bar}>
      <span className={css.field}>
        <label htmlFor="change-from">{t('account.change.from')}</label>
        <DateField
          id="change-from"
          value={ends.from}
          onChange={(date) => onChoice({ ...choice, from: { date } })}
        />
      </span>
      <span className={css.field}>
        <label htmlFor="change-to">{t('account.change.to')}</label>
        <DateField id="change-to" value={ends.to} onChange={(to) => onChoice({ ...choice, to })} />
      </span>
      <Presets {...props} />
      {versions.length > 1 ? (
        <>
          <VersionChoice end="fromVersion" choice={choice} onChoice={onChoice} />
          <VersionChoice end="toVersion" choice={choice} onChoice={onChoice} />
        </>
      ) : null}
    </div>
  );
};
