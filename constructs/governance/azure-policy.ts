/** A condition of Azure Policy: what a resource is asked, or several questions. @see https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule */
export type PolicyCondition =
  | { readonly field: string; readonly equals: string | boolean }
  | { readonly field: string; readonly notEquals: string | boolean }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly notIn: readonly string[] }
  | { readonly field: string; readonly exists: boolean }
  | { readonly value: string; readonly exists: boolean }
  | { readonly value: string; readonly contains: string }
  | { readonly not: PolicyCondition }
  | { readonly allOf: readonly PolicyCondition[] }
  | { readonly anyOf: readonly PolicyCondition[] };

/** What Azure itself refuses, whoever asks: Terraform, the portal or a script. */
export interface AzurePolicy {
  /** Once in the subscription: lower-case letters and dashes. */
  readonly name: string;
  /** What holds, one sentence. */
  readonly title: string;
  /** What whoever is refused is told: what to change. */
  readonly message: string;
  /** Ids of the controls that ask for it. */
  readonly controls: readonly string[];
  /**
   * What is looked at.
   * @default "Indexed" - what has a place and tags; "All" takes resource groups and parts of resources too
   */
  readonly mode?: "Indexed" | "All";
  /** What is refused. */
  readonly deniedIf: PolicyCondition;
}

/** Refused: a resource of the type whose setting is anything but the one value, nothing included. */
export function unless(type: string, setting: string, value: string | boolean): PolicyCondition {
  return {
    allOf: [
      { field: "type", equals: type },
      { field: `${type}/${setting}`, notEquals: value },
    ],
  };
}
