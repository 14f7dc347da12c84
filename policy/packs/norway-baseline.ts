// Written by `npm run packs`; do not edit.
import type { Pack } from "../model";
import { azureServices as aiAzureServices } from "../rules/ai/azure-services";
import { botNoLegacyProtocol as aiBotNoLegacyProtocol } from "../rules/ai/bot-no-legacy-protocol";
import { botOneTenant as aiBotOneTenant } from "../rules/ai/bot-one-tenant";
import { botSitesAuthenticated as aiBotSitesAuthenticated } from "../rules/ai/bot-sites-authenticated";
import { computeEntraOnly as aiComputeEntraOnly } from "../rules/ai/compute-entra-only";
import { computeInNetwork as aiComputeInNetwork } from "../rules/ai/compute-in-network";
import { computeNoPublicAddress as aiComputeNoPublicAddress } from "../rules/ai/compute-no-public-address";
import { computeNoPublicSsh as aiComputeNoPublicSsh } from "../rules/ai/compute-no-public-ssh";
import { computeScalesToZero as aiComputeScalesToZero } from "../rules/ai/compute-scales-to-zero";
import { contentFilter as aiContentFilter } from "../rules/ai/content-filter";
import { customerManagedKey as aiCustomerManagedKey } from "../rules/ai/customer-managed-key";
import { datastoreIdentity as aiDatastoreIdentity } from "../rules/ai/datastore-identity";
import { defaultDeny as aiDefaultDeny } from "../rules/ai/default-deny";
import { filterBlocking as aiFilterBlocking } from "../rules/ai/filter-blocking";
import { inferenceTls as aiInferenceTls } from "../rules/ai/inference-tls";
import { lessTelemetry as aiLessTelemetry } from "../rules/ai/less-telemetry";
import { managedIdentity as aiManagedIdentity } from "../rules/ai/managed-identity";
import { managedNetwork as aiManagedNetwork } from "../rules/ai/managed-network";
import { modelRegion as aiModelRegion } from "../rules/ai/model-region";
import { noPublicNetwork as aiNoPublicNetwork } from "../rules/ai/no-public-network";
import { noSharedKey as aiNoSharedKey } from "../rules/ai/no-shared-key";
import { outboundRestricted as aiOutboundRestricted } from "../rules/ai/outbound-restricted";
import { privateEndpoint as aiPrivateEndpoint } from "../rules/ai/private-endpoint";
import { searchAllowedAddresses as aiSearchAllowedAddresses } from "../rules/ai/search-allowed-addresses";
import { searchKeyEnforced as aiSearchKeyEnforced } from "../rules/ai/search-key-enforced";
import { searchQuerySla as aiSearchQuerySla } from "../rules/ai/search-query-sla";
import { searchUpdateSla as aiSearchUpdateSla } from "../rules/ai/search-update-sla";
import { sensitiveStorageClosed as aiSensitiveStorageClosed } from "../rules/ai/sensitive-storage-closed";
import { customerManagedKey as analyticsCustomerManagedKey } from "../rules/analytics/customer-managed-key";
import { databricksDiskKey as analyticsDatabricksDiskKey } from "../rules/analytics/databricks-disk-key";
import { databricksDiskKeyRotates as analyticsDatabricksDiskKeyRotates } from "../rules/analytics/databricks-disk-key-rotates";
import { databricksHardened as analyticsDatabricksHardened } from "../rules/analytics/databricks-hardened";
import { databricksNetwork as analyticsDatabricksNetwork } from "../rules/analytics/databricks-network";
import { databricksPeeringClosed as analyticsDatabricksPeeringClosed } from "../rules/analytics/databricks-peering-closed";
import { databricksRootKey as analyticsDatabricksRootKey } from "../rules/analytics/databricks-root-key";
import { databricksServicesKey as analyticsDatabricksServicesKey } from "../rules/analytics/databricks-services-key";
import { databricksStorageClosed as analyticsDatabricksStorageClosed } from "../rules/analytics/databricks-storage-closed";
import { diskEncryption as analyticsDiskEncryption } from "../rules/analytics/disk-encryption";
import { doubleEncryption as analyticsDoubleEncryption } from "../rules/analytics/double-encryption";
import { factoryInGit as analyticsFactoryInGit } from "../rules/analytics/factory-in-git";
import { hdinsightEncryptedTransport as analyticsHdinsightEncryptedTransport } from "../rules/analytics/hdinsight-encrypted-transport";
import { hdinsightGateway as analyticsHdinsightGateway } from "../rules/analytics/hdinsight-gateway";
import { hdinsightKeyAlgorithm as analyticsHdinsightKeyAlgorithm } from "../rules/analytics/hdinsight-key-algorithm";
import { hdinsightOutbound as analyticsHdinsightOutbound } from "../rules/analytics/hdinsight-outbound";
import { hdinsightPrivateLink as analyticsHdinsightPrivateLink } from "../rules/analytics/hdinsight-private-link";
import { hdinsightSshKey as analyticsHdinsightSshKey } from "../rules/analytics/hdinsight-ssh-key";
import { hdinsightTls as analyticsHdinsightTls } from "../rules/analytics/hdinsight-tls";
import { isolatedCompute as analyticsIsolatedCompute } from "../rules/analytics/isolated-compute";
import { kustoSla as analyticsKustoSla } from "../rules/analytics/kusto-sla";
import { kustoTenants as analyticsKustoTenants } from "../rules/analytics/kusto-tenants";
import { managedIdentity as analyticsManagedIdentity } from "../rules/analytics/managed-identity";
import { managedNetwork as analyticsManagedNetwork } from "../rules/analytics/managed-network";
import { noPublicNetwork as analyticsNoPublicNetwork } from "../rules/analytics/no-public-network";
import { noPublicNode as analyticsNoPublicNode } from "../rules/analytics/no-public-node";
import { noSessionPackages as analyticsNoSessionPackages } from "../rules/analytics/no-session-packages";
import { noSharedKey as analyticsNoSharedKey } from "../rules/analytics/no-shared-key";
import { outboundRestricted as analyticsOutboundRestricted } from "../rules/analytics/outbound-restricted";
import { poolEncrypted as analyticsPoolEncrypted } from "../rules/analytics/pool-encrypted";
import { poolGeoBackup as analyticsPoolGeoBackup } from "../rules/analytics/pool-geo-backup";
import { privateEndpoint as analyticsPrivateEndpoint } from "../rules/analytics/private-endpoint";
import { runtimeInNetwork as analyticsRuntimeInNetwork } from "../rules/analytics/runtime-in-network";
import { sftpHostKey as analyticsSftpHostKey } from "../rules/analytics/sftp-host-key";
import { synapseAuditing as analyticsSynapseAuditing } from "../rules/analytics/synapse-auditing";
import { synapseEntraAdministrator as analyticsSynapseEntraAdministrator } from "../rules/analytics/synapse-entra-administrator";
import { synapseEntraOnly as analyticsSynapseEntraOnly } from "../rules/analytics/synapse-entra-only";
import { synapseNoFirewallRule as analyticsSynapseNoFirewallRule } from "../rules/analytics/synapse-no-firewall-rule";
import { synapseNoPassword as analyticsSynapseNoPassword } from "../rules/analytics/synapse-no-password";
import { synapseThreatDetection as analyticsSynapseThreatDetection } from "../rules/analytics/synapse-threat-detection";
import { synapseVulnerabilityAssessment as analyticsSynapseVulnerabilityAssessment } from "../rules/analytics/synapse-vulnerability-assessment";
import { crisisScenarios as availabilityCrisisScenarios } from "../rules/availability/crisis-scenarios";
import { poolDrawsOnReservation as availabilityPoolDrawsOnReservation } from "../rules/availability/pool-draws-on-reservation";
import { clusterVolumes as backupClusterVolumes } from "../rules/backup/cluster-volumes";
import { copiesInNorway as backupCopiesInNorway } from "../rules/backup/copies-in-norway";
import { criticalAlerts as backupCriticalAlerts } from "../rules/backup/critical-alerts";
import { crossRegionRestore as backupCrossRegionRestore } from "../rules/backup/cross-region-restore";
import { customerManagedKey as backupCustomerManagedKey } from "../rules/backup/customer-managed-key";
import { identity as backupIdentity } from "../rules/backup/identity";
import { immutable as backupImmutable } from "../rules/backup/immutable";
import { infrastructureEncryption as backupInfrastructureEncryption } from "../rules/backup/infrastructure-encryption";
import { jobAlerts as backupJobAlerts } from "../rules/backup/job-alerts";
import { kept as backupKept } from "../rules/backup/kept";
import { keyRotates as backupKeyRotates } from "../rules/backup/key-rotates";
import { noPublicNetwork as backupNoPublicNetwork } from "../rules/backup/no-public-network";
import { privateEndpoint as backupPrivateEndpoint } from "../rules/backup/private-endpoint";
import { protectionOn as backupProtectionOn } from "../rules/backup/protection-on";
import { redundancy as backupRedundancy } from "../rules/backup/redundancy";
import { softDelete as backupSoftDelete } from "../rules/backup/soft-delete";
import { softDeleteDays as backupSoftDeleteDays } from "../rules/backup/soft-delete-days";
import { automaticUpdates as computeAutomaticUpdates } from "../rules/compute/automatic-updates";
import { backedUp as computeBackedUp } from "../rules/compute/backed-up";
import { diskEncrypted as computeDiskEncrypted } from "../rules/compute/disk-encrypted";
import { diskExportClosed as computeDiskExportClosed } from "../rules/compute/disk-export-closed";
import { diskKey as computeDiskKey } from "../rules/compute/disk-key";
import { diskKeyRotates as computeDiskKeyRotates } from "../rules/compute/disk-key-rotates";
import { diskKeyVersionless as computeDiskKeyVersionless } from "../rules/compute/disk-key-versionless";
import { diskLinkShort as computeDiskLinkShort } from "../rules/compute/disk-link-short";
import { diskNoPublicNetwork as computeDiskNoPublicNetwork } from "../rules/compute/disk-no-public-network";
import { extensionUpgraded as computeExtensionUpgraded } from "../rules/compute/extension-upgraded";
import { galleryPrivate as computeGalleryPrivate } from "../rules/compute/gallery-private";
import { hostEncryption as computeHostEncryption } from "../rules/compute/host-encryption";
import { hostReplaced as computeHostReplaced } from "../rules/compute/host-replaced";
import { imageTrustedLaunch as computeImageTrustedLaunch } from "../rules/compute/image-trusted-launch";
import { imageUpgrades as computeImageUpgrades } from "../rules/compute/image-upgrades";
import { instancesRepaired as computeInstancesRepaired } from "../rules/compute/instances-repaired";
import { machineDiskKey as computeMachineDiskKey } from "../rules/compute/machine-disk-key";
import { managedDisks as computeManagedDisks } from "../rules/compute/managed-disks";
import { noAutoLogon as computeNoAutoLogon } from "../rules/compute/no-auto-logon";
import { noPassword as computeNoPassword } from "../rules/compute/no-password";
import { noSecretInCustomData as computeNoSecretInCustomData } from "../rules/compute/no-secret-in-custom-data";
import { noSerialConsole as computeNoSerialConsole } from "../rules/compute/no-serial-console";
import { noWrittenPassword as computeNoWrittenPassword } from "../rules/compute/no-written-password";
import { patchedByPlatform as computePatchedByPlatform } from "../rules/compute/patched-by-platform";
import { patchesAssessed as computePatchesAssessed } from "../rules/compute/patches-assessed";
import { reservedCapacity as computeReservedCapacity } from "../rules/compute/reserved-capacity";
import { secureBoot as computeSecureBoot } from "../rules/compute/secure-boot";
import { sshKey as computeSshKey } from "../rules/compute/ssh-key";
import { vmAgent as computeVmAgent } from "../rules/compute/vm-agent";
import { vtpm as computeVtpm } from "../rules/compute/vtpm";
import { winrmHttps as computeWinrmHttps } from "../rules/compute/winrm-https";
import { zonal as computeZonal } from "../rules/compute/zonal";
import { customerManagedKey as configurationCustomerManagedKey } from "../rules/configuration/customer-managed-key";
import { identity as configurationIdentity } from "../rules/configuration/identity";
import { keyRotates as configurationKeyRotates } from "../rules/configuration/key-rotates";
import { noPublicNetwork as configurationNoPublicNetwork } from "../rules/configuration/no-public-network";
import { noSharedKey as configurationNoSharedKey } from "../rules/configuration/no-shared-key";
import { privateEndpoint as configurationPrivateEndpoint } from "../rules/configuration/private-endpoint";
import { recoverable as configurationRecoverable } from "../rules/configuration/recoverable";
import { retention as configurationRetention } from "../rules/configuration/retention";
import { tier as configurationTier } from "../rules/configuration/tier";
import { administratorName as databaseAdministratorName } from "../rules/database/administrator-name";
import { alertsAdministrators as databaseAlertsAdministrators } from "../rules/database/alerts-administrators";
import { alertsSent as databaseAlertsSent } from "../rules/database/alerts-sent";
import { allAlerts as databaseAllAlerts } from "../rules/database/all-alerts";
import { auditMonitoring as databaseAuditMonitoring } from "../rules/database/audit-monitoring";
import { auditPolicyOn as databaseAuditPolicyOn } from "../rules/database/audit-policy-on";
import { auditRetention as databaseAuditRetention } from "../rules/database/audit-retention";
import { autoGrow as databaseAutoGrow } from "../rules/database/auto-grow";
import { automaticFailover as databaseAutomaticFailover } from "../rules/database/automatic-failover";
import { azureServices as databaseAzureServices } from "../rules/database/azure-services";
import { backup as databaseBackup } from "../rules/database/backup";
import { backupInNorway as databaseBackupInNorway } from "../rules/database/backup-in-norway";
import { cassandraAuthenticated as databaseCassandraAuthenticated } from "../rules/database/cassandra-authenticated";
import { connectionThrottling as databaseConnectionThrottling } from "../rules/database/connection-throttling";
import { continuousBackup as databaseContinuousBackup } from "../rules/database/continuous-backup";
import { continuousBackupDays as databaseContinuousBackupDays } from "../rules/database/continuous-backup-days";
import { cosmosCors as databaseCosmosCors } from "../rules/database/cosmos-cors";
import { cosmosNoOpenFilter as databaseCosmosNoOpenFilter } from "../rules/database/cosmos-no-open-filter";
import { cosmosRestricted as databaseCosmosRestricted } from "../rules/database/cosmos-restricted";
import { customerManagedKey as databaseCustomerManagedKey } from "../rules/database/customer-managed-key";
import { encryptedTransport as databaseEncryptedTransport } from "../rules/database/encrypted-transport";
import { entraAdministrator as databaseEntraAdministrator } from "../rules/database/entra-administrator";
import { entraLogin as databaseEntraLogin } from "../rules/database/entra-login";
import { entraOnly as databaseEntraOnly } from "../rules/database/entra-only";
import { geoBackup as databaseGeoBackup } from "../rules/database/geo-backup";
import { highAvailability as databaseHighAvailability } from "../rules/database/high-availability";
import { immutableBackup as databaseImmutableBackup } from "../rules/database/immutable-backup";
import { infrastructureEncryption as databaseInfrastructureEncryption } from "../rules/database/infrastructure-encryption";
import { keyRotates as databaseKeyRotates } from "../rules/database/key-rotates";
import { ledger as databaseLedger } from "../rules/database/ledger";
import { logCheckpoints as databaseLogCheckpoints } from "../rules/database/log-checkpoints";
import { logConnections as databaseLogConnections } from "../rules/database/log-connections";
import { logDisconnections as databaseLogDisconnections } from "../rules/database/log-disconnections";
import { logDuration as databaseLogDuration } from "../rules/database/log-duration";
import { logRetention as databaseLogRetention } from "../rules/database/log-retention";
import { mysqlAuditConnections as databaseMysqlAuditConnections } from "../rules/database/mysql-audit-connections";
import { mysqlAuditLog as databaseMysqlAuditLog } from "../rules/database/mysql-audit-log";
import { noAzureWideFirewall as databaseNoAzureWideFirewall } from "../rules/database/no-azure-wide-firewall";
import { noFirewallRule as databaseNoFirewallRule } from "../rules/database/no-firewall-rule";
import { noKeyMetadataWrites as databaseNoKeyMetadataWrites } from "../rules/database/no-key-metadata-writes";
import { noLocalFile as databaseNoLocalFile } from "../rules/database/no-local-file";
import { noOpenFirewall as databaseNoOpenFirewall } from "../rules/database/no-open-firewall";
import { noPublicNetwork as databaseNoPublicNetwork } from "../rules/database/no-public-network";
import { outboundRestricted as databaseOutboundRestricted } from "../rules/database/outbound-restricted";
import { privateEndpoint as databasePrivateEndpoint } from "../rules/database/private-endpoint";
import { redisAuthenticated as databaseRedisAuthenticated } from "../rules/database/redis-authenticated";
import { redisPatches as databaseRedisPatches } from "../rules/database/redis-patches";
import { redisPersistence as databaseRedisPersistence } from "../rules/database/redis-persistence";
import { redisPersistenceIdentity as databaseRedisPersistenceIdentity } from "../rules/database/redis-persistence-identity";
import { redisReplicated as databaseRedisReplicated } from "../rules/database/redis-replicated";
import { scanReportsAdministrators as databaseScanReportsAdministrators } from "../rules/database/scan-reports-administrators";
import { scanReportsSent as databaseScanReportsSent } from "../rules/database/scan-reports-sent";
import { scansRecur as databaseScansRecur } from "../rules/database/scans-recur";
import { sqlAuditing as databaseSqlAuditing } from "../rules/database/sql-auditing";
import { supportedVersion as databaseSupportedVersion } from "../rules/database/supported-version";
import { threatDetection as databaseThreatDetection } from "../rules/database/threat-detection";
import { tls as databaseTls } from "../rules/database/tls";
import { transparentEncryption as databaseTransparentEncryption } from "../rules/database/transparent-encryption";
import { vmBackupEncrypted as databaseVmBackupEncrypted } from "../rules/database/vm-backup-encrypted";
import { vulnerabilityAssessment as databaseVulnerabilityAssessment } from "../rules/database/vulnerability-assessment";
import { zoneRedundant as databaseZoneRedundant } from "../rules/database/zone-redundant";
import { apiApproval as edgeApiApproval } from "../rules/edge/api-approval";
import { apiBackendCertificate as edgeApiBackendCertificate } from "../rules/edge/api-backend-certificate";
import { apiBackendHttps as edgeApiBackendHttps } from "../rules/edge/api-backend-https";
import { apiCiphers as edgeApiCiphers } from "../rules/edge/api-ciphers";
import { apiClientCertificate as edgeApiClientCertificate } from "../rules/edge/api-client-certificate";
import { apiHttps as edgeApiHttps } from "../rules/edge/api-https";
import { apiLogErrors as edgeApiLogErrors } from "../rules/edge/api-log-errors";
import { apiMinimumVersion as edgeApiMinimumVersion } from "../rules/edge/api-minimum-version";
import { apiNetwork as edgeApiNetwork } from "../rules/edge/api-network";
import { apiNetworkType as edgeApiNetworkType } from "../rules/edge/api-network-type";
import { apiNoDirectManagement as edgeApiNoDirectManagement } from "../rules/edge/api-no-direct-management";
import { apiNoPublicNetwork as edgeApiNoPublicNetwork } from "../rules/edge/api-no-public-network";
import { apiNoTracing as edgeApiNoTracing } from "../rules/edge/api-no-tracing";
import { apiOauthGrants as edgeApiOauthGrants } from "../rules/edge/api-oauth-grants";
import { apiOauthState as edgeApiOauthState } from "../rules/edge/api-oauth-state";
import { apiSecretValue as edgeApiSecretValue } from "../rules/edge/api-secret-value";
import { apiSignUp as edgeApiSignUp } from "../rules/edge/api-sign-up";
import { apiSubscription as edgeApiSubscription } from "../rules/edge/api-subscription";
import { apiSubscriptionScope as edgeApiSubscriptionScope } from "../rules/edge/api-subscription-scope";
import { apiTier as edgeApiTier } from "../rules/edge/api-tier";
import { apiTls as edgeApiTls } from "../rules/edge/api-tls";
import { apiTokenHeader as edgeApiTokenHeader } from "../rules/edge/api-token-header";
import { apiVaultValue as edgeApiVaultValue } from "../rules/edge/api-vault-value";
import { apiZones as edgeApiZones } from "../rules/edge/api-zones";
import { cdnHttps as edgeCdnHttps } from "../rules/edge/cdn-https";
import { cdnNoHttp as edgeCdnNoHttp } from "../rules/edge/cdn-no-http";
import { defaultDomainWaf as edgeDefaultDomainWaf } from "../rules/edge/default-domain-waf";
import { domainCertificate as edgeDomainCertificate } from "../rules/edge/domain-certificate";
import { domainTls as edgeDomainTls } from "../rules/edge/domain-tls";
import { forwardingHttps as edgeForwardingHttps } from "../rules/edge/forwarding-https";
import { frontDoorTier as edgeFrontDoorTier } from "../rules/edge/front-door-tier";
import { frontDoorWaf as edgeFrontDoorWaf } from "../rules/edge/front-door-waf";
import { identity as edgeIdentity } from "../rules/edge/identity";
import { originCertificate as edgeOriginCertificate } from "../rules/edge/origin-certificate";
import { originPrivate as edgeOriginPrivate } from "../rules/edge/origin-private";
import { probeHttps as edgeProbeHttps } from "../rules/edge/probe-https";
import { redirectHttps as edgeRedirectHttps } from "../rules/edge/redirect-https";
import { routeHttps as edgeRouteHttps } from "../rules/edge/route-https";
import { trafficProbed as edgeTrafficProbed } from "../rules/edge/traffic-probed";
import { wafBlocks as edgeWafBlocks } from "../rules/edge/waf-blocks";
import { wafBody as edgeWafBody } from "../rules/edge/waf-body";
import { wafComplete as edgeWafComplete } from "../rules/edge/waf-complete";
import { wafEnabled as edgeWafEnabled } from "../rules/edge/waf-enabled";
import { wafLog4j as edgeWafLog4j } from "../rules/edge/waf-log4j";
import { wafPrevention as edgeWafPrevention } from "../rules/edge/waf-prevention";
import { wafRules as edgeWafRules } from "../rules/edge/waf-rules";
import { automationCertificateStays as governanceAutomationCertificateStays } from "../rules/governance/automation-certificate-stays";
import { automationCustomerManagedKey as governanceAutomationCustomerManagedKey } from "../rules/governance/automation-customer-managed-key";
import { automationEncryptedVariable as governanceAutomationEncryptedVariable } from "../rules/governance/automation-encrypted-variable";
import { automationEntraOnly as governanceAutomationEntraOnly } from "../rules/governance/automation-entra-only";
import { automationIdentity as governanceAutomationIdentity } from "../rules/governance/automation-identity";
import { automationNoPublicNetwork as governanceAutomationNoPublicNetwork } from "../rules/governance/automation-no-public-network";
import { automationPrivateEndpoint as governanceAutomationPrivateEndpoint } from "../rules/governance/automation-private-endpoint";
import { automationSourceReviewed as governanceAutomationSourceReviewed } from "../rules/governance/automation-source-reviewed";
import { automationSourceToken as governanceAutomationSourceToken } from "../rules/governance/automation-source-token";
import { budgetNotifies as governanceBudgetNotifies } from "../rules/governance/budget-notifies";
import { deleteLock as governanceDeleteLock } from "../rules/governance/delete-lock";
import { norwayRegion as governanceNorwayRegion } from "../rules/governance/norway-region";
import { ownerBudget as governanceOwnerBudget } from "../rules/governance/owner-budget";
import { ownerOrganisationNumber as governanceOwnerOrganisationNumber } from "../rules/governance/owner-organisation-number";
import { policyEnforced as governancePolicyEnforced } from "../rules/governance/policy-enforced";
import { policyExemptionEnds as governancePolicyExemptionEnds } from "../rules/governance/policy-exemption-ends";
import { preventDestroy as governancePreventDestroy } from "../rules/governance/prevent-destroy";
import { requiredTags as governanceRequiredTags } from "../rules/governance/required-tags";
import { activationApproved as identityActivationApproved } from "../rules/identity/activation-approved";
import { activationJustified as identityActivationJustified } from "../rules/identity/activation-justified";
import { activationMultifactor as identityActivationMultifactor } from "../rules/identity/activation-multifactor";
import { activationShort as identityActivationShort } from "../rules/identity/activation-short";
import { assignmentMultifactor as identityAssignmentMultifactor } from "../rules/identity/assignment-multifactor";
import { eligibleRoleEnds as identityEligibleRoleEnds } from "../rules/identity/eligible-role-ends";
import { environmentIsolation as identityEnvironmentIsolation } from "../rules/identity/environment-isolation";
import { federatedAudience as identityFederatedAudience } from "../rules/identity/federated-audience";
import { federatedIssuer as identityFederatedIssuer } from "../rules/identity/federated-issuer";
import { federatedSubject as identityFederatedSubject } from "../rules/identity/federated-subject";
import { knownParties as identityKnownParties } from "../rules/identity/known-parties";
import { leastPrivilege as identityLeastPrivilege } from "../rules/identity/least-privilege";
import { noRoleGiver as identityNoRoleGiver } from "../rules/identity/no-role-giver";
import { noWildcardRole as identityNoWildcardRole } from "../rules/identity/no-wildcard-role";
import { ownStores as identityOwnStores } from "../rules/identity/own-stores";
import { ownerIsolation as identityOwnerIsolation } from "../rules/identity/owner-isolation";
import { roleExpiryRequired as identityRoleExpiryRequired } from "../rules/identity/role-expiry-required";
import { rolePrincipal as identityRolePrincipal } from "../rules/identity/role-principal";
import { roleScope as identityRoleScope } from "../rules/identity/role-scope";
import { singleActions as identitySingleActions } from "../rules/identity/single-actions";
import { batchDefaultDeny as integrationBatchDefaultDeny } from "../rules/integration/batch-default-deny";
import { batchNodesDefaultDeny as integrationBatchNodesDefaultDeny } from "../rules/integration/batch-nodes-default-deny";
import { batchStorageIdentity as integrationBatchStorageIdentity } from "../rules/integration/batch-storage-identity";
import { customerManagedKey as integrationCustomerManagedKey } from "../rules/integration/customer-managed-key";
import { dataLocation as integrationDataLocation } from "../rules/integration/data-location";
import { defaultDeny as integrationDefaultDeny } from "../rules/integration/default-deny";
import { deviceDataResidency as integrationDeviceDataResidency } from "../rules/integration/device-data-residency";
import { deviceLogs as integrationDeviceLogs } from "../rules/integration/device-logs";
import { entraSignIn as integrationEntraSignIn } from "../rules/integration/entra-sign-in";
import { grafanaZones as integrationGrafanaZones } from "../rules/integration/grafana-zones";
import { hubAdvice as integrationHubAdvice } from "../rules/integration/hub-advice";
import { hubDefender as integrationHubDefender } from "../rules/integration/hub-defender";
import { hubEndpointIdentity as integrationHubEndpointIdentity } from "../rules/integration/hub-endpoint-identity";
import { hubListComplete as integrationHubListComplete } from "../rules/integration/hub-list-complete";
import { hubTls as integrationHubTls } from "../rules/integration/hub-tls";
import { identity as integrationIdentity } from "../rules/integration/identity";
import { labLogin as integrationLabLogin } from "../rules/integration/lab-login";
import { labNetworkPrivate as integrationLabNetworkPrivate } from "../rules/integration/lab-network-private";
import { labNoPublicAddress as integrationLabNoPublicAddress } from "../rules/integration/lab-no-public-address";
import { listForDevices as integrationListForDevices } from "../rules/integration/list-for-devices";
import { mailEncrypted as integrationMailEncrypted } from "../rules/integration/mail-encrypted";
import { mailVerified as integrationMailVerified } from "../rules/integration/mail-verified";
import { maskedAddresses as integrationMaskedAddresses } from "../rules/integration/masked-addresses";
import { noAnonymousClient as integrationNoAnonymousClient } from "../rules/integration/no-anonymous-client";
import { noMailTracking as integrationNoMailTracking } from "../rules/integration/no-mail-tracking";
import { noOpenCors as integrationNoOpenCors } from "../rules/integration/no-open-cors";
import { noPublicNetwork as integrationNoPublicNetwork } from "../rules/integration/no-public-network";
import { noSharedKey as integrationNoSharedKey } from "../rules/integration/no-shared-key";
import { poolHostEncryption as integrationPoolHostEncryption } from "../rules/integration/pool-host-encryption";
import { poolNoAdmin as integrationPoolNoAdmin } from "../rules/integration/pool-no-admin";
import { poolNoPublicAddress as integrationPoolNoPublicAddress } from "../rules/integration/pool-no-public-address";
import { poolOutboundOnly as integrationPoolOutboundOnly } from "../rules/integration/pool-outbound-only";
import { poolTrustedLaunch as integrationPoolTrustedLaunch } from "../rules/integration/pool-trusted-launch";
import { poolUpdates as integrationPoolUpdates } from "../rules/integration/pool-updates";
import { poolZones as integrationPoolZones } from "../rules/integration/pool-zones";
import { privateEndpoint as integrationPrivateEndpoint } from "../rules/integration/private-endpoint";
import { signalLogs as integrationSignalLogs } from "../rules/integration/signal-logs";
import { tier as integrationTier } from "../rules/integration/tier";
import { auditTrail as keyVaultAuditTrail } from "../rules/key-vault/audit-trail";
import { certificateNewKey as keyVaultCertificateNewKey } from "../rules/key-vault/certificate-new-key";
import { certificateNotExportable as keyVaultCertificateNotExportable } from "../rules/key-vault/certificate-not-exportable";
import { certificateRenews as keyVaultCertificateRenews } from "../rules/key-vault/certificate-renews";
import { certificateValidity as keyVaultCertificateValidity } from "../rules/key-vault/certificate-validity";
import { defaultDeny as keyVaultDefaultDeny } from "../rules/key-vault/default-deny";
import { entraRoles as keyVaultEntraRoles } from "../rules/key-vault/entra-roles";
import { hardwareKey as keyVaultHardwareKey } from "../rules/key-vault/hardware-key";
import { keyExpires as keyVaultKeyExpires } from "../rules/key-vault/key-expires";
import { keyExpiryNotice as keyVaultKeyExpiryNotice } from "../rules/key-vault/key-expiry-notice";
import { keyRotation as keyVaultKeyRotation } from "../rules/key-vault/key-rotation";
import { keyStrength as keyVaultKeyStrength } from "../rules/key-vault/key-strength";
import { moduleRoleActions as keyVaultModuleRoleActions } from "../rules/key-vault/module-role-actions";
import { moduleRoleScope as keyVaultModuleRoleScope } from "../rules/key-vault/module-role-scope";
import { noAddressRule as keyVaultNoAddressRule } from "../rules/key-vault/no-address-rule";
import { noDeploymentAccess as keyVaultNoDeploymentAccess } from "../rules/key-vault/no-deployment-access";
import { noDiskEncryptionAccess as keyVaultNoDiskEncryptionAccess } from "../rules/key-vault/no-disk-encryption-access";
import { noLiteralSecret as keyVaultNoLiteralSecret } from "../rules/key-vault/no-literal-secret";
import { noPublicNetwork as keyVaultNoPublicNetwork } from "../rules/key-vault/no-public-network";
import { noPurgePermission as keyVaultNoPurgePermission } from "../rules/key-vault/no-purge-permission";
import { onlyKnownNetworks as keyVaultOnlyKnownNetworks } from "../rules/key-vault/only-known-networks";
import { privateEndpoint as keyVaultPrivateEndpoint } from "../rules/key-vault/private-endpoint";
import { recoverable as keyVaultRecoverable } from "../rules/key-vault/recoverable";
import { secretContentType as keyVaultSecretContentType } from "../rules/key-vault/secret-content-type";
import { secretExpires as keyVaultSecretExpires } from "../rules/key-vault/secret-expires";
import { softDelete as keyVaultSoftDelete } from "../rules/key-vault/soft-delete";
import { softDeleteDays as keyVaultSoftDeleteDays } from "../rules/key-vault/soft-delete-days";
import { storageKeyRotates as keyVaultStorageKeyRotates } from "../rules/key-vault/storage-key-rotates";
import { customerManagedKey as messagingCustomerManagedKey } from "../rules/messaging/customer-managed-key";
import { deadLetters as messagingDeadLetters } from "../rules/messaging/dead-letters";
import { defaultDeny as messagingDefaultDeny } from "../rules/messaging/default-deny";
import { doubleEncryption as messagingDoubleEncryption } from "../rules/messaging/double-encryption";
import { durable as messagingDurable } from "../rules/messaging/durable";
import { eventDeadLetters as messagingEventDeadLetters } from "../rules/messaging/event-dead-letters";
import { filterErrorsKept as messagingFilterErrorsKept } from "../rules/messaging/filter-errors-kept";
import { hubReplica as messagingHubReplica } from "../rules/messaging/hub-replica";
import { hubZones as messagingHubZones } from "../rules/messaging/hub-zones";
import { identity as messagingIdentity } from "../rules/messaging/identity";
import { keyRotates as messagingKeyRotates } from "../rules/messaging/key-rotates";
import { noIpRule as messagingNoIpRule } from "../rules/messaging/no-ip-rule";
import { noManageKey as messagingNoManageKey } from "../rules/messaging/no-manage-key";
import { noNamespaceKey as messagingNoNamespaceKey } from "../rules/messaging/no-namespace-key";
import { noOpenIpRule as messagingNoOpenIpRule } from "../rules/messaging/no-open-ip-rule";
import { noPublicNetwork as messagingNoPublicNetwork } from "../rules/messaging/no-public-network";
import { noSharedKey as messagingNoSharedKey } from "../rules/messaging/no-shared-key";
import { noTrustedService as messagingNoTrustedService } from "../rules/messaging/no-trusted-service";
import { privateEndpoint as messagingPrivateEndpoint } from "../rules/messaging/private-endpoint";
import { relayAuthorization as messagingRelayAuthorization } from "../rules/messaging/relay-authorization";
import { tls as messagingTls } from "../rules/messaging/tls";
import { webhookHttps as messagingWebhookHttps } from "../rules/messaging/webhook-https";
import { activityLog as monitoringActivityLog } from "../rules/monitoring/activity-log";
import { addressMasked as monitoringAddressMasked } from "../rules/monitoring/address-masked";
import { alertOn as monitoringAlertOn } from "../rules/monitoring/alert-on";
import { alertTells as monitoringAlertTells } from "../rules/monitoring/alert-tells";
import { auditTrail as monitoringAuditTrail } from "../rules/monitoring/audit-trail";
import { autoProvisioning as monitoringAutoProvisioning } from "../rules/monitoring/auto-provisioning";
import { capNotifies as monitoringCapNotifies } from "../rules/monitoring/cap-notifies";
import { clusterCustomerManagedKey as monitoringClusterCustomerManagedKey } from "../rules/monitoring/cluster-customer-managed-key";
import { clusterWatched as monitoringClusterWatched } from "../rules/monitoring/cluster-watched";
import { collectionClosed as monitoringCollectionClosed } from "../rules/monitoring/collection-closed";
import { contactAdmins as monitoringContactAdmins } from "../rules/monitoring/contact-admins";
import { contactAlerts as monitoringContactAlerts } from "../rules/monitoring/contact-alerts";
import { contactPhone as monitoringContactPhone } from "../rules/monitoring/contact-phone";
import { defenderPlans as monitoringDefenderPlans } from "../rules/monitoring/defender-plans";
import { defenderSettings as monitoringDefenderSettings } from "../rules/monitoring/defender-settings";
import { exportOn as monitoringExportOn } from "../rules/monitoring/export-on";
import { flowLogKept as monitoringFlowLogKept } from "../rules/monitoring/flow-log-kept";
import { flowLogOn as monitoringFlowLogOn } from "../rules/monitoring/flow-log-on";
import { flowLogRead as monitoringFlowLogRead } from "../rules/monitoring/flow-log-read";
import { groupReaches as monitoringGroupReaches } from "../rules/monitoring/group-reaches";
import { immutableArchive as monitoringImmutableArchive } from "../rules/monitoring/immutable-archive";
import { insightsInWorkspace as monitoringInsightsInWorkspace } from "../rules/monitoring/insights-in-workspace";
import { logProfileComplete as monitoringLogProfileComplete } from "../rules/monitoring/log-profile-complete";
import { logProfileKept as monitoringLogProfileKept } from "../rules/monitoring/log-profile-kept";
import { logProfileLocations as monitoringLogProfileLocations } from "../rules/monitoring/log-profile-locations";
import { malwareScan as monitoringMalwareScan } from "../rules/monitoring/malware-scan";
import { noEarlyPurge as monitoringNoEarlyPurge } from "../rules/monitoring/no-early-purge";
import { noInsightsKey as monitoringNoInsightsKey } from "../rules/monitoring/no-insights-key";
import { privateLinkOnly as monitoringPrivateLinkOnly } from "../rules/monitoring/private-link-only";
import { securityContact as monitoringSecurityContact } from "../rules/monitoring/security-contact";
import { sensitiveDataDiscovery as monitoringSensitiveDataDiscovery } from "../rules/monitoring/sensitive-data-discovery";
import { settingLogs as monitoringSettingLogs } from "../rules/monitoring/setting-logs";
import { threatProtection as monitoringThreatProtection } from "../rules/monitoring/threat-protection";
import { webhookHttps as monitoringWebhookHttps } from "../rules/monitoring/webhook-https";
import { workspaceClosed as monitoringWorkspaceClosed } from "../rules/monitoring/workspace-closed";
import { workspaceEntraOnly as monitoringWorkspaceEntraOnly } from "../rules/monitoring/workspace-entra-only";
import { workspaceRetention as monitoringWorkspaceRetention } from "../rules/monitoring/workspace-retention";
import { balancerNoHiddenOutbound as networkBalancerNoHiddenOutbound } from "../rules/network/balancer-no-hidden-outbound";
import { balancerNoManagementPort as networkBalancerNoManagementPort } from "../rules/network/balancer-no-management-port";
import { balancerStandard as networkBalancerStandard } from "../rules/network/balancer-standard";
import { bastionNoCopyPaste as networkBastionNoCopyPaste } from "../rules/network/bastion-no-copy-paste";
import { bastionNoFileCopy as networkBastionNoFileCopy } from "../rules/network/bastion-no-file-copy";
import { bastionNoIpConnect as networkBastionNoIpConnect } from "../rules/network/bastion-no-ip-connect";
import { bastionNoShareableLink as networkBastionNoShareableLink } from "../rules/network/bastion-no-shareable-link";
import { bastionNoTunnel as networkBastionNoTunnel } from "../rules/network/bastion-no-tunnel";
import { ddosPlan as networkDdosPlan } from "../rules/network/ddos-plan";
import { defenceInDepth as networkDefenceInDepth } from "../rules/network/defence-in-depth";
import { dnsStaysPrivate as networkDnsStaysPrivate } from "../rules/network/dns-stays-private";
import { endpointPolicies as networkEndpointPolicies } from "../rules/network/endpoint-policies";
import { expressRouteEncrypted as networkExpressRouteEncrypted } from "../rules/network/express-route-encrypted";
import { expressRouteNoClassic as networkExpressRouteNoClassic } from "../rules/network/express-route-no-classic";
import { firewallDeniesKnownThreats as networkFirewallDeniesKnownThreats } from "../rules/network/firewall-denies-known-threats";
import { firewallDnsProxy as networkFirewallDnsProxy } from "../rules/network/firewall-dns-proxy";
import { firewallHasPolicy as networkFirewallHasPolicy } from "../rules/network/firewall-has-policy";
import { firewallInspects as networkFirewallInspects } from "../rules/network/firewall-inspects";
import { firewallNamesHosts as networkFirewallNamesHosts } from "../rules/network/firewall-names-hosts";
import { firewallNoAnyToAny as networkFirewallNoAnyToAny } from "../rules/network/firewall-no-any-to-any";
import { firewallNoOpenEntry as networkFirewallNoOpenEntry } from "../rules/network/firewall-no-open-entry";
import { firewallNothingBypassed as networkFirewallNothingBypassed } from "../rules/network/firewall-nothing-bypassed";
import { firewallTier as networkFirewallTier } from "../rules/network/firewall-tier";
import { firewallWebEncrypted as networkFirewallWebEncrypted } from "../rules/network/firewall-web-encrypted";
import { flowLog as networkFlowLog } from "../rules/network/flow-log";
import { gatewayCurrentSku as networkGatewayCurrentSku } from "../rules/network/gateway-current-sku";
import { gatewayZones as networkGatewayZones } from "../rules/network/gateway-zones";
import { hubSecuresInternet as networkHubSecuresInternet } from "../rules/network/hub-secures-internet";
import { interfaceClosed as networkInterfaceClosed } from "../rules/network/interface-closed";
import { linkServiceClosed as networkLinkServiceClosed } from "../rules/network/link-service-closed";
import { linkServicePolicies as networkLinkServicePolicies } from "../rules/network/link-service-policies";
import { nameNotTakenOver as networkNameNotTakenOver } from "../rules/network/name-not-taken-over";
import { noAnySource as networkNoAnySource } from "../rules/network/no-any-source";
import { noDefaultOutbound as networkNoDefaultOutbound } from "../rules/network/no-default-outbound";
import { noIpForwarding as networkNoIpForwarding } from "../rules/network/no-ip-forwarding";
import { noLateralMovement as networkNoLateralMovement } from "../rules/network/no-lateral-movement";
import { noOpenDatabasePort as networkNoOpenDatabasePort } from "../rules/network/no-open-database-port";
import { noOpenHttp as networkNoOpenHttp } from "../rules/network/no-open-http";
import { noOpenManagementPort as networkNoOpenManagementPort } from "../rules/network/no-open-management-port";
import { noOpenRdp as networkNoOpenRdp } from "../rules/network/no-open-rdp";
import { noOpenSsh as networkNoOpenSsh } from "../rules/network/no-open-ssh";
import { noOpenUdp as networkNoOpenUdp } from "../rules/network/no-open-udp";
import { noOutboundToAnywhere as networkNoOutboundToAnywhere } from "../rules/network/no-outbound-to-anywhere";
import { noRoutePropagation as networkNoRoutePropagation } from "../rules/network/no-route-propagation";
import { noRouteToInternet as networkNoRouteToInternet } from "../rules/network/no-route-to-internet";
import { ownDnsServers as networkOwnDnsServers } from "../rules/network/own-dns-servers";
import { peeringClosed as networkPeeringClosed } from "../rules/network/peering-closed";
import { peeringNoGateway as networkPeeringNoGateway } from "../rules/network/peering-no-gateway";
import { privateEndpointDns as networkPrivateEndpointDns } from "../rules/network/private-endpoint-dns";
import { publicAddressOwner as networkPublicAddressOwner } from "../rules/network/public-address-owner";
import { publicIpDdos as networkPublicIpDdos } from "../rules/network/public-ip-ddos";
import { publicIpStandard as networkPublicIpStandard } from "../rules/network/public-ip-standard";
import { publicIpZones as networkPublicIpZones } from "../rules/network/public-ip-zones";
import { routeTableInUse as networkRouteTableInUse } from "../rules/network/route-table-in-use";
import { routeToFirewall as networkRouteToFirewall } from "../rules/network/route-to-firewall";
import { serviceEndpointPolicy as networkServiceEndpointPolicy } from "../rules/network/service-endpoint-policy";
import { subnetSecurityGroup as networkSubnetSecurityGroup } from "../rules/network/subnet-security-group";
import { twoDnsServers as networkTwoDnsServers } from "../rules/network/two-dns-servers";
import { virtualNetworkEncryption as networkVirtualNetworkEncryption } from "../rules/network/virtual-network-encryption";
import { vpnActiveActive as networkVpnActiveActive } from "../rules/network/vpn-active-active";
import { vpnEntraOnly as networkVpnEntraOnly } from "../rules/network/vpn-entra-only";
import { vpnIkeV2 as networkVpnIkeV2 } from "../rules/network/vpn-ike-v2";
import { vpnNoWrittenKey as networkVpnNoWrittenKey } from "../rules/network/vpn-no-written-key";
import { vpnReplayProtection as networkVpnReplayProtection } from "../rules/network/vpn-replay-protection";
import { vpnRouteBased as networkVpnRouteBased } from "../rules/network/vpn-route-based";
import { vpnStrongCiphers as networkVpnStrongCiphers } from "../rules/network/vpn-strong-ciphers";
import { wanEncrypted as networkWanEncrypted } from "../rules/network/wan-encrypted";
import { clusterApiRanges as runtimeClusterApiRanges } from "../rules/runtime/cluster-api-ranges";
import { clusterAzurePolicy as runtimeClusterAzurePolicy } from "../rules/runtime/cluster-azure-policy";
import { clusterBalancer as runtimeClusterBalancer } from "../rules/runtime/cluster-balancer";
import { clusterDefender as runtimeClusterDefender } from "../rules/runtime/cluster-defender";
import { clusterDiskKey as runtimeClusterDiskKey } from "../rules/runtime/cluster-disk-key";
import { clusterEgress as runtimeClusterEgress } from "../rules/runtime/cluster-egress";
import { clusterEntraOnly as runtimeClusterEntraOnly } from "../rules/runtime/cluster-entra-only";
import { clusterHostEncryption as runtimeClusterHostEncryption } from "../rules/runtime/cluster-host-encryption";
import { clusterImageCleaner as runtimeClusterImageCleaner } from "../rules/runtime/cluster-image-cleaner";
import { clusterManagedIdentity as runtimeClusterManagedIdentity } from "../rules/runtime/cluster-managed-identity";
import { clusterMonitoringIdentity as runtimeClusterMonitoringIdentity } from "../rules/runtime/cluster-monitoring-identity";
import { clusterNetworkPlugin as runtimeClusterNetworkPlugin } from "../rules/runtime/cluster-network-plugin";
import { clusterNetworkPolicy as runtimeClusterNetworkPolicy } from "../rules/runtime/cluster-network-policy";
import { clusterNoDashboard as runtimeClusterNoDashboard } from "../rules/runtime/cluster-no-dashboard";
import { clusterNoHttpRouting as runtimeClusterNoHttpRouting } from "../rules/runtime/cluster-no-http-routing";
import { clusterNoLocalAccount as runtimeClusterNoLocalAccount } from "../rules/runtime/cluster-no-local-account";
import { clusterNoPublicIngress as runtimeClusterNoPublicIngress } from "../rules/runtime/cluster-no-public-ingress";
import { clusterNoPublicName as runtimeClusterNoPublicName } from "../rules/runtime/cluster-no-public-name";
import { clusterNoRunCommand as runtimeClusterNoRunCommand } from "../rules/runtime/cluster-no-run-command";
import { clusterNodeCount as runtimeClusterNodeCount } from "../rules/runtime/cluster-node-count";
import { clusterOsDisks as runtimeClusterOsDisks } from "../rules/runtime/cluster-os-disks";
import { clusterPrivate as runtimeClusterPrivate } from "../rules/runtime/cluster-private";
import { clusterRbac as runtimeClusterRbac } from "../rules/runtime/cluster-rbac";
import { clusterScaleSets as runtimeClusterScaleSets } from "../rules/runtime/cluster-scale-sets";
import { clusterSecretsKey as runtimeClusterSecretsKey } from "../rules/runtime/cluster-secrets-key";
import { clusterSecretsKeyPrivate as runtimeClusterSecretsKeyPrivate } from "../rules/runtime/cluster-secrets-key-private";
import { clusterSecretsRotate as runtimeClusterSecretsRotate } from "../rules/runtime/cluster-secrets-rotate";
import { clusterSystemPool as runtimeClusterSystemPool } from "../rules/runtime/cluster-system-pool";
import { clusterTier as runtimeClusterTier } from "../rules/runtime/cluster-tier";
import { clusterUpgrades as runtimeClusterUpgrades } from "../rules/runtime/cluster-upgrades";
import { clusterWorkloadIdentity as runtimeClusterWorkloadIdentity } from "../rules/runtime/cluster-workload-identity";
import { clusterZones as runtimeClusterZones } from "../rules/runtime/cluster-zones";
import { containerIdentity as runtimeContainerIdentity } from "../rules/runtime/container-identity";
import { containerInNetwork as runtimeContainerInNetwork } from "../rules/runtime/container-in-network";
import { containerKey as runtimeContainerKey } from "../rules/runtime/container-key";
import { containerLogs as runtimeContainerLogs } from "../rules/runtime/container-logs";
import { containerNoPublicAddress as runtimeContainerNoPublicAddress } from "../rules/runtime/container-no-public-address";
import { containerNotPrivileged as runtimeContainerNotPrivileged } from "../rules/runtime/container-not-privileged";
import { containerPullsWithIdentity as runtimeContainerPullsWithIdentity } from "../rules/runtime/container-pulls-with-identity";
import { containerSecureVariables as runtimeContainerSecureVariables } from "../rules/runtime/container-secure-variables";
import { desktopNoArguments as runtimeDesktopNoArguments } from "../rules/runtime/desktop-no-arguments";
import { desktopNoPublicNetwork as runtimeDesktopNoPublicNetwork } from "../rules/runtime/desktop-no-public-network";
import { desktopNoRedirection as runtimeDesktopNoRedirection } from "../rules/runtime/desktop-no-redirection";
import { fabricDurable as runtimeFabricDurable } from "../rules/runtime/fabric-durable";
import { fabricEncrypted as runtimeFabricEncrypted } from "../rules/runtime/fabric-encrypted";
import { fabricEntra as runtimeFabricEntra } from "../rules/runtime/fabric-entra";
import { fabricParameters as runtimeFabricParameters } from "../rules/runtime/fabric-parameters";
import { fabricReliable as runtimeFabricReliable } from "../rules/runtime/fabric-reliable";
import { fabricTier as runtimeFabricTier } from "../rules/runtime/fabric-tier";
import { fabricUpgraded as runtimeFabricUpgraded } from "../rules/runtime/fabric-upgraded";
import { fluxEncrypted as runtimeFluxEncrypted } from "../rules/runtime/flux-encrypted";
import { gatewayBackendHttps as runtimeGatewayBackendHttps } from "../rules/runtime/gateway-backend-https";
import { gatewayClientIssuer as runtimeGatewayClientIssuer } from "../rules/runtime/gateway-client-issuer";
import { gatewayClientRevocation as runtimeGatewayClientRevocation } from "../rules/runtime/gateway-client-revocation";
import { gatewayHttps as runtimeGatewayHttps } from "../rules/runtime/gateway-https";
import { gatewayInstances as runtimeGatewayInstances } from "../rules/runtime/gateway-instances";
import { gatewayProbeHttps as runtimeGatewayProbeHttps } from "../rules/runtime/gateway-probe-https";
import { gatewayTier as runtimeGatewayTier } from "../rules/runtime/gateway-tier";
import { gatewayTls as runtimeGatewayTls } from "../rules/runtime/gateway-tls";
import { gatewayVaultCertificate as runtimeGatewayVaultCertificate } from "../rules/runtime/gateway-vault-certificate";
import { gatewayWaf as runtimeGatewayWaf } from "../rules/runtime/gateway-waf";
import { gatewayWafBody as runtimeGatewayWafBody } from "../rules/runtime/gateway-waf-body";
import { gatewayWafBodyLimit as runtimeGatewayWafBodyLimit } from "../rules/runtime/gateway-waf-body-limit";
import { gatewayWafComplete as runtimeGatewayWafComplete } from "../rules/runtime/gateway-waf-complete";
import { gatewayWafEnabled as runtimeGatewayWafEnabled } from "../rules/runtime/gateway-waf-enabled";
import { gatewayWafLog4j as runtimeGatewayWafLog4j } from "../rules/runtime/gateway-waf-log4j";
import { gatewayWafRules as runtimeGatewayWafRules } from "../rules/runtime/gateway-waf-rules";
import { gatewayZones as runtimeGatewayZones } from "../rules/runtime/gateway-zones";
import { noPublicNode as runtimeNoPublicNode } from "../rules/runtime/no-public-node";
import { nodeUpgrades as runtimeNodeUpgrades } from "../rules/runtime/node-upgrades";
import { openshiftDiskKey as runtimeOpenshiftDiskKey } from "../rules/runtime/openshift-disk-key";
import { openshiftEgress as runtimeOpenshiftEgress } from "../rules/runtime/openshift-egress";
import { openshiftHostEncryption as runtimeOpenshiftHostEncryption } from "../rules/runtime/openshift-host-encryption";
import { openshiftNoPublicIngress as runtimeOpenshiftNoPublicIngress } from "../rules/runtime/openshift-no-public-ingress";
import { openshiftPrivate as runtimeOpenshiftPrivate } from "../rules/runtime/openshift-private";
import { registryBuildsInside as runtimeRegistryBuildsInside } from "../rules/runtime/registry-builds-inside";
import { registryCopyAudited as runtimeRegistryCopyAudited } from "../rules/runtime/registry-copy-audited";
import { registryCustomerManagedKey as runtimeRegistryCustomerManagedKey } from "../rules/runtime/registry-customer-managed-key";
import { registryDataEndpoint as runtimeRegistryDataEndpoint } from "../rules/runtime/registry-data-endpoint";
import { registryDefaultDeny as runtimeRegistryDefaultDeny } from "../rules/runtime/registry-default-deny";
import { registryEntraOnly as runtimeRegistryEntraOnly } from "../rules/runtime/registry-entra-only";
import { registryNoAnonymousPull as runtimeRegistryNoAnonymousPull } from "../rules/runtime/registry-no-anonymous-pull";
import { registryNoBypass as runtimeRegistryNoBypass } from "../rules/runtime/registry-no-bypass";
import { registryNoExport as runtimeRegistryNoExport } from "../rules/runtime/registry-no-export";
import { registryNoPublicNetwork as runtimeRegistryNoPublicNetwork } from "../rules/runtime/registry-no-public-network";
import { registryNoToken as runtimeRegistryNoToken } from "../rules/runtime/registry-no-token";
import { registryPrivateEndpoint as runtimeRegistryPrivateEndpoint } from "../rules/runtime/registry-private-endpoint";
import { registryReplicated as runtimeRegistryReplicated } from "../rules/runtime/registry-replicated";
import { registryResilient as runtimeRegistryResilient } from "../rules/runtime/registry-resilient";
import { registryRetention as runtimeRegistryRetention } from "../rules/runtime/registry-retention";
import { registryScopeNarrow as runtimeRegistryScopeNarrow } from "../rules/runtime/registry-scope-narrow";
import { registryTier as runtimeRegistryTier } from "../rules/runtime/registry-tier";
import { registryTokenExpires as runtimeRegistryTokenExpires } from "../rules/runtime/registry-token-expires";
import { registryWebhookHttps as runtimeRegistryWebhookHttps } from "../rules/runtime/registry-webhook-https";
import { springAppClosed as runtimeSpringAppClosed } from "../rules/runtime/spring-app-closed";
import { springCacheEncrypted as runtimeSpringCacheEncrypted } from "../rules/runtime/spring-cache-encrypted";
import { springEgress as runtimeSpringEgress } from "../rules/runtime/spring-egress";
import { springEndToEndTls as runtimeSpringEndToEndTls } from "../rules/runtime/spring-end-to-end-tls";
import { springHttps as runtimeSpringHttps } from "../rules/runtime/spring-https";
import { springInNetwork as runtimeSpringInNetwork } from "../rules/runtime/spring-in-network";
import { springKnownHost as runtimeSpringKnownHost } from "../rules/runtime/spring-known-host";
import { springLogsClosed as runtimeSpringLogsClosed } from "../rules/runtime/spring-logs-closed";
import { springMonitorEncrypted as runtimeSpringMonitorEncrypted } from "../rules/runtime/spring-monitor-encrypted";
import { springNoPublicNetwork as runtimeSpringNoPublicNetwork } from "../rules/runtime/spring-no-public-network";
import { springZones as runtimeSpringZones } from "../rules/runtime/spring-zones";
import { wafPrevention as runtimeWafPrevention } from "../rules/runtime/waf-prevention";
import { auditTrail as storageAuditTrail } from "../rules/storage/audit-trail";
import { changeFeed as storageChangeFeed } from "../rules/storage/change-feed";
import { containerAuditTrail as storageContainerAuditTrail } from "../rules/storage/container-audit-trail";
import { containerSoftDelete as storageContainerSoftDelete } from "../rules/storage/container-soft-delete";
import { copiesInNorway as storageCopiesInNorway } from "../rules/storage/copies-in-norway";
import { copyScope as storageCopyScope } from "../rules/storage/copy-scope";
import { currentKind as storageCurrentKind } from "../rules/storage/current-kind";
import { customerManagedKey as storageCustomerManagedKey } from "../rules/storage/customer-managed-key";
import { dataLakeEncrypted as storageDataLakeEncrypted } from "../rules/storage/data-lake-encrypted";
import { defaultDeny as storageDefaultDeny } from "../rules/storage/default-deny";
import { erasure as storageErasure } from "../rules/storage/erasure";
import { firewallBypass as storageFirewallBypass } from "../rules/storage/firewall-bypass";
import { httpsOnly as storageHttpsOnly } from "../rules/storage/https-only";
import { immutabilityLocked as storageImmutabilityLocked } from "../rules/storage/immutability-locked";
import { infrastructureEncryption as storageInfrastructureEncryption } from "../rules/storage/infrastructure-encryption";
import { keyRotates as storageKeyRotates } from "../rules/storage/key-rotates";
import { localUserKey as storageLocalUserKey } from "../rules/storage/local-user-key";
import { microsoftRouting as storageMicrosoftRouting } from "../rules/storage/microsoft-routing";
import { narrowAccessPolicy as storageNarrowAccessPolicy } from "../rules/storage/narrow-access-policy";
import { netappBackupOn as storageNetappBackupOn } from "../rules/storage/netapp-backup-on";
import { netappCustomerManagedKey as storageNetappCustomerManagedKey } from "../rules/storage/netapp-customer-managed-key";
import { netappDirectoryEncryption as storageNetappDirectoryEncryption } from "../rules/storage/netapp-directory-encryption";
import { netappDirectorySigning as storageNetappDirectorySigning } from "../rules/storage/netapp-directory-signing";
import { netappDirectoryTls as storageNetappDirectoryTls } from "../rules/storage/netapp-directory-tls";
import { netappEncryptedOnTheWay as storageNetappEncryptedOnTheWay } from "../rules/storage/netapp-encrypted-on-the-way";
import { netappKnownClients as storageNetappKnownClients } from "../rules/storage/netapp-known-clients";
import { netappNetworkFeatures as storageNetappNetworkFeatures } from "../rules/storage/netapp-network-features";
import { netappNoLocalUsers as storageNetappNoLocalUsers } from "../rules/storage/netapp-no-local-users";
import { netappNoRoot as storageNetappNoRoot } from "../rules/storage/netapp-no-root";
import { netappSnapshotsHidden as storageNetappSnapshotsHidden } from "../rules/storage/netapp-snapshots-hidden";
import { noAddressRule as storageNoAddressRule } from "../rules/storage/no-address-rule";
import { noAnonymousAccess as storageNoAnonymousAccess } from "../rules/storage/no-anonymous-access";
import { noCorsWildcard as storageNoCorsWildcard } from "../rules/storage/no-cors-wildcard";
import { noCrossTenantCopy as storageNoCrossTenantCopy } from "../rules/storage/no-cross-tenant-copy";
import { noDefaultSharePermission as storageNoDefaultSharePermission } from "../rules/storage/no-default-share-permission";
import { noLocalUser as storageNoLocalUser } from "../rules/storage/no-local-user";
import { noNfs as storageNoNfs } from "../rules/storage/no-nfs";
import { noOpenAddress as storageNoOpenAddress } from "../rules/storage/no-open-address";
import { noOtherAccess as storageNoOtherAccess } from "../rules/storage/no-other-access";
import { noPermanentDelete as storageNoPermanentDelete } from "../rules/storage/no-permanent-delete";
import { noPublicNetwork as storageNoPublicNetwork } from "../rules/storage/no-public-network";
import { noResourceInstance as storageNoResourceInstance } from "../rules/storage/no-resource-instance";
import { noServiceBypass as storageNoServiceBypass } from "../rules/storage/no-service-bypass";
import { noSftp as storageNoSftp } from "../rules/storage/no-sftp";
import { noSharedKey as storageNoSharedKey } from "../rules/storage/no-shared-key";
import { noStaticWebsite as storageNoStaticWebsite } from "../rules/storage/no-static-website";
import { portalEntra as storagePortalEntra } from "../rules/storage/portal-entra";
import { privateContainer as storagePrivateContainer } from "../rules/storage/private-container";
import { privateEndpoint as storagePrivateEndpoint } from "../rules/storage/private-endpoint";
import { queueAuditTrail as storageQueueAuditTrail } from "../rules/storage/queue-audit-trail";
import { queuesAndTablesKey as storageQueuesAndTablesKey } from "../rules/storage/queues-and-tables-key";
import { replication as storageReplication } from "../rules/storage/replication";
import { sasBlocks as storageSasBlocks } from "../rules/storage/sas-blocks";
import { sasPeriod as storageSasPeriod } from "../rules/storage/sas-period";
import { sasPolicy as storageSasPolicy } from "../rules/storage/sas-policy";
import { scopeCustomerManagedKey as storageScopeCustomerManagedKey } from "../rules/storage/scope-customer-managed-key";
import { scopeInfrastructureEncryption as storageScopeInfrastructureEncryption } from "../rules/storage/scope-infrastructure-encryption";
import { scopeNotOverridden as storageScopeNotOverridden } from "../rules/storage/scope-not-overridden";
import { serviceAuditTrail as storageServiceAuditTrail } from "../rules/storage/service-audit-trail";
import { shareSoftDelete as storageShareSoftDelete } from "../rules/storage/share-soft-delete";
import { smbEncryption as storageSmbEncryption } from "../rules/storage/smb-encryption";
import { smbKerberos as storageSmbKerberos } from "../rules/storage/smb-kerberos";
import { smbTicket as storageSmbTicket } from "../rules/storage/smb-ticket";
import { smbVersions as storageSmbVersions } from "../rules/storage/smb-versions";
import { softDelete as storageSoftDelete } from "../rules/storage/soft-delete";
import { softDeleteDays as storageSoftDeleteDays } from "../rules/storage/soft-delete-days";
import { syncPrivate as storageSyncPrivate } from "../rules/storage/sync-private";
import { tls as storageTls } from "../rules/storage/tls";
import { trustedServices as storageTrustedServices } from "../rules/storage/trusted-services";
import { versioning as storageVersioning } from "../rules/storage/versioning";
import { zones as storageZones } from "../rules/storage/zones";
import { judgeable as terraformJudgeable } from "../rules/terraform/judgeable";
import { madeByConstruct as terraformMadeByConstruct } from "../rules/terraform/made-by-construct";
import { noDanglingReference as terraformNoDanglingReference } from "../rules/terraform/no-dangling-reference";
import { noEscapeHatch as terraformNoEscapeHatch } from "../rules/terraform/no-escape-hatch";
import { noUnreadModule as terraformNoUnreadModule } from "../rules/terraform/no-unread-module";
import { providerFeatures as terraformProviderFeatures } from "../rules/terraform/provider-features";
import { stateBackend as terraformStateBackend } from "../rules/terraform/state-backend";
import { alwaysOn as webAlwaysOn } from "../rules/web/always-on";
import { authentication as webAuthentication } from "../rules/web/authentication";
import { backup as webBackup } from "../rules/web/backup";
import { backupNetwork as webBackupNetwork } from "../rules/web/backup-network";
import { clientCertificate as webClientCertificate } from "../rules/web/client-certificate";
import { clientCertificateRequired as webClientCertificateRequired } from "../rules/web/client-certificate-required";
import { containerInternal as webContainerInternal } from "../rules/web/container-internal";
import { containerLog as webContainerLog } from "../rules/web/container-log";
import { contentNetwork as webContentNetwork } from "../rules/web/content-network";
import { defaultDeny as webDefaultDeny } from "../rules/web/default-deny";
import { deploymentDefaultDeny as webDeploymentDefaultDeny } from "../rules/web/deployment-default-deny";
import { deploymentTls as webDeploymentTls } from "../rules/web/deployment-tls";
import { domainCertificate as webDomainCertificate } from "../rules/web/domain-certificate";
import { environmentEncryption as webEnvironmentEncryption } from "../rules/web/environment-encryption";
import { environmentTls as webEnvironmentTls } from "../rules/web/environment-tls";
import { errorLog as webErrorLog } from "../rules/web/error-log";
import { ftps as webFtps } from "../rules/web/ftps";
import { functionLog as webFunctionLog } from "../rules/web/function-log";
import { healthCheck as webHealthCheck } from "../rules/web/health-check";
import { httpLog as webHttpLog } from "../rules/web/http-log";
import { http2 as webHttp2 } from "../rules/web/http2";
import { httpsOnly as webHttpsOnly } from "../rules/web/https-only";
import { identity as webIdentity } from "../rules/web/identity";
import { imageNetwork as webImageNetwork } from "../rules/web/image-network";
import { internalEnvironment as webInternalEnvironment } from "../rules/web/internal-environment";
import { lastBackupKept as webLastBackupKept } from "../rules/web/last-backup-kept";
import { mutualTls as webMutualTls } from "../rules/web/mutual-tls";
import { noAnonymousAccess as webNoAnonymousAccess } from "../rules/web/no-anonymous-access";
import { noDeploymentPassword as webNoDeploymentPassword } from "../rules/web/no-deployment-password";
import { noFtpPassword as webNoFtpPassword } from "../rules/web/no-ftp-password";
import { noOpenAddress as webNoOpenAddress } from "../rules/web/no-open-address";
import { noOpenCors as webNoOpenCors } from "../rules/web/no-open-cors";
import { noPublicNetwork as webNoPublicNetwork } from "../rules/web/no-public-network";
import { noRemoteDebugging as webNoRemoteDebugging } from "../rules/web/no-remote-debugging";
import { planInstances as webPlanInstances } from "../rules/web/plan-instances";
import { planTier as webPlanTier } from "../rules/web/plan-tier";
import { registryIdentity as webRegistryIdentity } from "../rules/web/registry-identity";
import { requestTrace as webRequestTrace } from "../rules/web/request-trace";
import { routeAll as webRouteAll } from "../rules/web/route-all";
import { signInHttps as webSignInHttps } from "../rules/web/sign-in-https";
import { signInNonce as webSignInNonce } from "../rules/web/sign-in-nonce";
import { storageIdentity as webStorageIdentity } from "../rules/web/storage-identity";
import { supportedRuntime as webSupportedRuntime } from "../rules/web/supported-runtime";
import { tls as webTls } from "../rules/web/tls";
import { vaultSecrets as webVaultSecrets } from "../rules/web/vault-secrets";
import { virtualNetwork as webVirtualNetwork } from "../rules/web/virtual-network";
import { workflowCallers as webWorkflowCallers } from "../rules/web/workflow-callers";
import { zones as webZones } from "../rules/web/zones";

