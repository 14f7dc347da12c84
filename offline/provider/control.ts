import type { ValueObject } from "./values";

/** A call of the provider that a test can disturb. */
export type Operation = "read" | "create" | "update" | "delete";

/** What went wrong, as Azure would tell it. */
export interface Failure {
  readonly summary: string;
  readonly detail?: string;
}

/** A resource as the provider knows it: Terraform tells a provider no addresses. */
export interface ResourceAtHand {
  readonly type: string;
  /** Its attributes; what is not known yet is unknown. */
  readonly values: ValueObject;
}

/** What a test may do to the Azure that is not there. */
export interface Control {
  /** Answers why an operation fails; `undefined` lets it pass. */
  readonly fail?: (operation: Operation, resource: ResourceAtHand) => Failure | undefined;
  /** What somebody changed in the portal: attributes that differ from the state, or "gone". */
  readonly drift?: (resource: ResourceAtHand) => ValueObject | "gone" | undefined;
}

/** A quota of the subscription is used up. */
export function quotaExceeded(family: string, region: string, requested: number, limit: number): Failure {
  return {
    summary: `unexpected status 409 (409 Conflict) with error: OperationNotAllowed: Operation could not be completed as it results in exceeding approved ${family} Cores quota. Additional details - Deployment Model: Resource Manager, Location: ${region}, Current Limit: ${limit}, Current Usage: ${limit}, Additional Required: ${requested}, (Minimum) New Limit Required: ${limit + requested}.`,
  };
}

/** Azure took longer than the resource's timeout. */
export function timedOut(operation: Operation, id: string): Failure {
  return {
    summary: `${operation === "create" ? "creating" : operation === "update" ? "updating" : "deleting"} ${id}: polling after ${operation}: context deadline exceeded`,
  };
}

/** A management lock refuses the deletion. */
export function locked(scope: string): Failure {
  return {
    summary: `deleting ${scope}: unexpected status 409 (409 Conflict) with error: ScopeLocked: The scope '${scope}' cannot perform delete operation because following scope(s) are locked: '${scope}'. Please remove the lock and try again.`,
  };
}

/** Azure refuses for want of a role. */
export function forbidden(action: string, scope: string): Failure {
  return {
    summary: `unexpected status 403 (403 Forbidden) with error: AuthorizationFailed: The client does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid.`,
  };
}
