import type { Value } from "../policy/model";

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * One line of text in which everything can be seen. Names and values come from files nobody has vetted: a line break would forge
 * a line of the report, an escape sequence would repaint the terminal, and a direction mark would show the reader something else
 * than what is deployed. Each such character is written as its escape.
 */
export function plain(text: string): string {
  return text.replace(invisible, escapeOf);
}

function escapeOf(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The text, or as much of it as fits with an ellipsis; never half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A value as the report shows it: JSON on one line, `absent` where there is none. */
export function shown(value: Value): string {
  return value === undefined ? "absent" : clip(plain(JSON.stringify(value)), 160);
}

/** `1 place`, `2 places`, `1,204 places`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}

/** `1204` as `1,204`. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Milliseconds as a person says them: `85 ms`, `3.4 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How long an exception still holds. */
export function daysLeft(days: number): string {
  if (days < 0) return `expired ${count(-days, "day")} ago`;
  return days === 0 ? "expires today" : `${count(days, "day")} left`;
}
