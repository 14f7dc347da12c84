import { ClusterIdentity, type ClusterIdentityProps } from "../../../constructs/runtime/cluster-identity";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const group = "/subscriptions/x/resourceGroups/y";
const identity = (change: Partial<ClusterIdentityProps> = {}) => {
  let waitsFor: string[] = [];
  const resources = synthesize((stack) => {
    const made = new ClusterIdentity(stack, "Identity", {
      placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } },
      name: "aks-altinn-prod",
      subnetId: `${group}/subnet`,
      diskEncryptionSetId: `${group}/des`,
      ...change,
    });
    waitsFor = made.grants.map(({ fqn }) => resolved(stack, fqn));
  });
  return { resources, waitsFor };
};

const cluster = "${azurerm_user_assigned_identity.Identity_Cluster.principal_id}";
const may = { principal_id: cluster, principal_type: "ServicePrincipal" };
const always = {
  "Identity/Subnet": {
    ...may,
    scope: `${group}/subnet`,
    role_definition_name: "Network Contributor",
    description: "The cluster puts nodes and internal load balancers in its subnet",
  },
  "Identity/KubeletIdentity": {
    ...may,
    scope: "${azurerm_user_assigned_identity.Identity_Kubelet.id}",
    role_definition_name: "Managed Identity Operator",
    description: "The cluster gives its nodes the identity they fetch images with",
  },
  "Identity/DiskEncryption": {
    ...may,
    scope: `${group}/des`,
    role_definition_name: "Reader",
    description: "The cluster encrypts the disks of its nodes and volumes with this set",
  },
};

describe("ClusterIdentity", () => {
  it("is two identities: one for the cluster, one for its nodes", () =>
    expect(identity().resources.azurerm_user_assigned_identity).toEqual({
      "Identity/Cluster": { name: "id-aks-altinn-prod", location: "norwayeast", resource_group_name: "rg-runtime", tags: { env: "prod" } },
      "Identity/Kubelet": { name: "id-aks-altinn-prod-kubelet", location: "norwayeast", resource_group_name: "rg-runtime", tags: { env: "prod" } },
    }));

  it("may do what a cluster needs, each on one resource, and nothing else", () => expect(identity().resources.azurerm_role_assignment).toEqual(always));

  it("may write into our zone and link it", () =>
    expect(identity({ zone: { id: `${group}/zone`, networkId: `${group}/network` } }).resources.azurerm_role_assignment).toEqual({
      ...always,
      "Identity/Zone": {
        ...may,
        scope: `${group}/zone`,
        role_definition_name: "Private DNS Zone Contributor",
        description: "The cluster writes the address of its API into the zone",
      },
      "Identity/ZoneNetwork": {
        ...may,
        scope: `${group}/network`,
        role_definition_name: "Network Contributor",
        description: "The cluster links the zone to its network",
      },
    }));

  it("may use reserved capacity", () =>
    expect(identity({ capacityResourceGroupId: group }).resources.azurerm_role_assignment).toEqual({
      ...always,
      "Identity/Capacity": { ...may, scope: group, role_definition_name: "Contributor", description: "The cluster puts its nodes on the reserved capacity" },
    }));

  it("hands out every role there is to wait for", () => {
    const { resources, waitsFor } = identity({ zone: { id: `${group}/zone`, networkId: `${group}/network` }, capacityResourceGroupId: group });
    const assigned = inventory(resources).azurerm_role_assignment?.map((path) => `\${azurerm_role_assignment.${path.replace("/", "_")}}`);
    expect([...waitsFor].sort()).toEqual(assigned?.sort());
  });
});
