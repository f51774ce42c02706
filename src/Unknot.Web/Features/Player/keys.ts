// Which key does what. The person may have chosen others than those it has at first.

export type Action = "pause" | "back" | "next" | "skip" | "soften" | "change" | "stop" | "leave" | "help";

/** A key for each action, by the name browsers give it; the space bar by its word. */
export type Keys = Readonly<Record<Action, string>>;

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a pressed key asks for; nothing where the system or the browser is meant. */
export function actionOf(pressed: Pressed, keys: Keys): Action | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) {
    return undefined;
  }

  const key = pressed.key === " " ? "Space" : pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return (Object.keys(keys) as Action[]).find((action) => keys[action] === key);
}

/** Whether what has the focus needs the key for itself: arrows choose among numbers, the space bar presses and ticks. */
export function isTaken(pressed: Pressed, target: EventTarget | null): boolean {
  const field = target instanceof HTMLInputElement;
  const presses = target instanceof HTMLButtonElement || (field && (target.type === "checkbox" || !target.checked));
  return (pressed.key === " " && presses) || (pressed.key.startsWith("Arrow") && field);
}
