import type { Pack } from "../model";
import { customerManagedKey as backupCustomerManagedKey } from "../rules/backup/customer-managed-key";
import { immutable as backupImmutable } from "../rules/backup/immutable";
import { redundancy as backupRedundancy } from "../rules/backup/redundancy";
import { diskKeyRotates } from "../rules/compute/disk-key-rotates";
import { reservedCapacity } from "../rules/compute/reserved-capacity";
import { customerManagedKey as configurationCustomerManagedKey } from "../rules/configuration/customer-managed-key";
import { noPublicNetwork as configurationNoPublicNetwork } from "../rules/configuration/no-public-network";
import { noSharedKey as configurationNoSharedKey } from "../rules/configuration/no-shared-key";
import { privateEndpoint as configurationPrivateEndpoint } from "../rules/configuration/private-endpoint";
import { recoverable as configurationRecoverable } from "../rules/configuration/recoverable";
import { backup as databaseBackup } from "../rules/database/backup";
import { customerManagedKey as databaseCustomerManagedKey } from "../rules/database/customer-managed-key";
import { entraOnly as databaseEntraOnly } from "../rules/database/entra-only";
import { geoBackup as databaseGeoBackup } from "../rules/database/geo-backup";
import { highAvailability as databaseHighAvailability } from "../rules/database/high-availability";
import { noFirewallRule as databaseNoFirewallRule } from "../rules/database/no-firewall-rule";
import { noPublicNetwork as databaseNoPublicNetwork } from "../rules/database/no-public-network";
import { privateEndpoint as databasePrivateEndpoint } from "../rules/database/private-endpoint";
import { tls as databaseTls } from "../rules/database/tls";
import { budgetNotifies } from "../rules/governance/budget-notifies";
import { deleteLock } from "../rules/governance/delete-lock";
import { norwayRegion } from "../rules/governance/norway-region";
import { ownerBudget } from "../rules/governance/owner-budget";
import { ownerOrganisationNumber } from "../rules/governance/owner-organisation-number";
import { preventDestroy } from "../rules/governance/prevent-destroy";
import { requiredTags } from "../rules/governance/required-tags";
import { eligibleRoleEnds } from "../rules/identity/eligible-role-ends";
import { environmentIsolation } from "../rules/identity/environment-isolation";
import { knownParties } from "../rules/identity/known-parties";
import { leastPrivilege } from "../rules/identity/least-privilege";
import { noWildcardRole } from "../rules/identity/no-wildcard-role";
import { ownerIsolation } from "../rules/identity/owner-isolation";
import { auditTrail as keyVaultAuditTrail } from "../rules/key-vault/audit-trail";
import { defaultDeny as keyVaultDefaultDeny } from "../rules/key-vault/default-deny";
import { entraRoles as keyVaultEntraRoles } from "../rules/key-vault/entra-roles";
import { hardwareKey as keyVaultHardwareKey } from "../rules/key-vault/hardware-key";
import { keyRotation as keyVaultKeyRotation } from "../rules/key-vault/key-rotation";
import { noPublicNetwork as keyVaultNoPublicNetwork } from "../rules/key-vault/no-public-network";
import { privateEndpoint as keyVaultPrivateEndpoint } from "../rules/key-vault/private-endpoint";
import { recoverable as keyVaultRecoverable } from "../rules/key-vault/recoverable";
import { customerManagedKey as messagingCustomerManagedKey } from "../rules/messaging/customer-managed-key";
import { defaultDeny as messagingDefaultDeny } from "../rules/messaging/default-deny";
import { noPublicNetwork as messagingNoPublicNetwork } from "../rules/messaging/no-public-network";
import { noSharedKey as messagingNoSharedKey } from "../rules/messaging/no-shared-key";
import { privateEndpoint as messagingPrivateEndpoint } from "../rules/messaging/private-endpoint";
import { tls as messagingTls } from "../rules/messaging/tls";
import { activityLog } from "../rules/monitoring/activity-log";
import { auditTrail as serviceAuditTrail } from "../rules/monitoring/audit-trail";
import { defenderPlans } from "../rules/monitoring/defender-plans";
import { flowLogKept } from "../rules/monitoring/flow-log-kept";
import { immutableArchive } from "../rules/monitoring/immutable-archive";
import { securityContact } from "../rules/monitoring/security-contact";
import { workspaceClosed } from "../rules/monitoring/workspace-closed";
import { workspaceRetention } from "../rules/monitoring/workspace-retention";
import { firewallInspects } from "../rules/network/firewall-inspects";
import { flowLog } from "../rules/network/flow-log";
import { interfaceClosed } from "../rules/network/interface-closed";
import { noDefaultOutbound } from "../rules/network/no-default-outbound";
import { noOpenManagementPort } from "../rules/network/no-open-management-port";
import { peeringClosed } from "../rules/network/peering-closed";
import { privateEndpointDns } from "../rules/network/private-endpoint-dns";
import { publicAddressOwner } from "../rules/network/public-address-owner";
import { routeToFirewall } from "../rules/network/route-to-firewall";
import { subnetSecurityGroup } from "../rules/network/subnet-security-group";
import { clusterDiskKey } from "../rules/runtime/cluster-disk-key";
import { clusterEntraOnly } from "../rules/runtime/cluster-entra-only";
import { clusterHostEncryption } from "../rules/runtime/cluster-host-encryption";
import { clusterNetworkPolicy } from "../rules/runtime/cluster-network-policy";
import { clusterPrivate } from "../rules/runtime/cluster-private";
import { clusterTier } from "../rules/runtime/cluster-tier";
import { clusterUpgrades } from "../rules/runtime/cluster-upgrades";
import { clusterWorkloadIdentity } from "../rules/runtime/cluster-workload-identity";
import { clusterZones } from "../rules/runtime/cluster-zones";
import { gatewayHttps } from "../rules/runtime/gateway-https";
import { gatewayTls } from "../rules/runtime/gateway-tls";
import { noPublicNode } from "../rules/runtime/no-public-node";
import { registryCustomerManagedKey } from "../rules/runtime/registry-customer-managed-key";
import { registryEntraOnly } from "../rules/runtime/registry-entra-only";
import { registryNoPublicNetwork } from "../rules/runtime/registry-no-public-network";
import { registryPrivateEndpoint } from "../rules/runtime/registry-private-endpoint";
import { registryRegions } from "../rules/runtime/registry-regions";
import { registryResilient } from "../rules/runtime/registry-resilient";
import { registryRetention } from "../rules/runtime/registry-retention";
import { wafPrevention } from "../rules/runtime/waf-prevention";
import { auditTrail as storageAuditTrail } from "../rules/storage/audit-trail";
import { containerAuditTrail } from "../rules/storage/container-audit-trail";
import { customerManagedKey as storageCustomerManagedKey } from "../rules/storage/customer-managed-key";
import { defaultDeny as storageDefaultDeny } from "../rules/storage/default-deny";
import { erasure as storageErasure } from "../rules/storage/erasure";
import { infrastructureEncryption as storageInfrastructureEncryption } from "../rules/storage/infrastructure-encryption";
import { noAnonymousAccess as storageNoAnonymousAccess } from "../rules/storage/no-anonymous-access";
import { noCrossTenantCopy as storageNoCrossTenantCopy } from "../rules/storage/no-cross-tenant-copy";
import { noPublicNetwork as storageNoPublicNetwork } from "../rules/storage/no-public-network";
import { noSharedKey as storageNoSharedKey } from "../rules/storage/no-shared-key";
import { privateContainer as storagePrivateContainer } from "../rules/storage/private-container";
import { privateEndpoint as storagePrivateEndpoint } from "../rules/storage/private-endpoint";
import { replication } from "../rules/storage/replication";
import { softDelete as storageSoftDelete } from "../rules/storage/soft-delete";
import { tls as storageTls } from "../rules/storage/tls";
import { judgeable } from "../rules/terraform/judgeable";
import { madeByConstruct } from "../rules/terraform/made-by-construct";
import { noDanglingReference } from "../rules/terraform/no-dangling-reference";
import { noEscapeHatch } from "../rules/terraform/no-escape-hatch";
import { noUnreadModule } from "../rules/terraform/no-unread-module";
import { providerFeatures } from "../rules/terraform/provider-features";
import { stateBackend } from "../rules/terraform/state-backend";

