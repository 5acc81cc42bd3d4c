/** Something in a workbook that this reader does not know; the library may. */
export class NotUnderstood extends Error {}
