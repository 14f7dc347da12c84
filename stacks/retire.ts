import { Aspects, type IAspect, TerraformResource, type TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { DeleteLock } from "../constructs/governance/delete-lock";

/**
 * Takes from a stack what keeps it from being destroyed: the locks, and Terraform's own guard. All else stays as it is, so that an environment that is being
 * ended is no less closed than it was. What else must be true of it the deployment file has checked, and the policy judges again by the tags.
 */
export function retire(stack: TerraformStack): void {
  Aspects.of(stack).add(new Unguarded());
}

/** cdktf invokes it more than once: what it takes away is then gone already. */
class Unguarded implements IAspect {
  visit(node: IConstruct): void {
    if (node instanceof DeleteLock) {
      node.node.scope?.node.tryRemoveChild(node.node.id);
    } else if (TerraformResource.isTerraformResource(node) && node.lifecycle?.preventDestroy !== undefined) {
      const { preventDestroy: _, ...kept } = node.lifecycle;
      if (Object.keys(kept).length > 0) node.lifecycle = kept;
      else delete node.lifecycle;
    }
  }
}
