import { conclude, examine } from "../../policy/judge";
import { blocks, type Finding, type Resource, type Verdict } from "../../policy/model";
import { exception, finding, register, rule } from "./support/finding";

const today = new Date("2026-03-01T12:00:00Z");
const answer = (r: Resource): Verdict => {
  const said = r.get("say");
  if (said === "pass" || said === "notApplicable") return { state: said };
  return said === "fail" ? { state: "fail", attribute: "say", actual: said, expected: "pass" } : { state: "unknown", attribute: "say", why: "unheard" };
};
const rules = [
  rule({ id: "b/low", severity: "low", resourceTypes: ["azurerm_low"], evaluate: answer }),
  rule({ id: "a/medium", severity: "medium", resourceTypes: ["azurerm_medium"], evaluate: answer }),
  rule({ id: "c/high", severity: "high", resourceTypes: ["azurerm_high"], evaluate: answer }),
  rule({ id: "d/critical", severity: "critical", resourceTypes: ["azurerm_critical"], evaluate: answer }),
];
const says = (...what: string[]) => Object.fromEntries(what.map((say, n) => [`r${n}`, { say }]));
const judge = (resource: object, exceptions = register(), checkov?: readonly Finding[]) =>
  conclude(examine([{ stack: "prod-data", file: "none.json", json: { resource: resource as never } }], rules), checkov, exceptions, today);

it("puts first what closes the gate, then the worst, the failures, the rule and the place", () => {
  const all = says("unknown", "fail");
  const { findings } = judge({ azurerm_low: all, azurerm_medium: all, azurerm_high: all, azurerm_critical: says("fail", "unknown", "fail") });
  expect(findings.map((f) => `${f.rule} ${f.state} ${f.address}`)).toEqual([
    "d/critical fail azurerm_critical.r0",
    "d/critical fail azurerm_critical.r2",
    "d/critical unknown azurerm_critical.r1",
    "c/high fail azurerm_high.r1",
    "c/high unknown azurerm_high.r0",
    "a/medium fail azurerm_medium.r1",
    "b/low fail azurerm_low.r1",
    "a/medium unknown azurerm_medium.r0",
    "b/low unknown azurerm_low.r0",
  ]);
});

it.each([
  ["critical", "unknown", true],
  ["high", "unknown", true],
  ["medium", "unknown", false],
  ["low", "unknown", false],
  ["low", "fail", true],
  ["critical", "excepted", false],
] as const)("of severity %s, %s: the gate closes: %s", (severity, state, expected) => expect(blocks({ severity, state })).toBe(expected));

it("closes for what blocks and for nothing else", () => {
  expect(judge({ azurerm_low: says("pass", "notApplicable", "unknown") }).blocked).toBe(false);
  expect(judge({ azurerm_low: says("fail") }).blocked).toBe(true);
  expect(judge({ azurerm_critical: says("unknown") }).blocked).toBe(true);
  expect(judge({}).blocked).toBe(false);
});

it("opens again for an exception, and closes for a broken one", () => {
  const covering = exception({ rule: "d/critical", scope: "prod-data/azurerm_critical.r0" });
  expect(judge({ azurerm_critical: says("fail") }, register(covering)).blocked).toBe(false);
  expect(judge({}, register(covering)).blocked).toBe(true);
});

it("has counts that add up, by rule and in all", () => {
  const covering = exception({ rule: "a/medium", scope: "prod-data/azurerm_medium.r0" });
  const unused = exception({ rule: "b/low", scope: "prod-data/azurerm_low.r9" });
  const resource = { azurerm_medium: says("fail", "fail", "pass"), azurerm_high: says("unknown", "pass", "notApplicable", "pass") };
  const { counts, rules: byRule, findings } = judge(resource, register(covering, unused), [finding({ source: "checkov", rule: "CKV_AZURE_1" })]);
  expect(byRule.map((r) => [r.rule.id, r.counts])).toEqual([
    ["b/low", { pass: 0, fail: 0, unknown: 0, excepted: 0, notApplicable: 0 }],
    ["a/medium", { pass: 1, fail: 1, unknown: 0, excepted: 1, notApplicable: 0 }],
    ["c/high", { pass: 2, fail: 0, unknown: 1, excepted: 0, notApplicable: 1 }],
    ["d/critical", { pass: 0, fail: 0, unknown: 0, excepted: 0, notApplicable: 0 }],
  ]);
  expect(counts).toEqual({ pass: 3, fail: 3, unknown: 1, excepted: 1, notApplicable: 1 });
  expect(counts.fail + counts.unknown + counts.excepted).toBe(findings.length);
});

it("names where a stack comes from", () => {
  const opinion = examine([{ stack: "s", file: "f", json: { resource: { azurerm_low: says("fail") } } }], rules, (stack) => ({
    file: `${stack}.yaml`,
    line: 2,
  }));
  expect(conclude(opinion, undefined, register(), today).findings[0]?.origin).toEqual({ file: "s.yaml", line: 2 });
});
