import type { Value } from "../model";

// By what stands last in their names, from those who may look to those who may give roles.
const ranks: readonly RegExp[] = [
  /\breader$|^acrpull$|\bviewer$/i,
  /\b(?:user|sender|receiver|operator|puller?)$|^acrpush$/i,
  /\b(?:contributor|officer|writer|developer)$/i,
  /\b(?:administrator|admin|owner)$/i,
];

/** How much a built-in role allows; undefined of one whose name does not tell. */
export function rankOf(role: Value): number | undefined {
  const at = ranks.findIndex((names) => names.test(String(role)));
  return at < 0 ? undefined : at;
}
