import { type ServiceTraffic, serviceRules } from "../../../constructs/network/service-traffic";

const readable = (...services: ServiceTraffic[]) =>
  serviceRules(services, 1000).map((rule) => {
    const ports = rule.destinationPortRange ?? rule.destinationPortRanges?.join(",");
    return `${rule.priority} ${rule.name}: ${rule.access} ${rule.direction} ${rule.protocol}/${ports} ${rule.sourceAddressPrefix}:${rule.sourcePortRange} -> ${rule.destinationAddressPrefix}`;
  });

describe("serviceRules", () => {
  it("give Bastion what Azure demands", () =>
    expect(readable("bastion")).toEqual([
      "1000 AllowHttpsInbound: Allow Inbound Tcp/443 Internet:* -> *",
      "1010 AllowGatewayManagerInbound: Allow Inbound Tcp/443 GatewayManager:* -> *",
      "1020 AllowLoadBalancerInbound: Allow Inbound Tcp/443 AzureLoadBalancer:* -> *",
      "1030 AllowBastionHostsInbound: Allow Inbound */5701,8080 VirtualNetwork:* -> VirtualNetwork",
      "1040 AllowSshRdpOutbound: Allow Outbound */22,3389 *:* -> VirtualNetwork",
      "1050 AllowAzureCloudOutbound: Allow Outbound Tcp/443 *:* -> AzureCloud",
      "1060 AllowBastionHostsOutbound: Allow Outbound */5701,8080 VirtualNetwork:* -> VirtualNetwork",
      "1070 AllowSessionInformationOutbound: Allow Outbound */80 *:* -> Internet",
    ]));

  it("let the internet in to an application gateway by HTTPS alone, and Azure to control it", () =>
    expect(readable("entry")).toEqual([
      "1000 AllowHttpsFromInternet: Allow Inbound Tcp/443 Internet:* -> *",
      "1010 AllowGatewayManagerInbound: Allow Inbound Tcp/65200-65535 GatewayManager:* -> *",
      "1020 AllowLoadBalancerInbound: Allow Inbound */* AzureLoadBalancer:* -> *",
      "1030 AllowInternetOutbound: Allow Outbound */* *:* -> Internet",
    ]));

  it("let workloads out by HTTPS to the firewall, and be asked whether they are alive", () =>
    expect(readable("internetByFirewall", "loadBalancerProbes")).toEqual([
      "1000 AllowHttpsOutbound: Allow Outbound Tcp/443 *:* -> Internet",
      "1010 AllowLoadBalancerProbes: Allow Inbound Tcp/* AzureLoadBalancer:* -> *",
    ]));

  it("are none for nothing", () => expect(readable()).toEqual([]));

  it("say why", () =>
    expect(serviceRules(["bastion", "entry", "internetByFirewall", "loadBalancerProbes"], 1000).every((rule) => rule.description)).toBe(true));
});
