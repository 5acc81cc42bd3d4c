/** Names beside marks of a drawing: where each has room, and which have none. Pure. */

/** A mark with its name, the most important first; a place and a width in the units of the drawing. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A name that has room: where it begins or ends, and on which side of its mark. */
export interface PlacedLabel {
  /** Its place among the marks. */
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  readonly side: 'after' | 'before';
}

/** The drawing, and how high a line of text is in it. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  /** From the middle of a mark to its name. */
  readonly gap: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const touches = (a: Box, b: Box): boolean =>
  a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, side }: Omit<PlacedLabel, 'mark'>, width: number, line: number): Box => ({
  from: side === 'after' ? x : x - width,
  to: side === 'after' ? x + width : x,
  top: y - line / 2,
  bottom: y + line / 2,
});

/** The places a name may stand at: beside its mark first, then a little above or below. */
const candidates = ({ x, y }: NamedMark, { gap, line }: LabelRoom): readonly Omit<PlacedLabel, 'mark'>[] =>
  [0, -line * 0.7, line * 0.7].flatMap((step) => [
    { x: x + gap, y: y + step, side: 'after' as const },
    { x: x - gap, y: y + step, side: 'before' as const },
  ]);

/** Places as many names as have room, the important ones first; no name stands on another or on a named mark. */
export const placeLabels = (marks: readonly NamedMark[], room: LabelRoom): readonly PlacedLabel[] => {
  const taken: Box[] = marks.map(({ x, y }) => ({
    from: x - room.gap / 2,
    to: x + room.gap / 2,
    top: y - room.gap / 2,
    bottom: y + room.gap / 2,
  }));
  return marks.flatMap((mark, index): PlacedLabel[] => {
    const found = candidates(mark, room)
      .map((place) => ({ place, box: boxOf(place, mark.width, room.line) }))
      .find(
        ({ box }) =>
          box.from >= 0 &&
          box.to <= room.width &&
          box.top >= 0 &&
          box.bottom <= room.height &&
          !taken.some((other) => touches(box, other)),
      );
    if (!found) return [];
    taken.push(found.box);
    return [{ mark: index, ...found.place }];
  });
};
