import { ExtData, encode as pack } from "@msgpack/msgpack";
import { conform } from "../../../offline/provider/state";
import { uuidOf } from "../../../offline/provider/uuid";
import { decode, encode, equal, hasUnknown, unknown, type Value } from "../../../offline/provider/values";
import type { CtyType } from "../../../offline/schema/model";

describe("values on their way", () => {
  it.each<Value>([null, "", "å", 0, -1, 1.5, 2 ** 40, true, [], ["a", null], {}, { a: { b: [1] } }, unknown, [unknown, { a: unknown }]])(
    "come back as they left: %j",
    (value) => expect(decode(encode(value))).toEqual(value),
  );

  it("are unknown in both of the ways that Terraform writes it", () => {
    expect(decode(pack(new ExtData(0, new Uint8Array(1))))).toBe(unknown);
    expect(decode(pack([new ExtData(12, new Uint8Array([0x81, 1, 0xc2]))]))).toEqual([unknown]);
  });

  it("write an unknown as the extension that Terraform reads", () => expect([...encode(unknown)]).toEqual([0xd4, 0, 0]));
});

describe("equality", () => {
  const sets: CtyType = ["set", ["object", { a: "number", b: ["set", "string"] }]];
  it.each<readonly [string, Value, Value, CtyType, boolean]>([
    [
      "of sets in any order",
      [
        { a: 1, b: ["x", "y"] },
        { a: 2, b: [] },
      ],
      [
        { a: 2, b: [] },
        { a: 1, b: ["y", "x"] },
      ],
      sets,
      true,
    ],
    ["not of lists in another order", ["a", "b"], ["b", "a"], ["list", "string"], false],
    ["of what is missing and what is null", { a: 1 }, { a: 1, b: null }, ["object", { a: "number", b: "string" }], true],
    ["not of what is empty and what is null", { a: "" }, { a: null }, ["object", { a: "string" }], false],
    ["of maps in any order", { a: "1", b: "2" }, { b: "2", a: "1" }, ["map", "string"], true],
    ["never of what is unknown", [unknown], [unknown], ["list", "string"], false],
  ])("%s", (_, a, b, type, expected) => expect(equal(a, b, type)).toBe(expected));

  it("sees an unknown anywhere", () => {
    expect(hasUnknown({ a: [{ b: unknown }] })).toBe(true);
    expect(hasUnknown({ a: [{ b: null }] })).toBe(false);
  });
});

describe("a state from an older version", () => {
  it("loses what its type does not have, gets null for what is missing, and the right kinds", () =>
    expect(
      conform(["object", { a: "number", b: "bool", c: ["list", "string"], d: ["map", "string"], e: "string" }], {
        a: "3",
        b: "true",
        c: ["x"],
        d: { k: 1 },
        gone: 1,
      }),
    ).toEqual({
      a: 3,
      b: true,
      c: ["x"],
      d: { k: "1" },
      e: null,
    }));
});

it("makes the same UUID of the same name, of version 5", () => {
  expect(uuidOf("a")).toBe(uuidOf("a"));
  expect(uuidOf("a")).not.toBe(uuidOf("b"));
  expect(uuidOf("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
