import { all, pass, type Rule, unresolved, type Verdict } from "../../model";
import { everywhere } from "../network/blocks";

const urls = ["git_repository.url", "bucket.url"];

export const fluxEncrypted: Rule = {
  id: "runtime/flux-encrypted",
  title: "what a cluster is made of comes over an encrypted line",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_flux_configuration"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "who gets between the repository and the cluster decides what runs",
  remediation: "write url of git_repository and bucket with https or ssh, and leave tls_enabled at true",
  references: ["https://learn.microsoft.com/azure/azure-arc/kubernetes/conceptual-gitops-flux2"],
  evaluate: (flux) => {
    const plain = urls.find((path) => /^(?:http|git):/i.test(String(flux.get(path) ?? "")));
    if (plain !== undefined) return { state: "fail", attribute: plain, actual: flux.get(plain) as string, expected: "https or ssh" };
    const hidden = urls.find((path) => flux.get(path) === unresolved);
    const told: Verdict = hidden === undefined ? pass : { state: "unknown", attribute: hidden, why: "its value is known only after the plan" };
    return all(everywhere(flux, "bucket.tls_enabled", true), told);
  },
};
