import { Token } from "cdktf";
import type { VmSizeName } from "../../../config/norway";
import { nodeSettings, requireNodeCounts, requirePoolName } from "../../../constructs/runtime/node-settings";

const counts = { vmSize: "Standard_D4s_v6", minimum: 3, maximum: 9 } as const;

describe("nodeSettings", () => {
  it("encrypts at the host, gives no public address and spreads over all zones", () =>
    expect(nodeSettings("norwayeast", counts)).toEqual({
      vmSize: "Standard_D4s_v6",
      autoScalingEnabled: true,
      minCount: 3,
      maxCount: 9,
      zones: ["1", "2", "3"],
      maxPods: 110,
      osSku: "AzureLinux",
      osDiskType: "Managed",
      osDiskSizeGb: 128,
      hostEncryptionEnabled: true,
      fipsEnabled: false,
      nodePublicIpEnabled: false,
      ultraSsdEnabled: false,
      scaleDownMode: "Delete",
      upgradeSettings: { maxSurge: "10%", drainTimeoutInMinutes: 30, nodeSoakDurationInMinutes: 5 },
    }));

  it("names no zones where there are none, and is the same otherwise", () => {
    const { zones: _, ...rest } = nodeSettings("norwayeast", counts);
    expect(nodeSettings("norwaywest", counts)).toEqual(rest);
  });
});

describe("requireNodeCounts", () => {
  it("takes counts in order, equal ones included", () => {
    expect(() => requireNodeCounts("x", counts)).not.toThrow();
    expect(() => requireNodeCounts("x", { ...counts, maximum: 3 })).not.toThrow();
  });

  it.each([0, 1001, 1.5])("refuses a minimum of %d", (minimum) =>
    expect(() => requireNodeCounts("x", { ...counts, minimum, maximum: 1000 })).toThrow(
      `x: minimum is out of range - got ${minimum}; allowed 1 to 1000; count the nodes`,
    ),
  );

  it.each([2, 1001])("refuses a maximum of %d above a minimum of 3", (maximum) =>
    expect(() => requireNodeCounts("x", { ...counts, maximum })).toThrow(
      `x: maximum is out of range - got ${maximum}; allowed 3 to 1000; allow as many nodes as the minimum, or more`,
    ),
  );

  it("refuses what only Terraform knows: it is compared here", () =>
    expect(() => requireNodeCounts("x", { ...counts, minimum: Token.asNumber("${var.n}") })).toThrow("got a value known only to Terraform"));

  it("refuses a size there is none to choose of", () =>
    expect(() => requireNodeCounts("x", { ...counts, vmSize: "Standard_B2s" as VmSizeName })).toThrow(
      'x: vmSize cannot be chosen - got "Standard_B2s"; allowed Standard_D2s_v6, ',
    ));
});

describe("requirePoolName", () => {
  it.each(["a", "skd", "abcdefghij12"])("takes %s", (name) => expect(() => requirePoolName("x", name)).not.toThrow());

  it.each(["", "Skd", "1a", "a-b", "abcdefghij123"])("refuses %p", (name) =>
    expect(() => requirePoolName("x", name)).toThrow(
      `x: a node pool cannot have this name - got "${name}"; allowed 1 to 12 lower-case letters and digits, a letter first; rename it`,
    ),
  );
});
