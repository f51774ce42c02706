// Draws the thread behind the figures: a loop that opens and lets go with the breath, with sage running along it as the time passes.
import { eased, loop } from "./pacer";
import { breathAt, isWork, type Moment } from "./play";

const BASELINE = 284;
const CLOSED = 103;
const OPEN = 116;
const FROM = -1255;
const TO = 1645;

/** The line of a moment. */
export function lineAt(moment: Moment, at: number, still: boolean): string {
  const breath = still ? undefined : breathAt(moment, at);
  const open = breath ? eased(breath.inwards ? breath.done : 1 - breath.done) : 0.5;
  return isWork(moment) ? loop(FROM, TO, BASELINE, CLOSED + (OPEN - CLOSED) * open) : `M${FROM} ${BASELINE}H${TO}`;
}

/** How far the sage has run over the part that can be seen, as a stroke's dashes. */
export function runAt(moment: Moment, at: number, still: boolean): string {
  const breath = still ? undefined : breathAt(moment, at);
  const run = breath ? (breath.inwards ? 0 : breath.done) : still || !isWork(moment) ? 0 : (at - moment.at) / moment.seconds;
  return `${run === 0 ? 0 : 0.33 + run * 0.34} 2`;
}
