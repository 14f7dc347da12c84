import fc from "fast-check";
import { evaluate } from "../../../policy/engine";
import { buildGraph } from "../../../policy/graph";
import { stackOfPlan } from "../../../policy/load-plan";
import type { Value } from "../../../policy/model";
import { planSafety } from "../../../policy/packs/plan-safety";
import type { Part } from "../../../policy/plan/read-plan";
import { secretsOf } from "../../../policy/plan/secrets";
import { heldTypes } from "../../../policy/plan/stateful";
import { noStatefulDestroy } from "../../../policy/rules/plan/no-stateful-destroy";
import { noStatefulForget } from "../../../policy/rules/plan/no-stateful-forget";
import { noStatefulReplacement } from "../../../policy/rules/plan/no-stateful-replacement";
import { planOf } from "../support/good-plan";

const key = fc.oneof(
  fc.constantFrom("name", "id", "location", "zones", "sku", "identity", "tags", "network_acls", "__proto__", "constructor", "a.b", "${x}"),
  fc.string({ maxLength: 5 }),
);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, false, "", "${azurerm_key_vault.v.id}", "$${", "%{ if }", "/subscriptions/x/resourceGroups/g", "Enabled"),
    fc.integer(),
    fc.string({ maxLength: 8 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));
const body = fc.dictionary(key, value, { maxKeys: 6 });
const type = fc.constantFrom(
  ...heldTypes,
  ...new Set(planSafety.rules.flatMap((rule) => rule.resourceTypes).filter((t) => t !== "*" && t !== "stack")),
  "aws_x",
  "azapi_resource",
);
const index = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 3 }), fc.string({ maxLength: 6 }));
const actions = fc.constantFrom(["no-op"], ["create"], ["update"], ["delete"], ["delete", "create"], ["create", "delete"], ["forget"], ["read"]);

/** An entry of any type, in any state, with whatever values. */
const entry = fc.record({
  type,
  index,
  actions,
  before: fc.option(body),
  after: fc.option(body),
  unknown: value,
  marks: value,
  references: fc.array(fc.string({ maxLength: 12 })),
  drift: fc.boolean(),
});

interface Random {
  readonly type: string;
  readonly index: string | number | undefined;
  readonly actions: readonly string[];
  readonly before: object | null;
  readonly after: object | null;
  readonly unknown: Value;
  readonly marks: Value;
  readonly references: readonly string[];
  readonly drift: boolean;
}

function planFrom(entries: readonly Random[]): Part {
  const resources = entries.map((e, n) => {
    const address = `${e.type}.r${n}${e.index === undefined ? "" : `[${JSON.stringify(e.index)}]`}`;
    const own = { address, mode: "managed", type: e.type, name: `r${n}`, index: e.index };
    const change = { actions: e.actions, before: e.before, after: e.after, after_unknown: e.unknown, before_sensitive: e.marks, after_sensitive: e.marks };
    return {
      own,
      change,
      drift: e.drift,
      planned: { ...own, values: e.after, sensitive_values: e.marks },
      written: { ...own, expressions: { id: { references: e.references } } },
    };
  });
  return {
    ...planOf([]),
    planned_values: { root_module: { resources: resources.filter(({ drift }) => !drift).map(({ planned }) => planned) } },
    resource_changes: resources.filter(({ drift }) => !drift).map(({ own, change }) => ({ ...own, change })),
    resource_drift: resources.filter(({ drift }) => drift).map(({ own, change }) => ({ ...own, change })),
    configuration: { root_module: { resources: resources.map(({ written }) => written) } },
  } as Part;
}

it("reads any plan, and no rule breaks on it", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const { findings } = evaluate(buildGraph([stackOfPlan(planFrom(entries), "plan.json")]), planSafety.rules);
      expect(findings.filter(({ message }) => message.startsWith("the rule itself failed")).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("finds whatever goes of what holds data, wherever it stands and whatever else there is", () => {
  const gone = fc.record({
    type: fc.constantFrom(...heldTypes),
    index,
    actions: fc.constantFrom(["delete"], ["delete", "create"], ["create", "delete"], ["forget"]),
    before: body,
    after: body,
    unknown: value,
    marks: value,
    references: fc.constant([]),
    drift: fc.constant(false),
  });
  const rules = [noStatefulDestroy, noStatefulReplacement, noStatefulForget];
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3 }), gone, fc.array(entry, { maxLength: 3 }), (some, one, others) => {
      const graph = buildGraph([stackOfPlan(planFrom([...some, one, ...others]), "plan.json")]);
      const found = evaluate(graph, rules).findings.map(({ address }) => address.replace(/\[.*$/s, ""));
      expect(found).toContain(`${one.type}.r${some.length}`);
    }),
    { numRuns: 300 },
  );
});

it("lets no secret out", () => {
  const secret = "correct-horse-battery-staple";
  const holder = fc.oneof(value, fc.constant(secret));
  fc.assert(
    fc.property(body, body, holder, fc.constantFrom(["update"], ["delete", "create"], ["delete"]), (before, after, extra, does) => {
      const values = (of: object) => ({ ...of, key: secret, nested: [{ a: { b: secret } }], copy: extra });
      const plan = planOf([
        { address: "azurerm_storage_account.a", before: values(before), after: values(after), actions: does, sensitive: { key: true } },
      ]) as Part;
      expect([...secretsOf(plan)]).toEqual([secret]);
      expect(JSON.stringify(stackOfPlan(plan, "plan.json"))).not.toContain(secret);
    }),
    { numRuns: 100 },
  );
});
