import { all, mustBe, mustBeAtLeast, mustBeList, mustBePresent, notApplicable, pass, unresolved, type Value, type Verdict } from "../../policy/model";

const having = (value: Value | typeof unresolved) => ({ get: () => value });
const state = (verdict: Verdict) => verdict.state;

it("takes a text for the value that Terraform takes it for", () => {
  expect(state(mustBe(having("true"), "a", true))).toBe("pass");
  expect(state(mustBe(having("30"), "a", 30))).toBe("pass");
  expect(state(mustBe(having(30), "a", "30"))).toBe("fail");
  expect(state(mustBe(having("false"), "a", true))).toBe("fail");
  expect(state(mustBe(having(undefined), "a", true))).toBe("fail");
});

it.each<[Value, string]>([
  [90, "pass"],
  ["90", "pass"],
  [89, "fail"],
  ["", "fail"],
  [" ", "fail"],
  ["many", "fail"],
  [null, "fail"],
  [undefined, "fail"],
  [true, "fail"],
  [[91], "fail"],
])("of 90 or more, %p: %s", (value, expected) => expect(state(mustBeAtLeast(having(value), "a", 90))).toBe(expected));

it.each<[Value, string[], string]>([
  [["b", "a"], ["a", "b"], "pass"],
  ["a", ["a"], "pass"],
  [["a", "a"], ["a", "b"], "fail"],
  [["a", "b"], ["a"], "fail"],
  [undefined, [], "pass"],
  [null, [], "pass"],
  [[], ["a"], "fail"],
])("the list %p against %p: %s", (value, expected, verdict) => expect(state(mustBeList(having(value), "a", expected))).toBe(verdict));

it.each<[Value, string]>([
  ["x", "pass"],
  ["", "fail"],
  [undefined, "fail"],
  [1, "fail"],
])("of a text that must stand there, %p: %s", (value, expected) => expect(state(mustBePresent(having(value), "a"))).toBe(expected));

it("cannot tell what only the plan knows, however it is asked", () => {
  const value = having(unresolved);
  expect([mustBe(value, "a", 1), mustBeAtLeast(value, "a", 1), mustBeList(value, "a", []), mustBePresent(value, "a")].map(state)).toEqual(
    Array(4).fill("unknown"),
  );
});

it("puts a failure before what is unknown, that before a pass, and that before nothing", () => {
  const fail: Verdict = { state: "fail", attribute: "a", actual: 1, expected: "2" };
  const unknown: Verdict = { state: "unknown", attribute: "a", why: "x" };
  expect(all(notApplicable, pass, unknown, fail)).toBe(fail);
  expect(all(notApplicable, pass, unknown)).toBe(unknown);
  expect(all(notApplicable, pass)).toBe(pass);
  expect(all(notApplicable)).toBe(notApplicable);
  expect(all()).toBe(notApplicable);
});
