import fc from "fast-check";
import type { LocatedException } from "../../config/load-exceptions";
import { applyExceptions, daysUntil } from "../../policy/exceptions";
import type { Finding } from "../../policy/model";
import { exception, finding, register, rule } from "./support/finding";

const rules = [rule(), rule({ id: "storage/replication" }), rule({ id: "governance/norway-region", exceptable: false })];
const today = new Date("2026-03-01T12:00:00Z");
const apply = (findings: readonly Finding[], ...exceptions: readonly LocatedException[]) =>
  applyExceptions(findings, register(...exceptions), rules, today, true);
/** Each finding in short: the state of those that were there, the rule of those that the gate added. */
const outcome = (findings: readonly Finding[], ...exceptions: readonly LocatedException[]) =>
  apply(findings, ...exceptions).findings.map((f) => (f.source === "gate" ? f.rule : f.state));

describe("an exception covers", () => {
  it.each([
    ["a construct", "prod-data/Storage/Resource"],
    ["all in a construct", "prod-data/Storage/**"],
    ["an address behind its stack", "prod-data/azurerm_storage_account.a"],
    ["all of a type in a stack", "prod-data/azurerm_storage_account.*"],
    ["the same place of several stacks", "*-data/Storage/Resource"],
  ])("%s", (_, scope) => expect(outcome([finding()], exception({ scope }))).toEqual(["excepted"]));
  it("what cannot be told as well", () => expect(outcome([finding({ state: "unknown" })], exception())).toEqual(["excepted"]));
  it("one of Checkov's findings", () =>
    expect(outcome([finding({ source: "checkov", rule: "CKV_AZURE_59" })], exception({ rule: "CKV_AZURE_59" }))).toEqual(["excepted"]));
  it("and shows who accepted it, why and until when", () =>
    expect(apply([finding()], exception()).findings[0]?.exception).toEqual({
      reason: "an old client that is replaced in the spring",
      owner: "team-data",
      ticket: "ALT-1",
      expires: "2026-06-30",
    }));
});

describe("an exception does not cover", () => {
  const unused = ["fail", "exceptions/unused"];
  it.each<[string, Partial<Finding>]>([
    ["another rule", { rule: "storage/replication" }],
    ["another construct", { constructPath: "prod-data/Other/Resource" }],
    ["the same place in another stack", { stack: "at22-data", constructPath: "at22-data/Storage/Resource" }],
    ["a block of another stack that says it is of this one", { stack: "at22-data" }],
  ])("%s", (_, change) => expect(outcome([finding(change)], exception())).toEqual(unused));
  it("an address in another stack", () =>
    expect(outcome([finding({ stack: "prod-data2" })], exception({ scope: "prod-data/azurerm_storage_account.a" }))).toEqual(unused));
  it("a finding of the gate", () => expect(outcome([finding({ source: "gate" })], exception())).toEqual(["storage/tls", "exceptions/unused"]));
});

describe("an exception that is broken closes the gate once and covers nothing", () => {
  it.each([
    ["it is over", { expires: "2026-02-28" }, "exceptions/expired"],
    ["its end is no day", { expires: "soon" }, "exceptions/expired"],
    ["it names a rule that does not exist", { rule: "storage/tsl" }, "exceptions/unknown-rule"],
    ["it covers nothing", { scope: "prod-data/Gone/Resource" }, "exceptions/unused"],
  ])("%s", (_, change, problem) => expect(outcome([finding()], exception(change))).toEqual(["fail", problem]));

  it("nothing may silence the rule", () =>
    expect(outcome([finding({ rule: "governance/norway-region" })], exception({ rule: "governance/norway-region" }))).toEqual([
      "fail",
      "exceptions/forbidden",
    ]));

  it.each([
    "**",
    "*",
    "*/**",
    "prod-data",
    "**/Storage/Resource",
    "prod-data/**",
    "prod-data/*",
    "prod-data/",
    "*-*/Storage/**",
    "?????????/Storage/**",
    "{prod,at22}-*/Storage/**",
    "!(at22)*/Storage/**",
    "!at22-data/Storage/**",
    "[a-z0-9]*/Storage/**",
    "+([a-z0-9-])/Storage/**",
    "(prod|at22)-data/Storage/**",
    "@(prod)-data/Storage/**",
    "prod-data/{Storage,Vault}/**",
  ])("its scope is as wide as %s", (scope) => expect(outcome([finding()], exception({ scope }))).toEqual(["fail", "exceptions/over-broad"]));

  it("covers more than it was written for, which is shown", () => {
    const findings = [finding(), finding({ address: "azurerm_storage_account.b" })];
    const covers = (n: number) => outcome(findings, exception({ scope: "prod-data/Storage/**", covers: n }));
    expect(covers(2)).toEqual(["excepted", "excepted"]);
    expect(covers(3)).toEqual(["excepted", "excepted"]);
    expect(covers(1)).toEqual(["excepted", "excepted", "exceptions/over-broad"]);
    const { findings: found } = apply(findings, exception({ scope: "prod-data/Storage/**", covers: 1 }));
    expect(found.at(-1)?.message).toBe("the exception from storage/tls for prod-data/Storage/** covers 2 findings, and was written for 1");
  });

  it("lacks something that it must say", () => {
    const malformed = [{ file: "config/exceptions.yaml", line: 7, column: 5, message: "exceptions[1].ticket - missing" }];
    const { findings } = applyExceptions([finding()], { ...register(exception()), malformed }, rules, today, true);
    expect(findings.map((f) => [f.rule, f.state, f.line, f.message])).toEqual([
      ["storage/tls", "excepted", undefined, 'min_tls_version is "TLS1_0", expected TLS1_2'],
      ["exceptions/malformed", "fail", 7, "exceptions[1].ticket - missing"],
    ]);
  });

  it("says where it stands, and belongs to no stack", () =>
    expect(apply([], exception()).findings).toEqual([
      expect.objectContaining({
        source: "gate",
        severity: "high",
        state: "fail",
        rule: "exceptions/unused",
        controls: ["NOR-EXC-02"],
        stack: "",
        address: "prod-data/Storage/Resource",
        file: "config/exceptions.yaml",
        line: 3,
        message: "the exception from storage/tls for prod-data/Storage/Resource covers nothing",
      }),
    ]));

  it("is not unused when Checkov did not run and it is from one of its checks", () => {
    const applied = (checkovRan: boolean) =>
      applyExceptions([], register(exception({ rule: "CKV_AZURE_59" })), rules, today, checkovRan).findings.map((f) => f.rule);
    expect(applied(false)).toEqual([]);
    expect(applied(true)).toEqual(["exceptions/unused"]);
  });

  it("is never unused when it is from a rule on changes, which the next plan does not have", () => {
    const onChanges = [...rules, rule({ id: "plan/no-stateful-destroy", subject: "change" })];
    const applied = applyExceptions([], register(exception({ rule: "plan/no-stateful-destroy" })), onChanges, today, true).findings;
    expect(applied).toEqual([]);
  });

  it("is left alone when its stack is not among those that were judged", () => {
    const applied = (onlyOf: string[]) => applyExceptions([], register(exception()), rules, today, true, onlyOf).findings.map((f) => f.rule);
    expect(applied(["at22-data"])).toEqual([]);
    expect(applied(["prod-data"])).toEqual(["exceptions/unused"]);
  });
});

