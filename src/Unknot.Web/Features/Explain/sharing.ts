// How muscles share a load that stays the same: by their part and their strength squared. Core says the same (Physiology/LoadSharing).
export function share(parts: readonly number[], strengths: readonly number[]): number[] {
  const carried = parts.map((part, i) => part * strengths[i]! ** 2);
  const all = carried.reduce((sum, one) => sum + one, 0);
  return carried.map((one) => one / all);
}
