/** A value once it has stopped changing: for questions that take longer than a key press. */
import { useEffect, useState } from 'react';

const restMs = 250;

/** The value as it last stood still; at first at once. Values are compared by what they say. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  const told = JSON.stringify(value);
  useEffect(() => {
    const rest = setTimeout(() => setSettled(JSON.parse(told) as Value), restMs);
    return () => clearTimeout(rest);
  }, [told]);
  return settled;
};
