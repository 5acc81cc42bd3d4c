/** What can go on paper. */

/** An account at a date (`YYYY-MM-DD`; left out: the newest fact's), two checkpoints of one account, or one checkpoint. */
export type Paper =
  | { readonly kind: 'account'; readonly account: number; readonly asOf?: string | undefined }
  | { readonly kind: 'review'; readonly one: number; readonly other: number }
  | { readonly kind: 'checkpoint'; readonly checkpoint: number };
