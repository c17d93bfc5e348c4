const kept = 'gradient-descent-letters';

/** Whether single letters move the notebook; on until the reader switches them off. */
export function areLettersOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    // Storage may be forbidden; then they are on until the page is left.
    return on;
  }
}

let on = true;

/** Keeps the reader's choice on this device. */
export function setLetters(choice: boolean): void {
  on = choice;
  try {
    if (choice) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    // The choice then holds for this page.
  }
}
