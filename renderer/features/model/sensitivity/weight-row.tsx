/** One weight: how many accounts it moves either way, and who they are. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WeightSensitivity } from '../../../../shared/model/sensitivity.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Light } from '../../../ui/light.tsx';
import { LongTable } from '../../../ui/long-table.tsx';
import type { Column } from '../../../ui/table.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import heard from '../../../ui/heard.module.css';
import { useFormat } from '../../../ui/use-format.ts';
import { useOpenAccount } from '../../portfolio/use-open-account.ts';
import { type MovedBy, movedBy } from './sensitivity-words.ts';
import { useWeightName } from './use-weight-name.ts';
import css from './weight-row.module.css';

interface WeightRowProps {
  readonly weight: WeightSensitivity;
  /** How many accounts the whole width of a bar stands for. */
  readonly full: number;
}

const Count = ({ accounts, full }: { readonly accounts: number; readonly full: number }) => {
  const format = useFormat();
  return (
    <span className={css.count} aria-hidden="true">
      <b>{format.number(accounts, 0)}</b>
      <span className={css.track}>
        <span className={css.bar} style={{ inlineSize: `${full > 0 ? (accounts / full) * 100 : 0}%` }} />
      </span>
    </span>
  );
};

const Who = ({ weight, label }: { readonly weight: WeightSensitivity; readonly label: string }) => {
  const { t } = useTranslation();
  const open = useOpenAccount();
  const columns: readonly Column<MovedBy>[] = [
    {
      key: 'account',
      heading: t('model.sensitivity.account'),
      cell: ({ id, name }) => (
        <TextLink onClick={() => open(id)}>
          <bdi>{name}</bdi>
        </TextLink>
      ),
    },
    {
      key: 'change',
      heading: t('model.sensitivity.change'),
      cell: ({ from, to }) => (
        <span className={css.change}>
          <Light band={from} size="small" /> <Arrow kind="next" /> <Light band={to} size="small" />
        </span>
      ),
    },
    { key: 'way', heading: t('model.sensitivity.if'), cell: ({ way }) => t(`model.sensitivity.ways.${way}`) },
  ];
  return (
    <LongTable
      label={label}
      columns={columns}
      rows={movedBy(weight)}
      rowKey={({ id, way }) => `${id} ${way}`}
    />
  );
};

/** The row opens to the accounts by name. */
export const WeightRow = ({ weight, full }: WeightRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWeightName();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const name = nameOf(weight);
  return (
    <li className={css.item}>
      <button
        type="button"
        className={css.row}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span className={heard.heard}>
          {t('model.sensitivity.row', {
            name,
            smaller: format.number(weight.smaller.length, 0),
            larger: format.number(weight.larger.length, 0),
          })}
        </span>
        <span className={css.name} aria-hidden="true">
          <span className={css.mark} />
          <bdi className={css.text}>{name}</bdi>
          <span className={css.weight}>{format.number(weight.weight, 2)}</span>
        </span>
        <Count accounts={weight.smaller.length} full={full} />
        <Count accounts={weight.larger.length} full={full} />
      </button>
      <div id={id} className={css.who} hidden={!opened}>
        {opened ? <Who weight={weight} label={name} /> : null}
      </div>
    </li>
  );
};
