import { describeFinding, placeOf } from "../../review/describe-finding";
import { failingFinding } from "./fixture-report";

describe("describeFinding", () => {
  test("compares what was found with what was wanted", () => {
    expect(describeFinding(failingFinding)).toBe("public_network_access_enabled is true, expected false");
  });

  test("adds the words of the rule", () => {
    expect(describeFinding({ ...failingFinding, message: "an override wrote it" })).toBe(
      "public_network_access_enabled is true, expected false; an override wrote it",
    );
  });

  test("says nothing twice when the words are the comparison", () => {
    const absent = { ...failingFinding, actual: undefined, message: "public_network_access_enabled is absent, expected false" };
    expect(describeFinding(absent)).toBe("public_network_access_enabled is absent, expected false");
  });

  test("says nothing twice when the words tell it all", () => {
    const message = "public_network_access_enabled must be false, not true";
    expect(describeFinding({ ...failingFinding, message })).toBe(message);
    expect(describeFinding({ ...failingFinding, message: failingFinding.title })).toBe("public_network_access_enabled is true, expected false");
  });

  test("calls an absent value absent", () => {
    expect(describeFinding({ ...failingFinding, actual: undefined })).toBe("public_network_access_enabled is absent, expected false");
  });

  test("says why something is not proven", () => {
    const unknown = { ...failingFinding, state: "unknown" as const, actual: undefined, expected: undefined, message: "it comes from a variable" };
    expect(describeFinding(unknown)).toBe("public_network_access_enabled is not proven: it comes from a variable");
    const named = "public_network_access_enabled cannot be told: it comes from a variable";
    expect(describeFinding({ ...unknown, message: named })).toBe(named);
    expect(describeFinding({ ...unknown, attribute: undefined })).toBe("not proven: it comes from a variable");
  });

  test("cuts a value nobody can read", () => {
    expect(describeFinding({ ...failingFinding, actual: "x".repeat(5000) }).length).toBeLessThan(300);
  });
});

describe("placeOf", () => {
  test("is the construct path, else stack and address, else the line of the file", () => {
    expect(placeOf(failingFinding)).toBe("prod-keys/Vault/Resource");
    expect(placeOf({ ...failingFinding, constructPath: undefined })).toBe("prod-keys/azurerm_key_vault.vault_5A1C9E02");
    expect(placeOf({ ...failingFinding, constructPath: undefined, stack: "", address: "" })).toBe("cdktf.out/stacks/prod-keys/cdk.tf.json:214");
    expect(placeOf({ ...failingFinding, constructPath: undefined, stack: "", address: "", file: "" })).toBe("the whole run");
  });
});
