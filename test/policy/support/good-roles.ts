import { tags } from "./good-tags";
import type { Json } from "./graph";

export const assignment = "azurerm_role_assignment.r";

/** A role on an owner's storage account for the owner's own identity, and a role for a group when it asks. */
export const goodRoles: Json = {
  resource: {
    azurerm_storage_account: { a: { name: "stdata", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", tags } },
    azurerm_role_assignment: {
      r: {
        scope: "${azurerm_storage_account.a.id}",
        principal_id: "${azurerm_user_assigned_identity.i.principal_id}",
        principal_type: "ServicePrincipal",
        role_definition_name: "Storage Blob Data Contributor",
      },
    },
    azurerm_pim_eligible_role_assignment: {
      p: {
        scope: "${azurerm_storage_account.a.id}",
        principal_id: "00000000-0000-4000-8000-000000001001",
        role_definition_id: "/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
        schedule: { expiration: { duration_days: 365 } },
      },
    },
  },
};
