import { pass, type Rule, type Value, type Verdict } from "../../../policy/model";
import { change } from "./change";
import { computed, fails, unknown } from "./describe-rule";
import { answers, graphOf, type Json } from "./graph";

/** One attribute that a rule reads of one type. */
export interface Setting {
  readonly type: string;
  readonly attribute: string;
  readonly good: Value;
  readonly bad: Value;
  readonly expected: string;
  /** What the rule says when the attribute is absent: nothing against it, or that this, azurerm's default, is wrong. */
  readonly absent: "pass" | { readonly fails: Value };
}

/** For rules that are a table: of each attribute a good value, a bad one, none, and one that cannot be told. */
export function describeSettings(rule: Rule, settings: readonly Setting[]): void {
  const types = [...new Set(settings.map(({ type }) => type))];
  const good = types.reduce<Json>((json, type) => change(json, goodOf(settings, type)), { resource: {} });
  const before = Object.fromEntries(types.map((type) => [`${type}.x`, pass]));
  const say = (changes: Readonly<Record<string, Value>>) => answers(rule, graphOf(change(good, changes)));

  describe(rule.id, () => {
    it("is about these types and no other", () => expect([...rule.resourceTypes].sort()).toEqual(types.sort()));
    it("holds of good values", () => expect(say({})).toEqual(before));
  });

  describe.each(settings)(`${rule.id}: $type, $attribute`, ({ type, attribute, bad, expected, absent }) => {
    const path = `${type}.x.${attribute}`;
    const then = (verdict: Verdict) => ({ ...before, [`${type}.x`]: verdict });
    it("fails a bad value", () => expect(say({ [path]: bad })).toEqual(then(fails(attribute, bad, expected))));
    it("cannot tell a variable", () => expect(say({ [path]: computed })).toEqual(then(unknown(attribute))));
    it("judges azurerm's default", () => expect(say({ [path]: undefined })).toEqual(then(absent === "pass" ? pass : fails(attribute, absent.fails, expected))));
  });
}

function goodOf(settings: readonly Setting[], type: string): Record<string, Value> {
  const own = settings.filter((setting) => setting.type === type);
  return { [`${type}.x`]: { name: "x" }, ...Object.fromEntries(own.map(({ attribute, good }) => [`${type}.x.${attribute}`, good])) };
}
