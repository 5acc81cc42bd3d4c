/** The page makes no markup of text. The one exception: the style sheets of the controls, which hold no markup. */

/** What the content policy asks before text becomes markup. */
interface TextPolicy {
  createHTML(text: string): string;
}

interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: 'default', policy: TextPolicy): unknown };
}

/** Lets through what cannot be markup; throws on everything else. */
export const plainText = (text: string): string => {
  if (text.includes('<')) throw new TypeError('this page makes no markup of text');
  return text;
};

/** Must run before anything is drawn: the content policy allows this one policy and no other. */
export const allowPlainStyles = (page: WithTrustedTypes): void =>
  void page.trustedTypes?.createPolicy('default', { createHTML: plainText });
