/** The languages; apart from the contract, so that the page needs no schemas to know them. */

/** The languages of the app and of its reports. */
export const languages = ['en', 'tr', 'he'] as const;

/** One of them. */
export type Language = (typeof languages)[number];
