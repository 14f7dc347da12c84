import type { Construct } from "constructs";
import { platformOwner } from "../config/finops-tags";
import type { ResourceGroup } from "../constructs/governance/resource-group";
import { ActionGroup } from "../constructs/monitoring/action-group";
import { ActivityLogAlerts } from "../constructs/monitoring/activity-log-alerts";
import { CollectionEndpoint } from "../constructs/monitoring/collection-endpoint";
import { LogAlerts } from "../constructs/monitoring/log-alerts";
import { LogWorkspace } from "../constructs/monitoring/log-workspace";
import { resourceName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";

/** What other stacks log to, and who is told. */
export interface Observability {
  readonly audit: LogWorkspace;
  readonly operational: LogWorkspace;
  readonly collectionEndpointId: string;
  readonly actionGroupId: string;
  readonly group: ResourceGroup;
}

/** Where an environment logs: who did what, apart from how its systems are; and who is told when something is wrong. */
export class ObservabilityStack extends BaselineStack implements Observability {
  readonly audit: LogWorkspace;
  readonly operational: LogWorkspace;
  readonly collectionEndpointId: string;
  readonly actionGroupId: string;
  readonly group: ResourceGroup;

  constructor(scope: Construct, context: StackContext) {
    super(scope, "observability", context);
    const { deployment, environment, environmentName } = context;
    const { product } = deployment.finops;
    this.group = this.platformGroup("observability");
    const { placement } = this.group;
    const name = (use: string) => resourceName("log", product, platformOwner, environmentName, use);
    this.audit = new LogWorkspace(this, "Audit", { placement, name: name("audit"), use: "audit", retentionDays: environment.logs.auditDays });
    this.operational = new LogWorkspace(this, "Operational", {
      placement,
      name: name("operational"),
      use: "operational",
      retentionDays: environment.logs.operationalDays,
      auditWorkspaceId: this.audit.id,
    });
    this.collectionEndpointId = new CollectionEndpoint(this, "Collection", {
      placement,
      name: resourceName("dce", product, platformOwner, environmentName),
    }).id;
    const actionGroup = new ActionGroup(this, "Contacts", {
      placement,
      name: resourceName("ag", product, platformOwner, environmentName),
      shortName: `${product}${environmentName}`,
      contacts: [...deployment.organisation.contacts, deployment.security.email],
    });
    this.actionGroupId = actionGroup.id;
    new ActivityLogAlerts(this, "Activity", { placement, subscriptionId: environment.subscriptionId, actionGroupId: actionGroup.id });
    new LogAlerts(this, "Logs", {
      placement,
      name: `${product}-${platformOwner}-${environmentName}-alerts`,
      auditWorkspaceId: this.audit.id,
      actionGroupId: actionGroup.id,
    });
  }
}
