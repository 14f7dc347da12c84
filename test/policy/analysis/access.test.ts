import { accesses } from "../../../policy/analysis/access";
import type { Value } from "../../../policy/model";
import { graphOf } from "../support/graph";

const vault = { azurerm_key_vault: { v: { name: "kv" } }, azurerm_user_assigned_identity: { i: { name: "id" } } };
const read = (resource: Readonly<Record<string, Value>>) =>
  accesses(graphOf({ resource: { ...vault, ...resource } })).map(({ principal, role, scope, held, privileged, purpose, legalBasis, ticket, until }) => ({
    who: `${principal.kind} ${principal.name}`,
    role,
    scope,
    held,
    ...(privileged && { privileged }),
    ...(purpose !== undefined && { purpose }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(ticket !== undefined && { ticket }),
    ...(until !== undefined && { until }),
  }));
const scope = "${azurerm_key_vault.v.id}";
const builtIn = (id: string) => `/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/${id}`;

describe("who reaches what", () => {
  it("tells the identity, the role, what it is on, and why", () =>
    expect(
      read({
        azurerm_role_assignment: {
          a: { scope, role_definition_name: "Key Vault Reader", principal_id: "${azurerm_user_assigned_identity.i.principal_id}", description: "It reads" },
        },
      }),
    ).toEqual([{ who: "identity id", role: "Key Vault Reader", scope: "kv", held: "standing", purpose: "It reads" }]));

  it("tells of a role that must be asked for its purpose, legal basis, ticket and end", () =>
    expect(
      read({
        azurerm_pim_eligible_role_assignment: {
          a: {
            scope,
            role_definition_id: builtIn("b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
            principal_id: "0001",
            justification: "purpose: Change passwords; legal basis: GDPR Art. 32",
            ticket: { number: "T-1" },
            schedule: { expiration: { end_date_time: "2027-11-20T23:59:59Z" } },
          },
        },
      }),
    ).toEqual([
      {
        who: "principal 0001",
        role: "Key Vault Secrets Officer",
        scope: "kv",
        held: "eligible",
        purpose: "Change passwords",
        legalBasis: "GDPR Art. 32",
        ticket: "T-1",
        until: "2027-11-20",
      },
    ]));

  it("puts the privileged first, then people, and those that always have the role before those that must ask", () => {
    const role = (role_definition_name: string, principal_type: string) => ({
      scope,
      role_definition_name,
      principal_id: role_definition_name,
      principal_type,
    });
    const found = read({
      azurerm_role_assignment: { a: role("Reader", "ServicePrincipal"), b: role("Reader", "Group"), c: role("Owner", "ServicePrincipal") },
      azurerm_pim_eligible_role_assignment: {
        d: {
          scope,
          principal_id: "0001",
          role_definition_id: builtIn("8e3af657-a8ff-443c-a75c-2fe8c4bcb635"),
          schedule: { expiration: { duration_days: 30 } },
        },
      },
    });
    expect(found.map(({ who, role: name, held, privileged = false, until }) => [who, name, held, privileged, until])).toEqual([
      ["principal 0001", "Owner", "eligible", true, "30 days"],
      ["service principal Owner", "Owner", "standing", true, undefined],
      ["group Reader", "Reader", "standing", false, undefined],
      ["service principal Reader", "Reader", "standing", false, undefined],
    ]);
  });

  it("takes roles of one's own by their name, and scopes outside as they are written", () =>
    expect(
      read({
        azurerm_role_definition: { r: { name: "Restarter" } },
        azurerm_role_assignment: {
          a: { scope: "/subscriptions/1", role_definition_id: "${azurerm_role_definition.r.role_definition_resource_id}", principal_id: "${var.x}" },
        },
      }),
    ).toEqual([{ who: "principal known only after the plan", role: "Restarter", scope: "/subscriptions/1", held: "standing" }]));

  it("counts access policies of vaults, in blocks and in resources", () => {
    const found = read({
      azurerm_key_vault: { v: { name: "kv", access_policy: [{ object_id: "${azurerm_user_assigned_identity.i.principal_id}" }] } },
      azurerm_key_vault_access_policy: { p: { key_vault_id: scope, object_id: "0002" } },
    });
    expect(found.map(({ who, scope: on }) => [who, on])).toEqual([
      ["principal 0002", "kv"],
      ["identity id", "kv"],
    ]);
  });
});
