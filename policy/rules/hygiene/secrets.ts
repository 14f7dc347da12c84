import { isTemplate } from "../../expressions";
import type { Value } from "../../model";

// The last word of a name tells what it holds; `_id`, `_name`, `_uri`, `_enabled` and the like behind it make it something else.
const secretName =
  /(?:^|[_.-]|(?<=[a-z]))(?:password|passwd|pwd|passphrase|secret|secret_value|credentials?|access_?key|account_?key|storage_?key|shared_?key|private_?key|api_?key|apikey|master_?key|host_?key|function_?key|signing_?key|encryption_?secret|primary_?key|secondary_?key|subscription_?key|sas|sas_?token|sas_?url|token|connection_?string)$/i;

// What a secret looks like whatever it is called: each of these has a form that nothing else has.
const secretForms: readonly (readonly [what: string, form: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ["an account key", /\b(?:AccountKey|SharedAccessKey|SharedSecret)=[A-Za-z0-9+/]{20,}={0,2}/i],
  ["a password in a connection string", /(?:^|;)\s*(?:Password|Pwd)=(?!\s*(?:;|$|\*+|[$%<{]))[^;]+/i],
  ["a password in an address", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:(?!\*+@|[$%<{])[^\s/@]+@/i],
  ["a shared access signature", /[?&]sig=[A-Za-z0-9%+/=]{30,}/],
  ["a client secret of Entra ID", /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/],
  ["a storage key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/],
  ["a token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ["a token of GitHub", /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})/],
  ["a token of Azure DevOps", /\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b/],
];

// None of them is without one of these; most texts are.
const mayHold = /[=~]|-----|:\/\/|eyJ|gh[pousr]_|github_pat|AZDO/;

/** Is what has this name a secret? */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** What kind of secret a text holds by its form; undefined when none. */
export function secretIn(text: string): string | undefined {
  if (!mayHold.test(text)) return undefined;
  return secretForms.find(([, form]) => form.test(text))?.[0];
}

/** Is the value written out, so that whoever reads the code has it? References and what stands in a vault are not. */
export function isWrittenOut(value: Value): value is string {
  if (typeof value !== "string" || isTemplate(value)) return false;
  const text = value.trim();
  return !(
    text === "" ||
    /^(?:true|false|null|none|primary|secondary|key[12]|\*+|\d{1,3})$/i.test(text) ||
    /^@Microsoft\.(?:KeyVault|AppConfiguration)\(/.test(text) ||
    isPlace(text)
  );
}

/** An id in Azure, or an address that carries nothing but the way: the name of a secret, not the secret. */
function isPlace(text: string): boolean {
  return /^\/(?:subscriptions|providers)\//i.test(text) || (/^https?:\/\/[^\s@?]+$/i.test(text) && secretIn(text) === undefined);
}
