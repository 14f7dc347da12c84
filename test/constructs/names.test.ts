import { Lazy } from "cdktf";
import { keyVaultName, managedHsmName, type NameKind, registryName, resourceGroupName, resourceName, storageAccountName } from "../../constructs/names";

describe("names", () => {
  it("start with Azure's abbreviation of the kind", () => expect(resourceName("vnet", "altinn", "skd", "prod")).toBe("vnet-altinn-skd-prod"));

  it("of a resource group hold product, owner, environment and purpose", () =>
    expect(resourceGroupName("altinn", "skd", "prod", "data")).toBe("rg-altinn-skd-prod-data"));

  it("of storage accounts and key vaults have no dashes, so that the longest codes leave five characters for a purpose", () => {
    expect(storageAccountName("altinn", "digdir", "at22x", "data1")).toBe("staltinndigdirat22xdata1");
    expect(keyVaultName("altinn", "digdir", "at22x", "keys1")).toBe("kvaltinndigdirat22xkeys1");
  });

  it("of a managed HSM have no owner: it is the platform's", () => {
    expect(managedHsmName("altinn", "prod", "keys")).toBe("hsmaltinnprodkeys");
    expect(() => managedHsmName("altinn", "prod", "my-keys")).toThrow("managedHsmName: the name has other characters than Azure takes");
    expect(() => managedHsmName("altinn", "at22x", "aaaaaaaaaaa")).toThrow(
      'managedHsmName: the name has the wrong length - got "hsmaltinnat22xaaaaaaaaaaa" (25',
    );
  });

  it("that only Terraform knows pass", () =>
    expect(resourceName("pep", Lazy.stringValue({ produce: () => "${var.name}" }), "vault")).toMatch(/^pep-\$\{TfToken\[.+\]\}-vault$/));
});

describe("too long a name", () => {
  it.each<[NameKind, number]>([
    ["rg", 90],
    ["vnet", 64],
    ["snet", 80],
    ["nsg", 80],
    ["pep", 64],
    ["nic", 80],
    ["id", 128],
    ["log", 63],
    ["crg", 64],
    ["psql", 63],
    ["sbns", 50],
    ["amr", 60],
    ["appcs", 50],
    ["afw", 56],
    ["afwp", 80],
    ["bas", 80],
    ["bkpol", 150],
    ["bvault", 50],
    ["ddos", 80],
    ["dnsfrs", 80],
    ["dnspr", 80],
    ["flow", 80],
    ["in", 80],
    ["out", 80],
    ["peer", 80],
    ["pip", 80],
    ["rt", 80],
    ["bkinst", 150],
    ["aks", 63],
    ["des", 80],
    ["agw", 80],
    ["waf", 128],
    ["ag", 260],
    ["ampls", 255],
    ["dce", 44],
    ["dcr", 64],
  ])("of kind %s is one of more than %d characters", (kind, longest) => {
    const longestPart = "a".repeat(longest - kind.length - 1);
    expect(resourceName(kind, longestPart)).toHaveLength(longest);
    expect(() => resourceName(kind, `${longestPart}a`)).toThrow(
      `resourceName: the name has the wrong length - got "${kind}-${longestPart}a" (${longest + 1} characters); allowed 4 to ${longest} characters; shorten the purpose or a code`,
    );
  });

  it.each([
    ["keyVaultName", keyVaultName, "kv"],
    ["storageAccountName", storageAccountName, "st"],
  ] as const)("is refused by %s, with the name and its length", (where, name, prefix) =>
    expect(() => name("altinn", "digdir", "at22x", "secret")).toThrow(
      `${where}: the name has the wrong length - got "${prefix}altinndigdirat22xsecret" (25 characters); allowed 3 to 24 characters; shorten the purpose or a code`,
    ),
  );
});

describe("characters that Azure refuses", () => {
  it.each(["Prod", "a_b", "a--b", "-a", "a-", "", "blåbær"])("are found in the part %j", (part) =>
    expect(() => resourceName("rg", part)).toThrow(`resourceName: a part of the name has characters that not all of Azure takes - got "rg-${part}"`),
  );

  it.each(["Data", "my-data", "a_b"])("are found in the purpose %j", (purpose) => {
    expect(() => storageAccountName("alt", "skd", "prod", purpose)).toThrow(
      `storageAccountName: the name has other characters than Azure takes - got "staltskdprod${purpose}"; allowed lower-case letters and digits; change the part`,
    );
    expect(() => keyVaultName("alt", "skd", "prod", purpose)).toThrow("keyVaultName: the name has other characters than Azure takes");
  });
});

describe("registryName", () => {
  it("joins its parts without dashes", () => expect(registryName("altinn", "platform", "prod", "images")).toBe("craltinnplatformprodimages"));

  it("refuses what Azure would: 51 characters, fewer than 5, and dashes", () => {
    expect(registryName("altinn", "platform", "prod", "a".repeat(30))).toHaveLength(50);
    expect(() => registryName("altinn", "platform", "prod", "a".repeat(31))).toThrow("(51 characters); allowed 5 to 50 characters");
    expect(() => registryName("a", "b", "", "")).toThrow('registryName: the name has the wrong length - got "crab" (4 characters)');
    expect(() => registryName("altinn", "skd", "prod", "my-images")).toThrow("registryName: the name has other characters than Azure takes");
  });
});
