import { pass, type Rule, unresolved } from "../../model";

const attribute = "subject";

export const federatedSubject: Rule = {
  id: "identity/federated-subject",
  title: "a federated credential trusts one named workload",
  severity: "critical",
  resourceTypes: ["azurerm_federated_identity_credential"],
  controls: ["NOR-AUT-03", "NOR-AUT-05"],
  checkov: [],
  rationale: "a pull request from anybody, or a repository that matches a wildcard, then acts as the identity",
  remediation: "name one environment or one protected branch, repo:<owner>/<name>:environment:<name>, or one service account",
  references: ["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust"],
  evaluate: (credential) => {
    const written = credential.body[attribute];
    // A part of it may be known only after the plan: what is written around it tells enough to fail, never to pass.
    const subject = credential.get(attribute);
    const text = typeof subject === "string" ? subject : typeof written === "string" ? written.replaceAll(/\$\{[^}]*\}/g, "x") : "";
    const wrong = faultOf(text);
    if (wrong !== undefined && (subject !== unresolved || text !== "x")) return { state: "fail", attribute, actual: text, expected: wrong };
    return subject === unresolved ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};

function faultOf(subject: string): string | undefined {
  if (subject.trim() === "" || /[*?]/.test(subject)) return "one workload, without a wildcard";
  if (/^repo:.*:pull_request$/i.test(subject)) return "an environment or a branch, not every pull request";
  if (/^(?:repo:[^:]*|repository_owner:.*|actor:.*|job_workflow_ref:.*|workflow:.*)$/i.test(subject))
    return "repo:<owner>/<name>: with an environment or a branch";
  if (/^repo:/i.test(subject) && !/^repo:[^/:]+\/[^/:]+:(?:environment|ref):.+$/i.test(subject)) return "repo:<owner>/<name>: with an environment or a branch";
  return undefined;
}