/** What must hold of every deployment of the baseline, and of any azurerm configuration in Norway's public sector. */
export const norwayBaseline: Pack = {
  id: "norway-baseline",
  title: "Norway Azure Baseline",
  rules: [
    deleteLock,
    norwayRegion,
    ownerOrganisationNumber,
    preventDestroy,
    requiredTags,
    budgetNotifies,
    ownerBudget,
    noDefaultOutbound,
    noOpenManagementPort,
    privateEndpointDns,
    subnetSecurityGroup,
    publicAddressOwner,
    interfaceClosed,
    firewallInspects,
    routeToFirewall,
    peeringClosed,
    flowLog,
    environmentIsolation,
    knownParties,
    leastPrivilege,
    ownerIsolation,
    noWildcardRole,
    eligibleRoleEnds,
    keyVaultAuditTrail,
    keyVaultDefaultDeny,
    keyVaultEntraRoles,
    keyVaultHardwareKey,
    keyVaultKeyRotation,
    keyVaultNoPublicNetwork,
    keyVaultPrivateEndpoint,
    keyVaultRecoverable,
    storageAuditTrail,
    containerAuditTrail,
    storageCustomerManagedKey,
    storageDefaultDeny,
    storageErasure,
    storageInfrastructureEncryption,
    storageNoAnonymousAccess,
    storageNoCrossTenantCopy,
    storageNoPublicNetwork,
    storageNoSharedKey,
    storagePrivateContainer,
    storagePrivateEndpoint,
    replication,
    storageSoftDelete,
    storageTls,
    databaseNoPublicNetwork,
    databasePrivateEndpoint,
    databaseNoFirewallRule,
    databaseEntraOnly,
    databaseCustomerManagedKey,
    databaseTls,
    databaseBackup,
    databaseGeoBackup,
    databaseHighAvailability,
    messagingNoPublicNetwork,
    messagingDefaultDeny,
    messagingNoSharedKey,
    messagingTls,
    messagingCustomerManagedKey,
    messagingPrivateEndpoint,
    configurationNoPublicNetwork,
    configurationNoSharedKey,
    configurationCustomerManagedKey,
    configurationPrivateEndpoint,
    configurationRecoverable,
    registryRegions,
    wafPrevention,
    registryNoPublicNetwork,
    registryEntraOnly,
    registryCustomerManagedKey,
    registryPrivateEndpoint,
    registryResilient,
    registryRetention,
    clusterPrivate,
    clusterEntraOnly,
    clusterWorkloadIdentity,
    clusterNetworkPolicy,
    clusterHostEncryption,
    clusterDiskKey,
    clusterTier,
    clusterUpgrades,
    clusterZones,
    noPublicNode,
    gatewayTls,
    gatewayHttps,
    diskKeyRotates,
    reservedCapacity,
    backupImmutable,
    backupRedundancy,
    backupCustomerManagedKey,
    serviceAuditTrail,
    flowLogKept,
    activityLog,
    immutableArchive,
    defenderPlans,
    securityContact,
    workspaceClosed,
    workspaceRetention,
    judgeable,
    madeByConstruct,
    noDanglingReference,
    noEscapeHatch,
    noUnreadModule,
    providerFeatures,
    stateBackend,
  ],
};
