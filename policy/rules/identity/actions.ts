import { type Resource, unresolved, type Value } from "../../model";

/** What a role of one's own allows; `unresolved` beside what is written when some of it is known only after the plan. */
export function actionsOf(role: Pick<Resource, "blocks">): { readonly written: readonly string[]; readonly isOpen: boolean } {
  const permissions = role.blocks("permissions");
  if (permissions === unresolved) return { written: [], isOpen: true };
  const lists: readonly (Value | typeof unresolved)[] = permissions.flatMap((block) => [block.get("actions"), block.get("data_actions")]);
  return { written: lists.flatMap((list) => (Array.isArray(list) ? list : [])).map(String), isOpen: lists.includes(unresolved) };
}
