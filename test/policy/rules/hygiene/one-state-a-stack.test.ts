import { pass } from "../../../../policy/model";
import { oneStateAStack } from "../../../../policy/rules/hygiene/one-state-a-stack";
import { fails } from "../../support/describe-rule";
import { answers, graphOfStacks, type Json } from "../../support/graph";

const backend = (config: Json): Json => ({ terraform: { backend: { azurerm: config } } });
const judge = (a: Json, b: Json) => Object.values(answers(oneStateAStack, graphOfStacks({ a: backend(a), b: backend(b) })));
const place = { storage_account_name: "s", container_name: "c" };

describe(oneStateAStack.id, () => {
  it("holds of two keys", () => expect(judge({ ...place, key: "a" }, { ...place, key: "b" })).toEqual([pass, pass]));
  it("holds of one key in two containers", () => expect(judge({ ...place, key: "a" }, { ...place, container_name: "d", key: "a" })).toEqual([pass, pass]));
  it("holds of keys that are told later", () => expect(judge(place, place)).toEqual([pass, pass]));
  it("finds two in one place", () =>
    expect(judge({ ...place, key: "a" }, { ...place, key: "a" })).toEqual([
      fails("key", "a", "another than that of b"),
      fails("key", "a", "another than that of a"),
    ]));
});
