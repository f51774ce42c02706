const QUIET_INPUTS = ["radio", "checkbox", "button", "submit", "range", "color"];

/** Whether somebody writes in what they are in, so that a letter is a letter and no command. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !QUIET_INPUTS.includes(target.type);
  }

  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
