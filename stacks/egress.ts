import type { Deployment } from "../config/deployment";
import type { Egress } from "../constructs/network/egress";

/** What the pipeline's runners need to deploy: Azure's and Entra's interfaces, Terraform's providers, and the repository. Where their tools come from is listed in the deployment file. */
const runnerNames = [
  "management.azure.com",
  "login.microsoftonline.com",
  "graph.microsoft.com",
  "registry.terraform.io",
  "releases.hashicorp.com",
  "github.com",
  "api.github.com",
];

/** Who may go where: workloads to what the deployment file lists, the cluster to what AKS needs, runners to what a deployment needs. */
export function deploymentEgress(
  deployment: Deployment,
  from: { readonly environment: string; readonly runners: string; readonly cluster: string },
): readonly Egress[] {
  const declared = deployment.egress.map(({ name, purpose, fqdns }) => ({ name, description: purpose, sources: [from.environment], names: fqdns }));
  return [
    ...declared,
    { name: "cluster", description: "Kubernetes nodes are made, patched and watched", sources: [from.cluster], nameSet: "AzureKubernetesService" },
    { name: "runners", description: "The pipeline deploys", sources: [from.runners], names: runnerNames },
  ];
}
