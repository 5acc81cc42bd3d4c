/** What the score would be with other values. */

/** The view. */
export const WhatIfView = () => null;
