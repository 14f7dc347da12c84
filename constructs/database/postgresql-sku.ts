import { wrongInput } from "../input";

/**
 * Sizes there are: `B_` for tests alone, without a standby; `GP_` for services; `MO_` for large data.
 * @see https://learn.microsoft.com/azure/postgresql/compute-storage/concepts-compute
 */
export type PostgresqlSku =
  | "B_Standard_B1ms"
  | "B_Standard_B2s"
  | "GP_Standard_D2ads_v5"
  | "GP_Standard_D4ads_v5"
  | "GP_Standard_D8ads_v5"
  | "GP_Standard_D16ads_v5"
  | "GP_Standard_D32ads_v5"
  | "MO_Standard_E4ads_v5"
  | "MO_Standard_E8ads_v5"
  | "MO_Standard_E16ads_v5"
  | "MO_Standard_E48ads_v5";

/** @throws when a burstable size has a standby, which Azure does not offer */
export function requireStandbySize(where: string, { sku, availability }: { readonly sku: PostgresqlSku; readonly availability: "standby" | "single" }): void {
  if (availability === "single" || !sku.startsWith("B_")) return;
  throw wrongInput(where, {
    what: "a burstable size has no standby",
    got: sku,
    allowed: "sizes that start with GP_ or MO_",
    fix: "take a larger size, or a single server",
  });
}
