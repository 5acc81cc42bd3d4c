/** Makes a sheet fit its paper: an account with much to say is set a little smaller, never cut and never on two pages. */

/** Sets the sheet's zoom so that it is no taller than the room; 1 where it fits as it is. */
export const fitToPaper = (sheet: HTMLElement, room: HTMLElement): void => {
  const available = room.clientHeight;
  let zoom = 1;
  // Smaller type also breaks lines elsewhere, so the height is measured again after each step.
  while (sheet.getBoundingClientRect().height > available && zoom > 0.5) {
    zoom -= 0.02;
    sheet.style.setProperty('zoom', zoom.toFixed(2));
  }
};
