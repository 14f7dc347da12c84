import { traversals } from "../../expressions";
import { eachString } from "../../json-walk";
import { pass, type Rule, type Value } from "../../model";
import { isSecretName, secretIn } from "./secrets";
import { blocksOf } from "./stack-blocks";

// Computed by Azure or by another provider, and secret, though the name alone does not say so.
const secretAttributes =
  /(?:_access_key|_connection_string|_blob_connection_string|_key|_sas|^sas|_secret|_password|_token|^kube_config|^kube_admin_config|^kube_config_raw|^kube_admin_config_raw|_kubeconfig|^private_key_pem|^private_key_openssh|^site_credential)$/;
const secretResults: Readonly<Record<string, string>> = { azurerm_key_vault_secret: "value", random_password: "result" };
const noSecrets = /(?:public_key|instrumentation_key|partition_key|_key_id|primary_blob_endpoint)$/;

export const noSecretOutput: Rule = {
  id: "hygiene/no-secret-output",
  title: "an output that hands out a secret is sensitive",
  severity: "high",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "terraform prints the output at the end of every run, and the pipeline keeps what it prints",
  remediation: "set sensitive true on the output, or hand out the id of the secret in a key vault instead",
  references: ["https://developer.hashicorp.com/terraform/language/values/outputs#sensitive"],
  evaluate: (stack) => {
    const found = blocksOf(stack, "output").find(([, { value, sensitive }]) => sensitive !== true && sensitive !== "true" && handsOut(value));
    return found === undefined ? pass : { state: "fail", attribute: `output.${found[0]}.sensitive`, actual: found[1].sensitive, expected: "true" };
  },
};

function handsOut(value: Value): boolean {
  let secret = false;
  eachString(value, "", (text) => {
    secret ||= secretIn(text) !== undefined || traversals(text).some(({ parts, text: all }) => !/\bnonsensitive\b/.test(all) && isSecret(parts));
  });
  return secret;
}

function isSecret(written: readonly string[]): boolean {
  const parts = written[0] === "data" ? written.slice(1) : written;
  const [type = "", , ...attribute] = parts;
  const last = attribute.at(-1) ?? "";
  if (type === "var" || type === "local") return isSecretName(parts[1] ?? "");
  if (noSecrets.test(last)) return false;
  return secretResults[type] === last || attribute.some((part) => secretAttributes.test(part)) || isSecretName(last);
}
