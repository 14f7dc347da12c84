import { distance } from "fastest-levenshtein";

/** The candidate a person most likely meant by `word`; none when all are too far to be a slip of the keyboard. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const wanted = candidate.toLowerCase();
    const steps = isAbbreviation(typed, wanted) || isSwap(typed, wanted) ? 1 : distance(typed, wanted);
    if (steps <= Math.floor(Math.max(typed.length, wanted.length) / 3) && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** Ends a message about a name that is not among `candidates`. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const meant = suggest(word, candidates);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

/** `"a", "b" or "c"`. */
export function quotedList(words: readonly string[], conjunction: "and" | "or" = "or"): string {
  return list(
    words.map((word) => `"${word}"`),
    conjunction,
  );
}

/** `a, b and c`. */
export function list(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

function isAbbreviation(typed: string, wanted: string): boolean {
  return typed.length >= 3 && (wanted.startsWith(typed) || typed.startsWith(wanted)) && wanted.length >= 3;
}

/** Two neighbours in the wrong order: one slip, though two edits. */
function isSwap(typed: string, wanted: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== wanted[index]);
  return at >= 0 && typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2) === wanted;
}
