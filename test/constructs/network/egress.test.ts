import { Lazy } from "cdktf";
import { type Egress, requireEgress } from "../../../constructs/network/egress";

const sources = ["10.99.0.0/16"];
const names = (...to: string[]): Egress => ({ name: "a", description: "why", sources, names: to });
const addresses = (to: readonly string[], tcpPorts: readonly number[] = [22]): Egress => ({ name: "a", description: "why", sources, addresses: to, tcpPorts });
const check =
  (...egress: readonly Egress[]) =>
  () =>
    requireEgress("prod-test/Firewall", egress);

describe("requireEgress", () => {
  it("takes names, domains of one owner, sets of names and public addresses", () =>
    expect(
      check(
        names("api.example.no", "*.example.no"),
        { name: "cluster", description: "why", sources, nameSet: "AzureKubernetesService" },
        { ...addresses(["192.0.2.0/24", "198.51.100.7/32"], [22, 443]), name: "partner-sftp" },
      ),
    ).not.toThrow());

  it("takes what only Terraform knows", () => {
    const later = Lazy.stringValue({ produce: () => "${var.x}" });
    expect(check({ ...names(later), sources: [later] }, { ...addresses([later]), name: "b" })).not.toThrow();
  });

  it("takes nothing", () => expect(check()).not.toThrow());

  it.each(["*", "*.no", "no", "Example.no", "https://example.no", "example.no/path", "a.*.no", ""])("refuses the name %j", (name) =>
    expect(check(names(name))).toThrow(
      `prod-test/Firewall: the way out a leads too far - got "${name}"; allowed lower-case names, and * before a domain of one owner; name what is needed`,
    ),
  );

  it.each([
    "*.core.windows.net",
    "*.blob.core.windows.net",
    "*.vault.azure.net",
    "*.azurewebsites.net",
    "*.cloudapp.azure.com",
    "*.s3.amazonaws.com",
    "*.googleapis.com",
    "*.github.io",
    "*.cloudfront.net",
  ])("refuses %s, where anybody can have a name", (name) => expect(check(names(name))).toThrow("the way out a leads too far"));

  it("takes a single name where anybody can have one", () => expect(check(names("ours.blob.core.windows.net"))).not.toThrow());

  it.each([
    "0.0.0.0/0",
    "Internet",
    "192.0.2.1",
    "10.1.0.0/16",
    "172.16.0.0/12",
    "172.31.1.0/24",
    "192.168.1.0/24",
    "100.64.0.0/10",
    "127.0.0.1/32",
    "169.254.169.254/32",
  ])("refuses the addresses %s", (range) =>
    expect(check(addresses([range]))).toThrow(
      `prod-test/Firewall: the way out a leads too far, or to ourselves - got "${range}"; allowed public IPv4 ranges of /8 or smaller; name what is needed`,
    ),
  );

  it.each([
    [[], "none"],
    [[0], 0],
    [[65_536], 65_536],
    [[22.5], 22.5],
  ])("refuses the ports %j", (ports, got) =>
    expect(check(addresses(["192.0.2.0/24"], ports))).toThrow(
      `prod-test/Firewall: the way out a has no port - got ${got}; allowed whole numbers from 1 to 65535; name the ports`,
    ),
  );

  it("refuses a way that leads nowhere", () => {
    expect(check(names())).toThrow('the way out a leads too far - got ""');
    expect(check(addresses([]))).toThrow('the way out a leads too far, or to ourselves - got ""');
  });

  it.each([[[]], [["*"]], [["0.0.0.0/0"]]])("refuses the sources %j", (from) =>
    expect(check({ ...names("example.no"), sources: from })).toThrow(
      `prod-test/Firewall: the way out a is for everybody - got "${from[0] ?? ""}"; allowed IPv4 ranges of /8 or smaller; name the networks that need it`,
    ),
  );

  it.each(["", "a b", "a_b", "-a"])("refuses to be called %j", (name) =>
    expect(check({ ...names("example.no"), name })).toThrow(
      `prod-test/Firewall: a way out cannot be told from others - got "${name}"; allowed letters, digits and single dashes, each name once; rename it`,
    ),
  );

  it("refuses a name twice", () => expect(check(names("a.example.no"), names("b.example.no"))).toThrow("a way out cannot be told from others"));
});
