import { type PostgresqlSku, requireStandbySize } from "../../../constructs/database/postgresql-sku";

describe("requireStandbySize", () => {
  it.each<[PostgresqlSku, "standby" | "single"]>([
    ["B_Standard_B1ms", "single"],
    ["GP_Standard_D2ads_v5", "standby"],
    ["MO_Standard_E4ads_v5", "standby"],
  ])("takes %s as %s", (sku, availability) => expect(() => requireStandbySize("x", { sku, availability })).not.toThrow());

  it("refuses a standby of a burstable size", () =>
    expect(() => requireStandbySize("prod/Server", { sku: "B_Standard_B1ms", availability: "standby" })).toThrow(
      "prod/Server: a burstable size has no standby - got B_Standard_B1ms; allowed sizes that start with GP_ or MO_; take a larger size, or a single server",
    ));
});
