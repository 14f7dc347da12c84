/**
 * The value of `TF_REATTACH_PROVIDERS` by which Terraform, and OpenTofu, find an azurerm that listens already.
 *
 * @see https://developer.hashicorp.com/terraform/plugin/debugging#running-terraform-with-a-provider-in-debug-mode
 */
export function reattachTo(network: string, address: string): string {
  // `Test` keeps Terraform from ending it; the process that it is told of must only be one that lives.
  const reattach = { Protocol: "grpc", ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: { Network: network, String: address } };
  return JSON.stringify({ "registry.terraform.io/hashicorp/azurerm": reattach, "registry.opentofu.org/hashicorp/azurerm": reattach });
}
