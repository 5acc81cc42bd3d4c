/** The nonce that the shell wrote into the page: styles without it are refused by the content policy. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
