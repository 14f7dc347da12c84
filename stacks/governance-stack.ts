import type { Construct } from "constructs";
import { environmentTag, ownerTag } from "../config/finops-tags";
import { ActivityLogExport } from "../constructs/governance/activity-log-export";
import { DefenderPlans } from "../constructs/governance/defender-plans";
import { SubscriptionBudget } from "../constructs/governance/subscription-budget";
import { SubscriptionPolicies } from "../constructs/governance/subscription-policies";
import { storageAccountName } from "../constructs/names";
import { FlowLog, type FlowLogProps } from "../constructs/network/flow-log";
import { AuditArchive } from "../constructs/storage/audit-archive";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { KeysStack } from "./keys-stack";
import type { PlatformNetwork } from "./network-stack";
import type { Observability } from "./observability-stack";

interface GovernanceStackProps {
  readonly observability: Observability;
  readonly network: PlatformNetwork;
  readonly keys: KeysStack;
}

/**
 * What holds for the whole subscription of an environment, whoever changes something in it: Azure refuses what the rules would refuse, Defender watches,
 * budgets tell, and who did what is kept where nobody can change it.
 */
export class GovernanceStack extends BaselineStack {
  /** Where networks log who talks with whom. */
  readonly flowLogs: Pick<FlowLogProps, "storageAccountId" | "workspace">;

  constructor(scope: Construct, context: StackContext, { observability, network, keys }: GovernanceStackProps) {
    super(scope, "governance", context);
    const { deployment, environment, environmentName } = context;
    const { subscriptionId } = environment;
    const { finops, organisation, security, budgetsFrom } = deployment;
    const group = this.platformGroup("governance");
    const { placement } = group;
    new SubscriptionPolicies(this, "Policies", {
      subscriptionId,
      name: `${finops.product}-${environmentName}-baseline`,
      requiredTags: [environmentTag, "finops_product", ownerTag, "repository", "cost_centre", "data_class"],
    });
    new DefenderPlans(this, "Defender", { email: security.email, phone: security.phone });
    new SubscriptionBudget(this, "Budget", { subscriptionId, amount: environment.monthlyBudget, startDate: budgetsFrom, contacts: organisation.contacts });
    new ActivityLogExport(this, "ActivityLog", { subscriptionId, auditWorkspaceId: observability.audit.id });
    const archive = new AuditArchive(this, "Archive", {
      placement,
      name: storageAccountName(finops.product, organisation.code, environmentName, "audit"),
      network: network.keyEndpoints,
      key: keys.platform.archive,
      auditWorkspaceId: observability.audit.id,
      workspaceResourceGroupName: observability.group.name,
      tables: ["AzureActivity", "AzureDiagnostics", "LAQueryLogs", "SecurityAlert", "StorageBlobLogs"],
      retentionDays: environment.logs.auditDays,
      immutability: environment.class === "production" ? "locked" : "unlocked",
    });
    const { operational } = observability;
    this.flowLogs = { storageAccountId: archive.id, workspace: { id: operational.id, workspaceId: operational.workspaceId, region: placement.region } };
    const flows = (id: string, networkId: string) =>
      new FlowLog(this, `${id}Flows`, { placement, name: `${finops.product}-${id.toLowerCase()}-${environmentName}`, networkId, ...this.flowLogs });
    flows("Hub", network.hub.id);
    flows("Keys", network.keyNetworkId);
  }
}
