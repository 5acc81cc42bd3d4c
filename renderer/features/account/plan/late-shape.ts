/** The shape of what is late, on a 16 × 16 field: a triangle with an exclamation mark cut out. */
export const lateShape = 'M8 1L15.5 15H.5zM7 6v4.5h2V6zM7 11.75v1.75h2v-1.75z';
