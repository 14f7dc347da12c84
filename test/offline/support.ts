import { terraformHere } from "../../cli/find-terraform";
import type { Control } from "../../offline/provider/control";
import type { StackRun } from "../../offline/terraform/run-stack";
import { OfflineSession } from "../../offline/terraform/session";
import type { Json, JsonObject, StackInput } from "../../offline/terraform/stack-input";

/** The subscription and the tenant of every stack of these tests. */
export const subscription = "00000000-0000-4000-8000-000000000002";
export const tenant = "00000000-0000-4000-8000-000000000001";

/** A stack with the provider that it needs. */
export function stackOf(name: string, resource: JsonObject, more: JsonObject = {}): StackInput {
  return {
    name,
    json: {
      terraform: { required_providers: { azurerm: { source: "azurerm", version: "4.55.0" } } },
      provider: { azurerm: [{ features: [{}], subscription_id: subscription, tenant_id: tenant }] },
      // An empty object is no Terraform.
      ...(Object.keys(resource).length > 0 && { resource }),
      ...more,
    },
  };
}

/** A resource group and a storage account in it. */
export function storage(account: JsonObject = {}, group: JsonObject = {}): JsonObject {
  return {
    azurerm_resource_group: { group: { name: "rg-test", location: "norwayeast", ...group } },
    azurerm_storage_account: {
      account: {
        name: "sttest",
        resource_group_name: "${azurerm_resource_group.group.name}",
        location: "norwayeast",
        account_tier: "Standard",
        account_replication_type: "ZRS",
        ...account,
      },
    },
  };
}

/** A session on the machine's Terraform, closed after the work. */
export async function withSession<T>(work: (session: OfflineSession) => Promise<T>, control?: Control): Promise<T> {
  const session = new OfflineSession({ terraform: await terraformHere(() => {}), ...(control && { control }) });
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** A change as a plan's JSON tells it. */
export interface Change {
  readonly actions: readonly string[];
  readonly before: Readonly<Record<string, Json>> | null;
  readonly after: Readonly<Record<string, Json>> | null;
  readonly after_unknown: Readonly<Record<string, Json>>;
  readonly replace_paths?: readonly (readonly Json[])[];
}

/** The changes of a plan, by address. */
export function changesOf(run: StackRun | undefined): Record<string, Change> {
  const plan = JSON.parse(run?.planJson ?? "{}") as { readonly resource_changes?: readonly { readonly address: string; readonly change: Change }[] };
  return Object.fromEntries((plan.resource_changes ?? []).map(({ address, change }) => [address, change]));
}

/** What a plan does, by address: `azurerm_x.y: delete, create`. */
export function actionsOf(run: StackRun | undefined): string[] {
  return Object.entries(changesOf(run)).map(([address, { actions }]) => `${address}: ${actions.join(", ")}`);
}

/** Errors in a line each, with the address that Terraform names. */
export function errorsOf(run: StackRun | undefined): string[] {
  return (run?.diagnostics ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ address, summary, detail }) => [address, summary, detail].filter(Boolean).join(" | "));
}
