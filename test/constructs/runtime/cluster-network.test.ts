import { clusterNetwork } from "../../../constructs/runtime/cluster-network";

const ranges = { pods: "10.240.0.0/16", services: "10.250.0.0/24" };

describe("clusterNetwork", () => {
  it("enforces policies between pods, and has no way out but our routes", () =>
    expect(clusterNetwork("x", ranges)).toEqual({
      networkPlugin: "azure",
      networkPluginMode: "overlay",
      networkDataPlane: "cilium",
      networkPolicy: "cilium",
      outboundType: "userDefinedRouting",
      loadBalancerSku: "standard",
      ipVersions: ["IPv4"],
      podCidr: "10.240.0.0/16",
      serviceCidr: "10.250.0.0/24",
      dnsServiceIp: "10.250.0.10",
    }));

  it("puts the name server on the tenth address of services", () =>
    expect(clusterNetwork("x", { ...ranges, services: "192.168.7.16/28" }).dnsServiceIp).toBe("192.168.7.26"));

  it.each(["", "10.250.0.0", "10.250.0.0/29", "10.0.0.0/7", "10.250.0.3/24", "10.256.0.0/24", "fd00::/64"])("refuses %p for services", (services) =>
    expect(() => clusterNetwork("x", { ...ranges, services })).toThrow(
      `x: the range of services cannot be used - got "${services}"; allowed IPv4 ranges of /8 to /28; leave it out for the default`,
    ),
  );

  it("refuses a range of pods that not even two nodes fit in", () =>
    expect(() => clusterNetwork("x", { ...ranges, pods: "10.240.0.0/24" })).toThrow(
      'x: the range of pods cannot be used - got "10.240.0.0/24"; allowed IPv4 ranges of /8 to /23',
    ));
});