describe("the last day", () => {
  const on = (day: string) =>
    applyExceptions([finding()], register(exception({ expires: "2026-03-01" })), rules, new Date(day), true).findings.map((f) => f.state);
  it("still counts, from its first moment to its last", () => {
    expect(on("2026-03-01T00:00:00Z")).toEqual(["excepted"]);
    expect(on("2026-03-01T23:59:59.999Z")).toEqual(["excepted"]);
  });
  it("is over the moment after", () => expect(on("2026-03-02T00:00:00Z")).toEqual(["fail", "fail"]));
  it("is counted in whole days, also over a change of the clocks and a leap day", () => {
    expect(daysUntil("2026-03-01", new Date("2026-03-01T23:59:59Z"))).toBe(0);
    expect(daysUntil("2026-03-30", new Date("2026-03-28T12:00:00Z"))).toBe(2);
    expect(daysUntil("2028-03-01", new Date("2028-02-28T00:00:00Z"))).toBe(2);
    expect(daysUntil("2026-02-28", new Date("2026-03-01T00:00:00Z"))).toBe(-1);
  });
});

it("counts what each exception covers, a finding under the first that does", () => {
  const { uses } = apply([finding(), finding({ address: "azurerm_storage_account.b" })], exception({ scope: "prod-data/Storage/**" }), exception());
  expect(uses.map(({ covers, daysLeft }) => [covers, daysLeft])).toEqual([
    [2, 121],
    [0, 121],
  ]);
});

it("never removes or changes a finding, whatever the exceptions: it only marks", () => {
  const word = fc.constantFrom("prod-data", "at22-data", "Storage", "*", "**", "azurerm_storage_account.a", "{a,b}", "!x", "");
  const scope = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("/"));
  const ruleId = fc.constantFrom("storage/tls", "storage/replication", "governance/norway-region", "CKV_AZURE_1", "none");
  const day = fc.constantFrom("2025-01-01", "2026-02-28", "2026-03-01", "2027-01-01");
  const found = fc
    .record({ rule: ruleId, stack: fc.constantFrom("prod-data", "at22-data"), source: fc.constantFrom<Finding["source"]>("baseline", "checkov", "gate") })
    .map(finding);
  const excepted = fc.record({ rule: ruleId, scope, expires: day }).map(exception);
  fc.assert(
    fc.property(fc.array(found, { maxLength: 8 }), fc.array(excepted, { maxLength: 6 }), (findings, exceptions) => {
      const { findings: after, uses } = apply(findings, ...exceptions);
      const before = after.slice(0, findings.length).map((f, i) => ({ ...f, state: findings[i]?.state, exception: undefined }));
      expect(before).toEqual(findings);
      const marked = after.filter((f) => f.state === "excepted");
      expect(uses.reduce((sum, use) => sum + use.covers, 0)).toBe(marked.length);
      expect(marked.filter((f) => f.source === "gate" || f.rule === "governance/norway-region")).toEqual([]);
      // Every exception either covers something or is itself a finding.
      expect(after.length - findings.length).toBe(uses.filter((use) => use.covers === 0).length);
      expect(uses.length).toBe(exceptions.length);
    }),
  );
});
