import type { Deployment } from "./deployment";
import type { Complaint, Draft } from "./draft";

/** Names that the platform gives the ways out that it needs itself. */
export const platformEgress = ["cluster", "runners"] as const;

/** Clouds: each name below these, however deep, may be a customer's. */
const clouds = ["amazonaws.com", "azure.com", "azure.net", "cloudapp.net", "cloudfront.net", "googleapis.com", "windows.net"];

/** Domains right below which anybody, or everybody of a kind, gets a name. @see https://publicsuffix.org/list/ */
const shared = [
  "appspot.com",
  "azure-api.net",
  "azurecontainer.io",
  "azurecontainerapps.io",
  "azurecr.io",
  "azureedge.net",
  "azurefd.net",
  "azurestaticapps.net",
  "azurewebsites.net",
  "co.no",
  "dep.no",
  "firebaseapp.com",
  "fly.dev",
  "github.io",
  "githubusercontent.com",
  "gitlab.io",
  "herad.no",
  "herokuapp.com",
  "kommune.no",
  "netlify.app",
  "ngrok.app",
  "ngrok.io",
  "onrender.com",
  "pages.dev",
  "priv.no",
  "r2.dev",
  "run.app",
  "stat.no",
  "trafficmanager.net",
  "vercel.app",
  "web.app",
  "workers.dev",
];

/** What a country's registry keeps for kinds of organisations, such as co.uk. */
const kinds = /^(ac|co|com|edu|gov|net|org)\.[a-z]{2}$/;

/**
 * The list of ways out tells one from another, and leads to those it names: a wildcard below a domain where anybody can have a name would be a way out
 * for data to whoever took one.
 * @see NOR-NET-05
 */
export function* checkEgress({ egress = [] }: Draft<Deployment>): Generator<Complaint> {
  const names = egress.map((rule) => rule?.name?.toLowerCase());
  for (const [index, rule] of egress.entries()) {
    if (rule === undefined) continue;
    if (rule.name !== undefined && names.indexOf(rule.name.toLowerCase()) < index) {
      yield { path: ["egress", index, "name"], message: `got "${rule.name}" a second time; expected each name once: merge the two, or rename one` };
    }
    if (platformEgress.some((name) => name === rule.name?.toLowerCase())) {
      yield { path: ["egress", index, "name"], message: `got "${rule.name}", which the platform calls a way out of its own: rename it` };
    }
    for (const [at, fqdn] of (rule.fqdns ?? []).entries()) {
      if (fqdn === undefined || !isTooWide(fqdn)) continue;
      yield {
        path: ["egress", index, "fqdns", at],
        message: `got "${fqdn}", below which anybody can have a name; expected host names, or *. and the domain of one organisation: name the hosts that are needed`,
      };
    }
  }
}

/** Is it a wildcard for names of more than one organisation? */
export function isTooWide(fqdn: string): boolean {
  if (!fqdn.startsWith("*.")) return false;
  const domain = fqdn.slice(2);
  return !domain.includes(".") || kinds.test(domain) || shared.includes(domain) || clouds.some((cloud) => domain === cloud || domain.endsWith(`.${cloud}`));
}
