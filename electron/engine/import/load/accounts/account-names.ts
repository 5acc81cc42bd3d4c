/** The accounts of a workspace by what they are called. */
import { companyName } from '../../../../../shared/company-name.ts';
import { fold } from '../../../../../shared/fold.ts';

/** Accounts by key, by name, by number and by company name. */
export interface AccountNames {
  /** Takes an account in, or another name of it; `name` null = it has none but its key. */
  note(id: number, key: string, name: string | null): void;
  /** A key is no account's any more. */
  forgetKey(key: string): void;
  byKey(text: string): number | undefined;
  /** The only account with this folded name. */
  byName(text: string): number | undefined;
  /** The only account whose key is the same number but for leading zeros, which spreadsheets drop: 00123 and 123. */
  byNumber(text: string): number | undefined;
  /** The only account with this company name: legal forms, case and marks do not count. */
  byCompany(text: string): number | undefined;
}

const several = -1;

type Places = Map<string, number>;

const add = (places: Places, name: string, id: number): void => {
  places.set(name, (places.get(name) ?? id) === id ? id : several);
};

const only = (places: Places, name: string): number | undefined => {
  const id = places.get(name);
  return id === several ? undefined : id;
};

const numberOf = (text: string): string | undefined => /^0*(\d+)$/.exec(text.trim())?.[1];

/** The company names of many accounts are made when the first one is asked for: most texts are keys or plain names. */
const companyPlaces = (called: readonly (readonly [number, string])[]): Places => {
  const places: Places = new Map();
  for (const [id, text] of called) addCompany(places, text, id);
  return places;
};

const addCompany = (places: Places, text: string, id: number): void => {
  const name = companyName(text);
  if (name !== '') add(places, name, id);
};

/** An empty book of names. */
export const createAccountNames = (): AccountNames => {
  const [keys, names, numbers]: readonly [Places, Places, Places] = [new Map(), new Map(), new Map()];
  const called: [number, string][] = [];
  let companies: Places | undefined;
  return {
    note(id, key, name) {
      keys.set(fold(key), id);
      if (name !== null) add(names, fold(name), id);
      const number = numberOf(key);
      if (number !== undefined) add(numbers, number, id);
      if (companies) addCompany(companies, name ?? key, id);
      else called.push([id, name ?? key]);
    },
    forgetKey: (key) => void keys.delete(fold(key)),
    byKey: (text) => keys.get(fold(text)),
    byName: (text) => only(names, fold(text)),
    byNumber: (text) => only(numbers, numberOf(text) ?? ''),
    byCompany(text) {
      companies ??= companyPlaces(called);
      return only(companies, companyName(text));
    },
  };
};
