import { Token } from "cdktf";
import { wrongInput } from "../input";

/**
 * A role reaches a resource group or something in it, never a whole subscription or more. Ids known only to Terraform pass.
 *
 * Holds NOR-AUT-05.
 * @throws when the scope is wider than a resource group
 * @see https://learn.microsoft.com/azure/role-based-access-control/scope-overview
 */
export function requireNarrowScope(where: string, scope: string): void {
  if (Token.isUnresolved(scope) || /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.test(scope)) return;
  throw wrongInput(where, {
    what: "the role would reach further than a resource group",
    got: scope,
    allowed: "a resource group or a resource in one",
    fix: "grant it on what it is needed for",
  });
}
