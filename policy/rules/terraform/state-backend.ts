import { notApplicable, pass, type Rule, type Verdict } from "../../model";
import { isPlanned } from "../../plan/is-planned";
import { isObject } from "../../stack-json";

const secrets = ["access_key", "sas_token", "client_secret", "client_certificate_password"];

export const stateBackend: Rule = {
  id: "terraform/state-backend",
  title: "terraform's state lies in Azure Storage, opened by Entra ID identities alone",
  severity: "high",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-08"],
  checkov: [],
  rationale: "the state holds every id and often secrets, in clear; whoever writes it decides what the next deployment does",
  remediation: "use the azurerm backend with use_azuread_auth true and no key, token or secret in it",
  references: ["https://developer.hashicorp.com/terraform/language/backend/azurerm"],
  evaluate: (stack, graph) => {
    const terraform = isObject(stack.body.terraform) ? stack.body.terraform : {};
    if (terraform.backend === undefined && isPlanned(stack.stack, graph)) return notApplicable;
    const backends = isObject(terraform.backend) ? terraform.backend : {};
    const azurerm = backends.azurerm;
    if (!isObject(azurerm)) return fail("terraform.backend", Object.keys(backends).join(", ") || "none", "azurerm");
    const secret = secrets.find((key) => azurerm[key] !== undefined);
    if (secret !== undefined) return fail(`terraform.backend.azurerm.${secret}`, "present", "absent");
    return azurerm.use_azuread_auth === true ? pass : fail("terraform.backend.azurerm.use_azuread_auth", azurerm.use_azuread_auth, "true");
  },
};

function fail(attribute: string, actual: Extract<Verdict, { state: "fail" }>["actual"], expected: string): Verdict {
  return { state: "fail", attribute, actual, expected };
}
