import { Construct } from "constructs";
import { ManagedIdentity } from "../identity/managed-identity";
import { RoleGrant } from "../identity/role-grant";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { type LogQuestion, QueryAlert } from "./query-alert";

export interface LogAlertsProps {
  readonly placement: Placement;
  /** Name of the identity that asks, behind its abbreviation: such as `altinn-platform-prod-alerts`. */
  readonly name: string;
  readonly auditWorkspaceId: string;
  readonly actionGroupId: string;
}

/** What vaults log. A column of one service is there only once that service has logged. */
const vaultLog = [
  'AzureDiagnostics | where ResourceProvider == "MICROSOFT.KEYVAULT" and Category == "AuditEvent"',
  'extend Caller = column_ifexists("identity_claim_oid_g", ""), Item = column_ifexists("id_s", "")',
].join(" | ");
const what = "project TimeGenerated, Resource, OperationName, Caller, CallerIPAddress, Item";

/**
 * All that the audit logs are asked.
 *
 * A vault announces that a key, secret or certificate is about to end by Event Grid, and logs that it did.
 * @see https://learn.microsoft.com/azure/key-vault/general/logging#interpret-your-key-vault-logs
 */
export const logQuestions = {
  "key-expiry": {
    why: "A key, secret or certificate ends soon, or has ended: its rotation has failed",
    severity: 1,
    every: "PT1H",
    query: `${vaultLog} | where OperationName endswith "NearExpiryEventGridNotification" or OperationName endswith "ExpiredEventGridNotification" | ${what}`,
  },
  "key-deletion": {
    why: "A key, secret or certificate was deleted or purged: what it encrypts cannot be read without it",
    severity: 0,
    every: "PT5M",
    query: `${vaultLog} | where OperationName in ("KeyDelete", "KeyPurge", "SecretDelete", "SecretPurge", "CertificateDelete", "CertificatePurge", "VaultPurge") | ${what}`,
  },
  "key-refusal": {
    why: "Somebody asked a vault for what its roles do not allow, more than ten times in a quarter of an hour",
    severity: 2,
    every: "PT15M",
    query: `${vaultLog} | where ResultSignature == "Forbidden" | summarize Refusals = count() by Resource, CallerIPAddress, Caller | where Refusals > 10`,
  },
  "storage-refusal": {
    why: "Somebody asked a storage account for what its roles do not allow, more than ten times in a quarter of an hour",
    severity: 2,
    every: "PT15M",
    query:
      "StorageBlobLogs | where toint(StatusCode) == 403 | summarize Refusals = count() by AccountName, RequesterObjectId, AuthenticationType | where Refusals > 10",
  },
} as const satisfies Readonly<Record<string, LogQuestion>>;

/**
 * One alert for each of `logQuestions`, all asked with one identity that may read the audit workspace and nothing else.
 *
 * Holds NOR-LOG-05, NOR-AUT-03, NOR-AUT-11 and NOR-ENC-05.
 * @see https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
 */
export class LogAlerts extends Construct {
  constructor(scope: Construct, id: string, props: LogAlertsProps) {
    super(scope, id);
    const { placement, auditWorkspaceId, actionGroupId } = props;
    const identity = new ManagedIdentity(this, "Identity", { placement, name: resourceName("id", props.name) });
    const grant = new RoleGrant(this, "Reader", {
      role: "Log Analytics Reader",
      scope: auditWorkspaceId,
      principalId: identity.principalId,
      principalType: "ServicePrincipal",
      description: "The alerts ask the audit logs",
    });
    for (const [name, question] of Object.entries<LogQuestion>(logQuestions)) {
      new QueryAlert(this, name, { placement, name, question, workspaceId: auditWorkspaceId, actionGroupId, identity, grants: [grant] });
    }
  }
}
