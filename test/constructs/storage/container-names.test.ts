import { Lazy } from "cdktf";
import { requireContainerNames } from "../../../constructs/storage/container-names";

describe("requireContainerNames", () => {
  it.each([[["abc", "a-1"]], [["a".repeat(63)]], [[]], [[Lazy.stringValue({ produce: () => "A" })]]])("takes %j", (names) =>
    expect(() => requireContainerNames("x", names)).not.toThrow(),
  );

  it.each([[["ab"]], [["Data"]], [["a--b"]], [["data-"]], [["a".repeat(64)]], [["data", "data"]]])("refuses %j", (names) =>
    expect(() => requireContainerNames("x", names)).toThrow(
      `x: a container name cannot be used - got "${names[0]}"; allowed 3 to 63 lower-case letters, digits and single dashes, each name once; rename it`,
    ),
  );
});
