import type { Construct } from "constructs";
import { platformOwner } from "../config/finops-tags";
import { LogWorkspace } from "../constructs/monitoring/log-workspace";
import { resourceName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";

/** Where an environment logs: who did what, apart from how its systems are. */
export class ObservabilityStack extends BaselineStack {
  readonly auditWorkspaceId: string;

  constructor(scope: Construct, context: StackContext) {
    super(scope, "observability", context);
    const { deployment, environment, environmentName } = context;
    const { placement } = this.platformGroup("observability");
    const name = (use: string) => resourceName("log", deployment.finops.product, platformOwner, environmentName, use);
    const audit = new LogWorkspace(this, "Audit", { placement, name: name("audit"), use: "audit", retentionDays: environment.logs.auditDays });
    new LogWorkspace(this, "Operational", {
      placement,
      name: name("operational"),
      use: "operational",
      retentionDays: environment.logs.operationalDays,
      auditWorkspaceId: audit.id,
    });
    this.auditWorkspaceId = audit.id;
  }
}
