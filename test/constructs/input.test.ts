import { Token } from "cdktf";
import { requireWholeNumber, wrongInput } from "../../constructs/input";

const days = { name: "days", minimum: 1, maximum: 9, fix: "count again" };

describe("wrongInput", () => {
  it("says where, what, what was found, what is allowed and what to change", () =>
    expect(wrongInput("prod/Vault", { what: "days is out of range", got: 0, allowed: "1 to 9", fix: "count again" })).toEqual(
      new Error("prod/Vault: days is out of range - got 0; allowed 1 to 9; count again"),
    ));
});

describe("requireWholeNumber", () => {
  it.each([1, 5, 9])("takes %d, which is in range", (value) => expect(() => requireWholeNumber("x", { ...days, value })).not.toThrow());

  it.each([0, 10, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) =>
    expect(() => requireWholeNumber("x", { ...days, value })).toThrow(`x: days is out of range - got ${value}; allowed 1 to 9; count again`),
  );

  it("lets a value pass that only Terraform knows", () =>
    expect(() => requireWholeNumber("x", { ...days, value: Token.asNumber("${var.days}") })).not.toThrow());

  it("refuses such a value where synthesis calculates with it", () =>
    expect(() => requireWholeNumber("x", { ...days, value: Token.asNumber("${var.days}"), known: true })).toThrow(
      "x: days is out of range - got a value known only to Terraform; allowed 1 to 9; count again",
    ));
});
