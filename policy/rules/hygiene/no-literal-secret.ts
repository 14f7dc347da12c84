import { eachString } from "../../json-walk";
import { pass, type Resource, type Rule } from "../../model";
import { isSecretName, isWrittenOut, secretIn } from "./secrets";
import { writtenIn } from "./written";

// azurerm hides these as a whole, whatever stands in them; what a secret looks like is looked for all the same.
const mixed =
  /(?:^|\.)(?:custom_data|user_data|app_settings|environment_variables|settings|protected_settings|template_content|parameters_content|parameter_values|content|value)$/;

export const noLiteralSecret: Rule = {
  id: "hygiene/no-literal-secret",
  title: "no password, key or token is written out in a resource",
  severity: "critical",
  resourceTypes: ["*", "data.*"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever reads the repository, its history or a copy of it holds the secret, and nobody notices when it is used",
  remediation: "take the secret out, change it where it is used, and read it from a key vault, or use a managed identity that needs none",
  references: ["https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices"],
  evaluate: (resource) => {
    const hidden = hiddenBy(resource);
    const found: { path: string; what: string }[] = [];
    const look = (text: string, at: string, key: string) => {
      // Where a text stands is worked out last: nine of ten are no secret by their form, and stand under a name that holds none.
      const form = secretIn(text);
      if (form === undefined && hidden.length === 0 && !isNameOfSecret(key)) return;
      const path = at.replace(/(^|\.)dynamic\.([\w-]+)\.content(?=\.)/g, "$1$2");
      if (/^(?:\/\/|tags)(?:\.|$)/.test(path)) return;
      const isHidden = () => hidden.some((name) => path === name || path.startsWith(`${name}.`)) || isNameOfSecret(key);
      const what = form ?? (isHidden() && isWrittenOut(text) ? "a secret" : undefined);
      if (what !== undefined) found.push({ path, what });
    };
    for (const name in resource.body) if (name !== "//" && name !== "tags") eachString(resource.body[name], name, look);
    const [first, ...more] = found;
    if (first === undefined) return pass;
    const message = `${first.path} holds ${first.what}, written out${more.length === 0 ? "" : `, and so do ${more.length} more`}`;
    return { state: "fail", attribute: first.path, actual: "(not shown)", expected: "a reference", message };
  },
};

// A thousand resources have the same few hundred names, of which each is looked at once.
const namesOfSecrets = new Map<string, boolean>();

function isNameOfSecret(key: string): boolean {
  const before = namesOfSecrets.get(key);
  if (before !== undefined) return before;
  const is = isSecretName(key);
  namesOfSecrets.set(key, is);
  return is;
}

/** Attributes whose value azurerm itself never shows. */
function hiddenBy(resource: Resource): string[] {
  const isValueOfSecret = resource.type === "azurerm_key_vault_secret" || resource.body.secret === true;
  const sensitive = writtenIn(resource).filter(({ path, attribute }) => attribute?.sensitive && (!mixed.test(path) || (path === "value" && isValueOfSecret)));
  // A block that is hidden as a whole holds names and places beside what it is hidden for.
  return sensitive.map(({ path, attribute }) => (attribute?.kind === "block" ? `${path}.value` : path));
}
