/** How a drawing context is asked for: before there is anything that draws, since a browser takes its time over one. */
export const ASKED = { antialias: true, alpha: true, powerPreference: "low-power" } as const;
