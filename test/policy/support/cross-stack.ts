import type { Json } from "./graph";

/** Stacks as cdktf writes them when one refers to a block of another: an output here, the other's state there. */
export const crossStack = {
  /** The backend of a stack, for its `terraform`. */
  backend: (stack: string): Json => ({ backend: { azurerm: stateOf(stack) } }),

  /** The output through which others read an attribute, for the `output` of the stack that has it. */
  output: (type: string, name: string, attribute: string): Json => ({
    [`cross-stack-output-${type}${name}${attribute}`]: { value: `\${${type}.${name}.${attribute}}`, sensitive: true },
  }),

  /** The state of another stack, for the `data` of the one that reads it. */
  input: (stack: string): Json => ({
    terraform_remote_state: {
      [`cross-stack-reference-input-${stack}`]: { backend: "azurerm", config: stateOf(stack), workspace: "${terraform.workspace}" },
    },
  }),

  /** The reference to an attribute of a block in another stack. */
  reference: (stack: string, type: string, name: string, attribute: string): string =>
    `\${data.terraform_remote_state.cross-stack-reference-input-${stack}.outputs.cross-stack-output-${type}${name}${attribute}}`,
};

function stateOf(stack: string): Json {
  return { storage_account_name: "altinntfstate", container_name: "tfstate", key: `${stack}.tfstate`, use_azuread_auth: true };
}
