/** Which account a domain stands for: CRM exports link contacts and tickets to companies by it, and not by their ids. */
import { fold, foldHeading } from '../../../../shared/fold.ts';
import { prepare, type Db } from '../../db/statements.ts';

const headings = new Set(
  ['domain', 'domain name', 'company domain', 'company domain name', 'website domain'].map(foldHeading),
);

/** The folded domains among an account's attributes. */
export const domainsIn = (attributes: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(attributes).flatMap(([heading, value]) =>
    typeof value === 'string' && value !== '' && headings.has(foldHeading(heading)) ? [fold(value)] : [],
  );

/** Folded domain → account, of the accounts that have a row of their own; null where several share one. */
const accountDomains = (db: Db): ReadonlyMap<string, number | null> => {
  const domains = new Map<string, number | null>();
  const rows = prepare<[], { id: number; attributes: string }>(
    db,
    `SELECT id, attributes FROM accounts WHERE declared = 1 AND attributes LIKE '%domain%'`,
  ).all();
  for (const { id, attributes } of rows)
    for (const domain of domainsIn(JSON.parse(attributes) as Record<string, unknown>)) {
      const known = domains.get(domain);
      domains.set(domain, known === undefined || known === id ? id : null);
    }
  return domains;
};

/** Whether a text may be a domain: worth looking for as one. */
export const isDomain = (text: string): boolean => /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text);

/** The accounts by their domains. */
export interface DomainBook {
  /** The only account with a domain; undefined for a text that is none. */
  find(text: string): number | undefined;
  /** Accounts were stored: their domains are read again when one is asked for. */
  forget(): void;
}

/** Opens the accounts of a workspace by their domains. */
export const openDomains = (db: Db): DomainBook => {
  let domains: ReturnType<typeof accountDomains> | undefined;
  return {
    find(text) {
      if (!isDomain(text.trim())) return undefined;
      domains ??= accountDomains(db);
      return domains.get(fold(text)) ?? undefined;
    },
    forget() {
      domains = undefined;
    },
  };
};
