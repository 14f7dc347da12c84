import { readDocumented } from "../../docs/architecture/doc-comments";

describe("reading comments of documentation", () => {
  it("takes the first sentence and the controls of what is exported", () => {
    const source = [
      "/**",
      " * A vault of version 1.2 that forgets nothing. It has more to say.",
      " *",
      " * Holds NOR-NET-01, NOR-AUT-04",
      " * and NOR-LOG-01.",
      " * @throws when NOR-RES-01 is named elsewhere",
      " */",
      "export class KeyVault extends Construct {",
      "  /** Holds NOR-RES-02: a member, indented. */",
      "  readonly id: string;",
    ].join("\n");
    expect(readDocumented(source)).toEqual([
      { kind: "class", name: "KeyVault", summary: "A vault of version 1.2 that forgets nothing.", controls: ["NOR-NET-01", "NOR-AUT-04", "NOR-LOG-01"] },
    ]);
  });

  it("takes a comment on one line, of other things than classes", () => {
    expect(readDocumented("/** An account for each. Holds NOR-RES-08 and NOR-OWN-04. */\nexport function stateLocation() {}")).toEqual([
      { kind: "other", name: "stateLocation", summary: "An account for each.", controls: ["NOR-RES-08", "NOR-OWN-04"] },
    ]);
  });

  it("has no sentence where there are controls alone, and ends before a list", () => {
    expect(readDocumented("/** Holds NOR-BAK-04. */\nexport abstract class A {}")).toEqual([
      { kind: "class", name: "A", summary: "", controls: ["NOR-BAK-04"] },
    ]);
    expect(readDocumented("/**\n * One of these:\n * - `a`: the first.\n */\nexport type A = string;")[0]?.summary).toBe("One of these.");
  });

  it.each([
    ["of what is not exported", "/** Text. Holds NOR-BAK-04. */\nconst a = 1;"],
    ["apart from what follows", "/** Text. Holds NOR-BAK-04. */\n\nexport class A {}"],
    ["no documentation", "// Holds NOR-BAK-04.\nexport class A {}"],
    ["inside of a string", "const a = `\n  /** Holds NOR-BAK-04. */\n`;\nexport class A {}"],
    ["that never ends", "/** Holds NOR-BAK-04.\nexport class A {}"],
  ])("leaves out a comment %s", (_, source) => expect(readDocumented(source)).toEqual([]));
});
