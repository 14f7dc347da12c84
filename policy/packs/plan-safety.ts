// Written by `npm run packs`; do not edit.
import type { Pack } from "../model";
import { auditTrailKept as planAuditTrailKept } from "../rules/plan/audit-trail-kept";
import { auditTrailNotReduced as planAuditTrailNotReduced } from "../rules/plan/audit-trail-not-reduced";
import { backupKept as planBackupKept } from "../rules/plan/backup-kept";
import { budgetKept as planBudgetKept } from "../rules/plan/budget-kept";
import { budgetNotRaised as planBudgetNotRaised } from "../rules/plan/budget-not-raised";
import { capacityNotLowered as planCapacityNotLowered } from "../rules/plan/capacity-not-lowered";
import { capacityReservationKept as planCapacityReservationKept } from "../rules/plan/capacity-reservation-kept";
import { complete as planComplete } from "../rules/plan/complete";
import { defenderKept as planDefenderKept } from "../rules/plan/defender-kept";
import { dnsZoneGroupKept as planDnsZoneGroupKept } from "../rules/plan/dns-zone-group-kept";
import { drift as planDrift } from "../rules/plan/drift";
import { firewallNotOpened as planFirewallNotOpened } from "../rules/plan/firewall-not-opened";
import { identityKept as planIdentityKept } from "../rules/plan/identity-kept";
import { immutabilityKept as planImmutabilityKept } from "../rules/plan/immutability-kept";
import { importKnown as planImportKnown } from "../rules/plan/import-known";
import { keyKept as planKeyKept } from "../rules/plan/key-kept";
import { keyUsable as planKeyUsable } from "../rules/plan/key-usable";
import { lockKept as planLockKept } from "../rules/plan/lock-kept";
import { networkGuardKept as planNetworkGuardKept } from "../rules/plan/network-guard-kept";
import { noOpaqueDestroy as planNoOpaqueDestroy } from "../rules/plan/no-opaque-destroy";
import { noStandingAccess as planNoStandingAccess } from "../rules/plan/no-standing-access";
import { noStatefulDestroy as planNoStatefulDestroy } from "../rules/plan/no-stateful-destroy";
import { noStatefulForget as planNoStatefulForget } from "../rules/plan/no-stateful-forget";
import { noStatefulReplacement as planNoStatefulReplacement } from "../rules/plan/no-stateful-replacement";
import { nodePoolKept as planNodePoolKept } from "../rules/plan/node-pool-kept";
import { onlyAzure as planOnlyAzure } from "../rules/plan/only-azure";
import { peeringNotOpened as planPeeringNotOpened } from "../rules/plan/peering-not-opened";
import { policyAssignmentKept as planPolicyAssignmentKept } from "../rules/plan/policy-assignment-kept";
import { policyEnforced as planPolicyEnforced } from "../rules/plan/policy-enforced";
import { privateDnsKept as planPrivateDnsKept } from "../rules/plan/private-dns-kept";
import { privateEndpointKept as planPrivateEndpointKept } from "../rules/plan/private-endpoint-kept";
import { protectionKept as planProtectionKept } from "../rules/plan/protection-kept";
import { redundancyKept as planRedundancyKept } from "../rules/plan/redundancy-kept";
import { regionKept as planRegionKept } from "../rules/plan/region-kept";
import { retentionNotLowered as planRetentionNotLowered } from "../rules/plan/retention-not-lowered";
import { roleNotBroader as planRoleNotBroader } from "../rules/plan/role-not-broader";
import { routeKept as planRouteKept } from "../rules/plan/route-kept";
import { securityRuleNotOpened as planSecurityRuleNotOpened } from "../rules/plan/security-rule-not-opened";
import { serviceFirewallNotOpened as planServiceFirewallNotOpened } from "../rules/plan/service-firewall-not-opened";

/** What no change may do: lose data, lower protection or capacity, widen access. Judged on plans alone. */
export const planSafety: Pack = {
  id: "plan-safety",
  title: "Plan safety",
  rules: [
    planAuditTrailKept,
    planAuditTrailNotReduced,
    planBackupKept,
    planBudgetKept,
    planBudgetNotRaised,
    planCapacityNotLowered,
    planCapacityReservationKept,
    planComplete,
    planDefenderKept,
    planDnsZoneGroupKept,
    planDrift,
    planFirewallNotOpened,
    planIdentityKept,
    planImmutabilityKept,
    planImportKnown,
    planKeyKept,
    planKeyUsable,
    planLockKept,
    planNetworkGuardKept,
    planNoOpaqueDestroy,
    planNoStandingAccess,
    planNoStatefulDestroy,
    planNoStatefulForget,
    planNoStatefulReplacement,
    planNodePoolKept,
    planOnlyAzure,
    planPeeringNotOpened,
    planPolicyAssignmentKept,
    planPolicyEnforced,
    planPrivateDnsKept,
    planPrivateEndpointKept,
    planProtectionKept,
    planRedundancyKept,
    planRegionKept,
    planRetentionNotLowered,
    planRoleNotBroader,
    planRouteKept,
    planSecurityRuleNotOpened,
    planServiceFirewallNotOpened,
  ],
};
