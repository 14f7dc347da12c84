import type { Construct } from "constructs";
import { clusterRanges, runtimeRange, runtimeSubnets } from "../config/address-plan";
import type { Environment } from "../config/deployment";
import { platformOwner } from "../config/finops-tags";
import { DiskEncryptionSet } from "../constructs/compute/disk-encryption-set";
import type { ResourceGroup } from "../constructs/governance/resource-group";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { keyVaultName, registryName, resourceName } from "../constructs/names";
import { FlowLog } from "../constructs/network/flow-log";
import type { NetworkReference } from "../constructs/network/network-reference";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { ApplicationGateway } from "../constructs/runtime/application-gateway";
import { ContainerRegistry } from "../constructs/runtime/container-registry";
import { KubernetesCluster } from "../constructs/runtime/kubernetes-cluster";
import type { PooledCluster } from "../constructs/runtime/pool-subnet";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { Capacity } from "./capacity-stack";
import type { GovernanceStack } from "./governance-stack";
import type { KeysStack } from "./keys-stack";
import type { PlatformNetwork } from "./network-stack";
import type { Observability } from "./observability-stack";

// The same in every cluster, and what the deployment file keeps networks apart from.
const [podRange, serviceRange] = clusterRanges;

interface RuntimeStackProps {
  readonly runtime: NonNullable<Environment["runtime"]>;
  readonly observability: Observability;
  readonly network: PlatformNetwork;
  readonly keys: KeysStack;
  readonly governance: GovernanceStack;
  readonly capacity: Capacity | undefined;
}

/** The cluster of an environment in a network of its own, its registry, and the only way in from the internet. */
export class RuntimeStack extends BaselineStack {
  readonly group: ResourceGroup;
  readonly network: NetworkReference;
  readonly cluster: KubernetesCluster;
  readonly pooled: PooledCluster;

  constructor(
    scope: Construct,
    context: StackContext,
    private readonly props: RuntimeStackProps,
  ) {
    super(scope, "runtime", context);
    const { deployment, environment, environmentName } = context;
    const { observability, network, keys, capacity, runtime } = props;
    const { product } = deployment.finops;
    this.group = this.platformGroup("runtime");
    const { placement } = this.group;
    const name = `${product}-${platformOwner}-${environmentName}`;
    const range = runtimeRange(environment);
    const auditWorkspaceId = observability.audit.id;

    const spoke = new SpokeNetwork(this, "Network", {
      placement,
      name: `${product}-runtime-${environmentName}`,
      range,
      subnets: runtimeSubnets(environment),
      podRange,
      poolRange: range,
      hub: network.connection,
      auditWorkspaceId,
    });
    this.network = spoke;
    new FlowLog(this, "Flows", { placement, name: `${product}-runtime-${environmentName}`, networkId: spoke.id, ...props.governance.flowLogs });
    new PrivateDnsLinks(this, "Links", { zones: network.zones, name: `${product}-runtime-${environmentName}`, networkId: spoke.id, tags: placement.tags });
    const disks = new DiskEncryptionSet(this, "Disks", { placement, name: resourceName("des", name), key: keys.platform.disks });
    const apiZoneId = network.zones.zoneIds.management;
    this.cluster = new KubernetesCluster(this, "Cluster", {
      placement,
      name: resourceName("aks", name),
      tenantId: deployment.organisation.tenantId,
      adminGroupIds: [deployment.groups.clusterAdministrators],
      subnetId: spoke.workloadSubnetId,
      systemPool: { vmSize: runtime.systemPool.vmSize, ...runtime.systemPool.nodes },
      diskEncryptionSetId: disks.id,
      auditWorkspaceId,
      operationalWorkspaceId: observability.operational.id,
      collectionEndpointId: observability.collectionEndpointId,
      podRange,
      serviceRange,
      // So that the machines that deploy resolve the name of its API.
      ...(apiZoneId !== undefined && { zone: { id: apiZoneId, networkId: spoke.id } }),
      ...(capacity !== undefined && { capacityResourceGroupId: capacity.resourceGroupId }),
    });
    this.pooled = { networkName: spoke.name, range, podRange, principalId: this.cluster.principalId };
    new ContainerRegistry(this, "Registry", {
      placement,
      name: registryName(product, deployment.organisation.code, environmentName, "images"),
      network: network.sharedEndpoints,
      key: keys.platform.registry,
      pullers: { cluster: this.cluster.kubeletPrincipalId },
      auditWorkspaceId,
    });
    if (runtime.entry !== undefined) this.makeEntry(runtime.entry);
  }

  /** The certificate is put into the vault by people or by the issuer; until it is there, the entry cannot be made. */
  private makeEntry({ hostName, certificate }: { readonly hostName: string; readonly certificate: string }): void {
    const { deployment, environment, environmentName } = this.context;
    const { observability, network } = this.props;
    const { placement } = this.group;
    const { product } = deployment.finops;
    const vault = new KeyVault(this, "Vault", {
      placement,
      name: keyVaultName(product, deployment.organisation.code, environmentName, "cert"),
      tenantId: deployment.organisation.tenantId,
      use: "secrets",
      network: network.sharedEndpoints,
      auditWorkspaceId: observability.audit.id,
    });
    new ApplicationGateway(this, "Entry", {
      placement,
      name: `${product}-${platformOwner}-${environmentName}`,
      subnetId: network.hub.subnetIds.entry,
      certificateVaultId: vault.id,
      sites: [
        {
          name: "platform",
          hostName,
          certificateSecretId: `${vault.uri}secrets/${certificate}`,
          backend: { ipAddresses: [runtimeSubnets(environment).ingress], hostName },
        },
      ],
      ddosProtection: environment.network.ddosProtection ? "network" : "address",
      auditWorkspaceId: observability.audit.id,
    });
  }
}
