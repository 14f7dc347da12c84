import { type AllowedTraffic, allow, denyAll, type Traffic } from "../../../constructs/network/security-rule";

const rule = (traffic: Traffic) => {
  const allowed: AllowedTraffic = { name: "A", description: "why", direction: "Inbound", source: "10.0.0.0/26", destination: "10.0.0.64/26", traffic };
  return allow(allowed, 100);
};

const common = {
  name: "A",
  description: "why",
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  sourceAddressPrefix: "10.0.0.0/26",
  sourcePortRange: "*",
  destinationAddressPrefix: "10.0.0.64/26",
};

describe("allow", () => {
  it.each<[Traffic, object]>([
    [{ tcpPort: 443 }, { protocol: "Tcp", destinationPortRange: "443" }],
    [{ udpPort: 53 }, { protocol: "Udp", destinationPortRange: "53" }],
    ["all", { protocol: "*", destinationPortRange: "*" }],
  ])("lets %j pass", (traffic, expected) => expect(rule(traffic)).toEqual({ ...common, ...expected }));
});

describe("denyAll", () => {
  it.each(["Inbound", "Outbound"] as const)("comes last: %s", (direction) =>
    expect(denyAll(direction)).toEqual({
      name: `DenyAll${direction}`,
      description: "What is not named above does not pass, the internet included",
      priority: 4096,
      direction,
      access: "Deny",
      protocol: "*",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "*",
    }),
  );
});