/** What holds of every deployment: network, identity, encryption, availability, logging, ownership. */
export const norwayBaseline: Pack = {
  id: "norway-baseline",
  title: "Norway Azure Baseline",
  rules: [
    aiAzureServices,
    aiBotNoLegacyProtocol,
    aiBotOneTenant,
    aiBotSitesAuthenticated,
    aiComputeEntraOnly,
    aiComputeInNetwork,
    aiComputeNoPublicAddress,
    aiComputeNoPublicSsh,
    aiComputeScalesToZero,
    aiContentFilter,
    aiCustomerManagedKey,
    aiDatastoreIdentity,
    aiDefaultDeny,
    aiFilterBlocking,
    aiInferenceTls,
    aiLessTelemetry,
    aiManagedIdentity,
    aiManagedNetwork,
    aiModelRegion,
    aiNoPublicNetwork,
    aiNoSharedKey,
    aiOutboundRestricted,
    aiPrivateEndpoint,
    aiSearchAllowedAddresses,
    aiSearchKeyEnforced,
    aiSearchQuerySla,
    aiSearchUpdateSla,
    aiSensitiveStorageClosed,
    analyticsCustomerManagedKey,
    analyticsDatabricksDiskKey,
    analyticsDatabricksDiskKeyRotates,
    analyticsDatabricksHardened,
    analyticsDatabricksNetwork,
    analyticsDatabricksPeeringClosed,
    analyticsDatabricksRootKey,
    analyticsDatabricksServicesKey,
    analyticsDatabricksStorageClosed,
    analyticsDiskEncryption,
    analyticsDoubleEncryption,
    analyticsFactoryInGit,
    analyticsHdinsightEncryptedTransport,
    analyticsHdinsightGateway,
    analyticsHdinsightKeyAlgorithm,
    analyticsHdinsightOutbound,
    analyticsHdinsightPrivateLink,
    analyticsHdinsightSshKey,
    analyticsHdinsightTls,
    analyticsIsolatedCompute,
    analyticsKustoSla,
    analyticsKustoTenants,
    analyticsManagedIdentity,
    analyticsManagedNetwork,
    analyticsNoPublicNetwork,
    analyticsNoPublicNode,
    analyticsNoSessionPackages,
    analyticsNoSharedKey,
    analyticsOutboundRestricted,
    analyticsPoolEncrypted,
    analyticsPoolGeoBackup,
    analyticsPrivateEndpoint,
    analyticsRuntimeInNetwork,
    analyticsSftpHostKey,
    analyticsSynapseAuditing,
    analyticsSynapseEntraAdministrator,
    analyticsSynapseEntraOnly,
    analyticsSynapseNoFirewallRule,
    analyticsSynapseNoPassword,
    analyticsSynapseThreatDetection,
    analyticsSynapseVulnerabilityAssessment,
    availabilityCrisisScenarios,
    availabilityPoolDrawsOnReservation,
    backupClusterVolumes,
    backupCopiesInNorway,
    backupCriticalAlerts,
    backupCrossRegionRestore,
    backupCustomerManagedKey,
    backupIdentity,
    backupImmutable,
    backupInfrastructureEncryption,
    backupJobAlerts,
    backupKept,
    backupKeyRotates,
    backupNoPublicNetwork,
    backupPrivateEndpoint,
    backupProtectionOn,
    backupRedundancy,
    backupSoftDelete,
    backupSoftDeleteDays,
    computeAutomaticUpdates,
    computeBackedUp,
    computeDiskEncrypted,
    computeDiskExportClosed,
    computeDiskKey,
    computeDiskKeyRotates,
    computeDiskKeyVersionless,
    computeDiskLinkShort,
    computeDiskNoPublicNetwork,
    computeExtensionUpgraded,
    computeGalleryPrivate,
    computeHostEncryption,
    computeHostReplaced,
    computeImageTrustedLaunch,
    computeImageUpgrades,
    computeInstancesRepaired,
    computeMachineDiskKey,
    computeManagedDisks,
    computeNoAutoLogon,
    computeNoPassword,
    computeNoSecretInCustomData,
    computeNoSerialConsole,
    computeNoWrittenPassword,
    computePatchedByPlatform,
    computePatchesAssessed,
    computeReservedCapacity,
    computeSecureBoot,
    computeSshKey,
    computeVmAgent,
    computeVtpm,
    computeWinrmHttps,
    computeZonal,
    configurationCustomerManagedKey,
    configurationIdentity,
    configurationKeyRotates,
    configurationNoPublicNetwork,
    configurationNoSharedKey,
    configurationPrivateEndpoint,
    configurationRecoverable,
    configurationRetention,
    configurationTier,
    databaseAdministratorName,
    databaseAlertsAdministrators,
    databaseAlertsSent,
    databaseAllAlerts,
    databaseAuditMonitoring,
    databaseAuditPolicyOn,
    databaseAuditRetention,
    databaseAutoGrow,
    databaseAutomaticFailover,
    databaseAzureServices,
    databaseBackup,
    databaseBackupInNorway,
    databaseCassandraAuthenticated,
    databaseConnectionThrottling,
    databaseContinuousBackup,
    databaseContinuousBackupDays,
    databaseCosmosCors,
    databaseCosmosNoOpenFilter,
    databaseCosmosRestricted,
    databaseCustomerManagedKey,
    databaseEncryptedTransport,
    databaseEntraAdministrator,
    databaseEntraLogin,
    databaseEntraOnly,
    databaseGeoBackup,
    databaseHighAvailability,
    databaseImmutableBackup,
    databaseInfrastructureEncryption,
    databaseKeyRotates,
    databaseLedger,
    databaseLogCheckpoints,
    databaseLogConnections,
    databaseLogDisconnections,
    databaseLogDuration,
    databaseLogRetention,
    databaseMysqlAuditConnections,
    databaseMysqlAuditLog,
    databaseNoAzureWideFirewall,
    databaseNoFirewallRule,
    databaseNoKeyMetadataWrites,
    databaseNoLocalFile,
    databaseNoOpenFirewall,
    databaseNoPublicNetwork,
    databaseOutboundRestricted,
    databasePrivateEndpoint,
    databaseRedisAuthenticated,
    databaseRedisPatches,
    databaseRedisPersistence,
    databaseRedisPersistenceIdentity,
    databaseRedisReplicated,
    databaseScanReportsAdministrators,
    databaseScanReportsSent,
    databaseScansRecur,
    databaseSqlAuditing,
    databaseSupportedVersion,
    databaseThreatDetection,
    databaseTls,
    databaseTransparentEncryption,
    databaseVmBackupEncrypted,
    databaseVulnerabilityAssessment,
    databaseZoneRedundant,
    edgeApiApproval,
    edgeApiBackendCertificate,
    edgeApiBackendHttps,
    edgeApiCiphers,
    edgeApiClientCertificate,
    edgeApiHttps,
    edgeApiLogErrors,
    edgeApiMinimumVersion,
    edgeApiNetwork,
    edgeApiNetworkType,
    edgeApiNoDirectManagement,
    edgeApiNoPublicNetwork,
    edgeApiNoTracing,
    edgeApiOauthGrants,
    edgeApiOauthState,
    edgeApiSecretValue,
    edgeApiSignUp,
    edgeApiSubscription,
    edgeApiSubscriptionScope,
    edgeApiTier,
    edgeApiTls,
    edgeApiTokenHeader,
    edgeApiVaultValue,
    edgeApiZones,
    edgeCdnHttps,
    edgeCdnNoHttp,
    edgeDefaultDomainWaf,
    edgeDomainCertificate,
    edgeDomainTls,
    edgeForwardingHttps,
    edgeFrontDoorTier,
    edgeFrontDoorWaf,
    edgeIdentity,
    edgeOriginCertificate,
    edgeOriginPrivate,
    edgeProbeHttps,
    edgeRedirectHttps,
    edgeRouteHttps,
    edgeTrafficProbed,
    edgeWafBlocks,
    edgeWafBody,
    edgeWafComplete,
    edgeWafEnabled,
    edgeWafLog4j,
    edgeWafPrevention,
    edgeWafRules,
    governanceAutomationCertificateStays,
    governanceAutomationCustomerManagedKey,
    governanceAutomationEncryptedVariable,
    governanceAutomationEntraOnly,
    governanceAutomationIdentity,
    governanceAutomationNoPublicNetwork,
    governanceAutomationPrivateEndpoint,
    governanceAutomationSourceReviewed,
    governanceAutomationSourceToken,
    governanceBudgetNotifies,
    governanceDeleteLock,
    governanceNorwayRegion,
    governanceOwnerBudget,
    governanceOwnerOrganisationNumber,
    governancePolicyEnforced,
    governancePolicyExemptionEnds,
    governancePreventDestroy,
    governanceRequiredTags,
    identityActivationApproved,
    identityActivationJustified,
    identityActivationMultifactor,
    identityActivationShort,
    identityAssignmentMultifactor,
    identityEligibleRoleEnds,
    identityEnvironmentIsolation,
    identityFederatedAudience,
    identityFederatedIssuer,
    identityFederatedSubject,
    identityKnownParties,
    identityLeastPrivilege,
    identityNoRoleGiver,
    identityNoWildcardRole,
    identityOwnStores,
    identityOwnerIsolation,
    identityRoleExpiryRequired,
    identityRolePrincipal,
    identityRoleScope,
    identitySingleActions,
    integrationBatchDefaultDeny,
    integrationBatchNodesDefaultDeny,
    integrationBatchStorageIdentity,
    integrationCustomerManagedKey,
    integrationDataLocation,
    integrationDefaultDeny,
    integrationDeviceDataResidency,
    integrationDeviceLogs,
    integrationEntraSignIn,
    integrationGrafanaZones,
    integrationHubAdvice,
    integrationHubDefender,
    integrationHubEndpointIdentity,
    integrationHubListComplete,
    integrationHubTls,
    integrationIdentity,
    integrationLabLogin,
    integrationLabNetworkPrivate,
    integrationLabNoPublicAddress,
    integrationListForDevices,
    integrationMailEncrypted,
    integrationMailVerified,
    integrationMaskedAddresses,
    integrationNoAnonymousClient,
    integrationNoMailTracking,
    integrationNoOpenCors,
    integrationNoPublicNetwork,
    integrationNoSharedKey,
    integrationPoolHostEncryption,
    integrationPoolNoAdmin,
    integrationPoolNoPublicAddress,
    integrationPoolOutboundOnly,
    integrationPoolTrustedLaunch,
    integrationPoolUpdates,
    integrationPoolZones,
    integrationPrivateEndpoint,
    integrationSignalLogs,
    integrationTier,
    keyVaultAuditTrail,
    keyVaultCertificateNewKey,
    keyVaultCertificateNotExportable,
    keyVaultCertificateRenews,
    keyVaultCertificateValidity,
    keyVaultDefaultDeny,
    keyVaultEntraRoles,
    keyVaultHardwareKey,
    keyVaultKeyExpires,
    keyVaultKeyExpiryNotice,
    keyVaultKeyRotation,
    keyVaultKeyStrength,
    keyVaultModuleRoleActions,
    keyVaultModuleRoleScope,
    keyVaultNoAddressRule,
    keyVaultNoDeploymentAccess,
    keyVaultNoDiskEncryptionAccess,
    keyVaultNoLiteralSecret,
    keyVaultNoPublicNetwork,
    keyVaultNoPurgePermission,
    keyVaultOnlyKnownNetworks,
    keyVaultPrivateEndpoint,
    keyVaultRecoverable,
    keyVaultSecretContentType,
    keyVaultSecretExpires,
    keyVaultSoftDelete,
    keyVaultSoftDeleteDays,
    keyVaultStorageKeyRotates,
    messagingCustomerManagedKey,
    messagingDeadLetters,
    messagingDefaultDeny,
    messagingDoubleEncryption,
    messagingDurable,
    messagingEventDeadLetters,
    messagingFilterErrorsKept,
    messagingHubReplica,
    messagingHubZones,
    messagingIdentity,
    messagingKeyRotates,
    messagingNoIpRule,
    messagingNoManageKey,
    messagingNoNamespaceKey,
    messagingNoOpenIpRule,
    messagingNoPublicNetwork,
    messagingNoSharedKey,
    messagingNoTrustedService,
    messagingPrivateEndpoint,
    messagingRelayAuthorization,
    messagingTls,
    messagingWebhookHttps,
    monitoringActivityLog,
    monitoringAddressMasked,
    monitoringAlertOn,
    monitoringAlertTells,
    monitoringAuditTrail,
    monitoringAutoProvisioning,
    monitoringCapNotifies,
    monitoringClusterCustomerManagedKey,
    monitoringClusterWatched,
    monitoringCollectionClosed,
    monitoringContactAdmins,
    monitoringContactAlerts,
    monitoringContactPhone,
    monitoringDefenderPlans,
    monitoringDefenderSettings,
    monitoringExportOn,
    monitoringFlowLogKept,
    monitoringFlowLogOn,
    monitoringFlowLogRead,
    monitoringGroupReaches,
    monitoringImmutableArchive,
    monitoringInsightsInWorkspace,
    monitoringLogProfileComplete,
    monitoringLogProfileKept,
    monitoringLogProfileLocations,
    monitoringMalwareScan,
    monitoringNoEarlyPurge,
    monitoringNoInsightsKey,
    monitoringPrivateLinkOnly,
    monitoringSecurityContact,
    monitoringSensitiveDataDiscovery,
    monitoringSettingLogs,
    monitoringThreatProtection,
    monitoringWebhookHttps,
    monitoringWorkspaceClosed,
    monitoringWorkspaceEntraOnly,
    monitoringWorkspaceRetention,
    networkBalancerNoHiddenOutbound,
    networkBalancerNoManagementPort,
    networkBalancerStandard,
    networkBastionNoCopyPaste,
    networkBastionNoFileCopy,
    networkBastionNoIpConnect,
    networkBastionNoShareableLink,
    networkBastionNoTunnel,
    networkDdosPlan,
    networkDefenceInDepth,
    networkDnsStaysPrivate,
    networkEndpointPolicies,
    networkExpressRouteEncrypted,
    networkExpressRouteNoClassic,
    networkFirewallDeniesKnownThreats,
    networkFirewallDnsProxy,
    networkFirewallHasPolicy,
    networkFirewallInspects,
    networkFirewallNamesHosts,
    networkFirewallNoAnyToAny,
    networkFirewallNoOpenEntry,
    networkFirewallNothingBypassed,
    networkFirewallTier,
    networkFirewallWebEncrypted,
    networkFlowLog,
    networkGatewayCurrentSku,
    networkGatewayZones,
    networkHubSecuresInternet,
    networkInterfaceClosed,
    networkLinkServiceClosed,
    networkLinkServicePolicies,
    networkNameNotTakenOver,
    networkNoAnySource,
    networkNoDefaultOutbound,
    networkNoIpForwarding,
    networkNoLateralMovement,
    networkNoOpenDatabasePort,
    networkNoOpenHttp,
    networkNoOpenManagementPort,
    networkNoOpenRdp,
    networkNoOpenSsh,
    networkNoOpenUdp,
    networkNoOutboundToAnywhere,
    networkNoRoutePropagation,
    networkNoRouteToInternet,
    networkOwnDnsServers,
    networkPeeringClosed,
    networkPeeringNoGateway,
    networkPrivateEndpointDns,
    networkPublicAddressOwner,
    networkPublicIpDdos,
    networkPublicIpStandard,
    networkPublicIpZones,
    networkRouteTableInUse,
    networkRouteToFirewall,
    networkServiceEndpointPolicy,
    networkSubnetSecurityGroup,
    networkTwoDnsServers,
    networkVirtualNetworkEncryption,
    networkVpnActiveActive,
    networkVpnEntraOnly,
    networkVpnIkeV2,
    networkVpnNoWrittenKey,
    networkVpnReplayProtection,
    networkVpnRouteBased,
    networkVpnStrongCiphers,
    networkWanEncrypted,
    runtimeClusterApiRanges,
    runtimeClusterAzurePolicy,
    runtimeClusterBalancer,
    runtimeClusterDefender,
    runtimeClusterDiskKey,
    runtimeClusterEgress,
    runtimeClusterEntraOnly,
    runtimeClusterHostEncryption,
    runtimeClusterImageCleaner,
    runtimeClusterManagedIdentity,
    runtimeClusterMonitoringIdentity,
    runtimeClusterNetworkPlugin,
    runtimeClusterNetworkPolicy,
    runtimeClusterNoDashboard,
    runtimeClusterNoHttpRouting,
    runtimeClusterNoLocalAccount,
    runtimeClusterNoPublicIngress,
    runtimeClusterNoPublicName,
    runtimeClusterNoRunCommand,
    runtimeClusterNodeCount,
    runtimeClusterOsDisks,
    runtimeClusterPrivate,
    runtimeClusterRbac,
    runtimeClusterScaleSets,
    runtimeClusterSecretsKey,
    runtimeClusterSecretsKeyPrivate,
    runtimeClusterSecretsRotate,
    runtimeClusterSystemPool,
    runtimeClusterTier,
    runtimeClusterUpgrades,
    runtimeClusterWorkloadIdentity,
    runtimeClusterZones,
    runtimeContainerIdentity,
    runtimeContainerInNetwork,
    runtimeContainerKey,
    runtimeContainerLogs,
    runtimeContainerNoPublicAddress,
    runtimeContainerNotPrivileged,
    runtimeContainerPullsWithIdentity,
    runtimeContainerSecureVariables,
    runtimeDesktopNoArguments,
    runtimeDesktopNoPublicNetwork,
    runtimeDesktopNoRedirection,
    runtimeFabricDurable,
    runtimeFabricEncrypted,
    runtimeFabricEntra,
    runtimeFabricParameters,
    runtimeFabricReliable,
    runtimeFabricTier,
    runtimeFabricUpgraded,
    runtimeFluxEncrypted,
    runtimeGatewayBackendHttps,
    runtimeGatewayClientIssuer,
    runtimeGatewayClientRevocation,
    runtimeGatewayHttps,
    runtimeGatewayInstances,
    runtimeGatewayProbeHttps,
    runtimeGatewayTier,
    runtimeGatewayTls,
    runtimeGatewayVaultCertificate,
    runtimeGatewayWaf,
    runtimeGatewayWafBody,
    runtimeGatewayWafBodyLimit,
    runtimeGatewayWafComplete,
    runtimeGatewayWafEnabled,
    runtimeGatewayWafLog4j,
    runtimeGatewayWafRules,
    runtimeGatewayZones,
    runtimeNoPublicNode,
    runtimeNodeUpgrades,
    runtimeOpenshiftDiskKey,
    runtimeOpenshiftEgress,
    runtimeOpenshiftHostEncryption,
    runtimeOpenshiftNoPublicIngress,
    runtimeOpenshiftPrivate,
    runtimeRegistryBuildsInside,
    runtimeRegistryCopyAudited,
    runtimeRegistryCustomerManagedKey,
    runtimeRegistryDataEndpoint,
    runtimeRegistryDefaultDeny,
    runtimeRegistryEntraOnly,
    runtimeRegistryNoAnonymousPull,
    runtimeRegistryNoBypass,
    runtimeRegistryNoExport,
    runtimeRegistryNoPublicNetwork,
    runtimeRegistryNoToken,
    runtimeRegistryPrivateEndpoint,
    runtimeRegistryReplicated,
    runtimeRegistryResilient,
    runtimeRegistryRetention,
    runtimeRegistryScopeNarrow,
    runtimeRegistryTier,
    runtimeRegistryTokenExpires,
    runtimeRegistryWebhookHttps,
    runtimeSpringAppClosed,
    runtimeSpringCacheEncrypted,
    runtimeSpringEgress,
    runtimeSpringEndToEndTls,
    runtimeSpringHttps,
    runtimeSpringInNetwork,
    runtimeSpringKnownHost,
    runtimeSpringLogsClosed,
    runtimeSpringMonitorEncrypted,
    runtimeSpringNoPublicNetwork,
    runtimeSpringZones,
    runtimeWafPrevention,
    storageAuditTrail,
    storageChangeFeed,
    storageContainerAuditTrail,
    storageContainerSoftDelete,
    storageCopiesInNorway,
    storageCopyScope,
    storageCurrentKind,
    storageCustomerManagedKey,
    storageDataLakeEncrypted,
    storageDefaultDeny,
    storageErasure,
    storageFirewallBypass,
    storageHttpsOnly,
    storageImmutabilityLocked,
    storageInfrastructureEncryption,
    storageKeyRotates,
    storageLocalUserKey,
    storageMicrosoftRouting,
    storageNarrowAccessPolicy,
    storageNetappBackupOn,
    storageNetappCustomerManagedKey,
    storageNetappDirectoryEncryption,
    storageNetappDirectorySigning,
    storageNetappDirectoryTls,
    storageNetappEncryptedOnTheWay,
    storageNetappKnownClients,
    storageNetappNetworkFeatures,
    storageNetappNoLocalUsers,
    storageNetappNoRoot,
    storageNetappSnapshotsHidden,
    storageNoAddressRule,
    storageNoAnonymousAccess,
    storageNoCorsWildcard,
    storageNoCrossTenantCopy,
    storageNoDefaultSharePermission,
    storageNoLocalUser,
    storageNoNfs,
    storageNoOpenAddress,
    storageNoOtherAccess,
    storageNoPermanentDelete,
    storageNoPublicNetwork,
    storageNoResourceInstance,
    storageNoServiceBypass,
    storageNoSftp,
    storageNoSharedKey,
    storageNoStaticWebsite,
    storagePortalEntra,
    storagePrivateContainer,
    storagePrivateEndpoint,
    storageQueueAuditTrail,
    storageQueuesAndTablesKey,
    storageReplication,
    storageSasBlocks,
    storageSasPeriod,
    storageSasPolicy,
    storageScopeCustomerManagedKey,
    storageScopeInfrastructureEncryption,
    storageScopeNotOverridden,
    storageServiceAuditTrail,
    storageShareSoftDelete,
    storageSmbEncryption,
    storageSmbKerberos,
    storageSmbTicket,
    storageSmbVersions,
    storageSoftDelete,
    storageSoftDeleteDays,
    storageSyncPrivate,
    storageTls,
    storageTrustedServices,
    storageVersioning,
    storageZones,
    terraformJudgeable,
    terraformMadeByConstruct,
    terraformNoDanglingReference,
    terraformNoEscapeHatch,
    terraformNoUnreadModule,
    terraformProviderFeatures,
    terraformStateBackend,
    webAlwaysOn,
    webAuthentication,
    webBackup,
    webBackupNetwork,
    webClientCertificate,
    webClientCertificateRequired,
    webContainerInternal,
    webContainerLog,
    webContentNetwork,
    webDefaultDeny,
    webDeploymentDefaultDeny,
    webDeploymentTls,
    webDomainCertificate,
    webEnvironmentEncryption,
    webEnvironmentTls,
    webErrorLog,
    webFtps,
    webFunctionLog,
    webHealthCheck,
    webHttpLog,
    webHttp2,
    webHttpsOnly,
    webIdentity,
    webImageNetwork,
    webInternalEnvironment,
    webLastBackupKept,
    webMutualTls,
    webNoAnonymousAccess,
    webNoDeploymentPassword,
    webNoFtpPassword,
    webNoOpenAddress,
    webNoOpenCors,
    webNoPublicNetwork,
    webNoRemoteDebugging,
    webPlanInstances,
    webPlanTier,
    webRegistryIdentity,
    webRequestTrace,
    webRouteAll,
    webSignInHttps,
    webSignInNonce,
    webStorageIdentity,
    webSupportedRuntime,
    webTls,
    webVaultSecrets,
    webVirtualNetwork,
    webWorkflowCallers,
    webZones,
  ],
};
