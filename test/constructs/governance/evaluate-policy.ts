import type { PolicyCondition } from "../../../constructs/governance/azure-policy";

/** A resource as Azure Policy sees it: fields by their names, and what its resource group is managed by. */
export interface Seen {
  readonly fields: Readonly<Record<string, string | boolean | undefined>>;
  readonly managedBy?: string;
}

/** What Azure would say: whether the condition holds. As there, what is absent equals nothing, and case does not count. */
export function holds(condition: PolicyCondition, seen: Seen): boolean {
  if ("allOf" in condition) return condition.allOf.every((inner) => holds(inner, seen));
  if ("anyOf" in condition) return condition.anyOf.some((inner) => holds(inner, seen));
  if ("not" in condition) return !holds(condition.not, seen);
  const actual = "field" in condition ? seen.fields[condition.field] : seen.managedBy;
  const same = (value: string | boolean) => String(actual).toLowerCase() === String(value).toLowerCase();
  if ("exists" in condition) return (actual !== undefined) === condition.exists;
  if ("equals" in condition) return same(condition.equals);
  if ("notEquals" in condition) return !same(condition.notEquals);
  if ("in" in condition) return condition.in.some(same);
  if ("notIn" in condition) return !condition.notIn.some(same);
  return String(actual).includes(condition.contains);
}
