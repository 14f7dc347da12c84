import { evaluate } from "../../policy/engine";
import { notApplicable, pass, type Verdict } from "../../policy/model";
import { rule } from "./support/finding";
import { graphOf } from "./support/graph";

const graph = graphOf({
  resource: { azurerm_a: { one: { "//": { metadata: { path: "stack/One/Resource" } } }, two: {} }, azurerm_b: { three: {} } },
  data: { azurerm_a: { read: {} } },
  provider: { azurerm: {} },
});
const asked = (...resourceTypes: string[]) => {
  const seen: string[] = [];
  evaluate(graph, [
    rule({
      resourceTypes,
      evaluate: (r) => {
        seen.push(r.address);
        return pass;
      },
    }),
  ]);
  return seen;
};

describe("a rule is asked", () => {
  it("of the resources of its types", () => expect(asked("azurerm_a")).toEqual(["azurerm_a.one", "azurerm_a.two"]));
  it("of every resource by a star, and of no data source", () => expect(asked("*")).toEqual(["azurerm_a.one", "azurerm_a.two", "azurerm_b.three"]));
  it("of every data source", () => expect(asked("data.*")).toEqual(["data.azurerm_a.read"]));
  it("of stacks and providers", () => expect(asked("stack", "provider.azurerm")).toEqual(["stack", "provider.azurerm"]));
});

describe("what a rule answers", () => {
  const say = (verdict: Verdict | (() => never)) =>
    evaluate(graph, [rule({ resourceTypes: ["azurerm_b"], evaluate: () => (typeof verdict === "function" ? verdict() : verdict) })], () => ({
      file: "deploy.yaml",
      line: 7,
    }));

  it("is counted when it holds or is not about the resource", () => {
    expect(say(pass)).toMatchObject({ findings: [], answers: [{ pass: 1, notApplicable: 0 }] });
    expect(say(notApplicable)).toMatchObject({ findings: [], answers: [{ pass: 0, notApplicable: 1 }] });
  });
  it("becomes a finding when it does not hold", () =>
    expect(say({ state: "fail", attribute: "a.b", actual: undefined, expected: "1" }).findings).toEqual([
      expect.objectContaining({
        rule: "storage/tls",
        source: "baseline",
        severity: "critical",
        state: "fail",
        stack: "stack",
        address: "azurerm_b.three",
        attribute: "a.b",
        actual: undefined,
        expected: "1",
        message: "a.b is absent, expected 1",
        origin: { file: "deploy.yaml", line: 7 },
        exception: undefined,
      }),
    ]));
  it.each([
    ["text", '"x"'],
    [["a"], '["a"]'],
    [false, "false"],
  ])("says what was found: %p", (actual, shown) =>
    expect(say({ state: "fail", attribute: "a", actual: actual === "text" ? "x" : actual, expected: "y" }).findings[0]?.message).toBe(
      `a is ${shown}, expected y`,
    ),
  );
  it("becomes a finding when it cannot be told", () =>
    expect(say({ state: "unknown", attribute: "a", why: "it is dark" }).findings).toEqual([
      expect.objectContaining({ state: "unknown", attribute: "a", actual: undefined, expected: undefined, message: "a cannot be told: it is dark" }),
    ]));
  it("is a failure when the rule itself breaks, whatever it throws", () => {
    const broken = (thrown: unknown) =>
      say(() => {
        throw thrown;
      }).findings;
    expect(broken(new Error("oh"))).toEqual([expect.objectContaining({ state: "fail", attribute: undefined, message: "the rule itself failed: oh" })]);
    expect(broken("oh")).toEqual([expect.objectContaining({ state: "fail", message: "the rule itself failed: oh" })]);
  });
  it("names the construct", () => {
    const { findings } = evaluate(graph, [rule({ resourceTypes: ["azurerm_a"], evaluate: () => ({ state: "unknown", attribute: "a", why: "b" }) })]);
    expect(findings.map((f) => [f.address, f.constructPath])).toEqual([
      ["azurerm_a.one", "stack/One/Resource"],
      ["azurerm_a.two", undefined],
    ]);
  });
});
