import type { Pack } from "../model";
import { reservedCapacity } from "../rules/compute/reserved-capacity";
import { deleteLock } from "../rules/governance/delete-lock";
import { norwayRegion } from "../rules/governance/norway-region";
import { ownerOrganisationNumber } from "../rules/governance/owner-organisation-number";
import { preventDestroy } from "../rules/governance/prevent-destroy";
import { requiredTags } from "../rules/governance/required-tags";
import { environmentIsolation } from "../rules/identity/environment-isolation";
import { knownParties } from "../rules/identity/known-parties";
import { leastPrivilege } from "../rules/identity/least-privilege";
import { ownerIsolation } from "../rules/identity/owner-isolation";
import { auditTrail as keyVaultAuditTrail } from "../rules/key-vault/audit-trail";
import { defaultDeny as keyVaultDefaultDeny } from "../rules/key-vault/default-deny";
import { entraRoles as keyVaultEntraRoles } from "../rules/key-vault/entra-roles";
import { hardwareKey as keyVaultHardwareKey } from "../rules/key-vault/hardware-key";
import { keyRotation as keyVaultKeyRotation } from "../rules/key-vault/key-rotation";
import { noPublicNetwork as keyVaultNoPublicNetwork } from "../rules/key-vault/no-public-network";
import { privateEndpoint as keyVaultPrivateEndpoint } from "../rules/key-vault/private-endpoint";
import { recoverable as keyVaultRecoverable } from "../rules/key-vault/recoverable";
import { workspaceClosed } from "../rules/monitoring/workspace-closed";
import { workspaceRetention } from "../rules/monitoring/workspace-retention";
import { noDefaultOutbound } from "../rules/network/no-default-outbound";
import { noOpenManagementPort } from "../rules/network/no-open-management-port";
import { privateEndpointDns } from "../rules/network/private-endpoint-dns";
import { subnetSecurityGroup } from "../rules/network/subnet-security-group";
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
    noDefaultOutbound,
    noOpenManagementPort,
    privateEndpointDns,
    subnetSecurityGroup,
    environmentIsolation,
    knownParties,
    leastPrivilege,
    ownerIsolation,
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
    reservedCapacity,
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
