import type { InlineSkip } from "./types";

const comment = /(checkov|bridgecrew|cortex):skip= *([A-Za-z_\d-]+(?:,[A-Za-z_\d-]+)*)?(?::([^\n]*))?/g;

/** Takes the effect from skip comments, without moving a character to another column, and tells which there were. */
export function disarmSkips(text: string, file: string): { text: string; skips: InlineSkip[] } {
  const skips: InlineSkip[] = [];
  const disarmed = text.replace(comment, (found: string, _tool: string, checkIds: string | undefined, reason: string | undefined, offset: number) => {
    const line = text.slice(0, offset).split("\n").length;
    // Without an id it is meant for every check of the resource.
    for (const checkId of (checkIds ?? "*").split(",")) skips.push({ file, line, checkId, reason: (reason ?? "").trim() });
    return found.replace(":skip=", "-skip ");
  });
  return { text: disarmed, skips };
}
