/**
 * Azure's built-in roles by their ids, which are the same in every tenant.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const names: Readonly<Record<string, string>> = {
  "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
  "12338af0-0e69-4776-bea7-57ae8d297424": "Key Vault Crypto User",
  "14b46e9e-c2b7-41b4-b07b-48a6ebf60603": "Key Vault Crypto Officer",
  "17d1049b-9a84-46fb-8f53-869881c3d3ab": "Storage Account Contributor",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
  "21090545-7ca7-4776-b22c-e363652d74d2": "Key Vault Reader",
  "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1": "Storage Blob Data Reader",
  "43d0d8ad-25c7-4714-9337-8ba259a9fe05": "Monitoring Reader",
  "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
  "4abbcc35-e782-43d8-92c5-2d3f1bd2253f": "Azure Kubernetes Service Cluster User Role",
  "4d97b98b-1d4f-4787-a291-c67834d212e7": "Network Contributor",
  "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0": "Azure Service Bus Data Receiver",
  "516239f1-63e1-4d78-a4de-a74fb236a071": "App Configuration Data Reader",
  "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b": "App Configuration Data Owner",
  "73c42c96-874c-492b-b04d-ab87d138a893": "Log Analytics Reader",
  "7f6c6a51-bcf8-42ba-9220-52d62157d7db": "Azure Kubernetes Service RBAC Reader",
  "7f951dda-4ed3-4680-a7ca-43fe172d538d": "AcrPull",
  "8311e382-0749-4cb8-b61a-304f252e45ec": "AcrPush",
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
  "a4417e6f-fecd-4de8-b567-7b0420556985": "Key Vault Certificates Officer",
  "acdd72a7-3385-48ef-bd42-f606fba81ae7": "Reader",
  "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b": "Azure Kubernetes Service RBAC Cluster Admin",
  "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
  "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
  "b86a8fe4-44ce-4948-aee5-eccb2c155cd7": "Key Vault Secrets Officer",
  "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
  "e147488a-f6f5-4113-8e2d-b22465e65bf6": "Key Vault Crypto Service Encryption User",
  "f1a07417-d97a-45cb-824c-7a7467783830": "Managed Identity Operator",
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
};

/** What a role is called that is given by its definition's id; undefined for one that is not built in, or not known here. */
export function roleNameOf(definitionId: string): string | undefined {
  return names[definitionId.slice(definitionId.lastIndexOf("/") + 1).toLowerCase()];
}
