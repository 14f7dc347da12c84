import { unknownName } from "./check-service-owners";
import { type Deployment, isPersonal, type ServiceOwner } from "./deployment";
import { type Complaint, type Draft, entriesOf } from "./draft";
import { quotedList } from "./suggest";

type Grant = Draft<ServiceOwner["grants"][number]>;
type Granted = { readonly code: string; readonly owner: Draft<ServiceOwner>; readonly index: number; readonly grant: Grant };

const longestDays = 366;
const day = 24 * 60 * 60 * 1000;

/**
 * Who else reaches the data of a service owner does so for a time, in the owner's own environments, once, and by law.
 * @see NOR-AUT-10
 */
export function* checkGrants(deployment: Draft<Deployment>, today: Date): Generator<Complaint> {
  const environments = deployment.environments && Object.keys(deployment.environments);
  for (const [code, owner] of entriesOf(deployment.serviceOwners)) {
    for (const [index, grant] of (owner.grants ?? []).entries()) {
      if (grant === undefined) continue;
      const granted = { code, owner, index, grant };
      if (environments) yield* checkPlace(granted, environments);
      yield* checkTime(granted, today);
      yield* checkReason(granted);
      yield* checkOnce(granted);
    }
  }
}

function* checkPlace({ code, owner, index, grant }: Granted, known: readonly string[]): Generator<Complaint> {
  const names = grant.environments ?? [];
  const own = owner.environments?.filter((name) => name !== undefined && known.includes(name)) as readonly string[] | undefined;
  for (const [at, name] of names.entries()) {
    if (name === undefined) continue;
    const path = ["serviceOwners", code, "grants", index, "environments", at];
    if (names.indexOf(name) < at) yield { path, message: `got "${name}" a second time: remove it` };
    else if (!known.includes(name)) yield { path, message: unknownName(name, known, "environment") };
    else if (own !== undefined && own.length > 0 && !own.includes(name)) {
      yield { path, message: `got "${name}", in which ${code} is not; expected ${quotedList(own)}: remove it, or add the owner to the environment` };
    }
  }
}

function* checkTime({ code, index, grant: { until } }: Granted, today: Date): Generator<Complaint> {
  if (until === undefined) return;
  const path = ["serviceOwners", code, "grants", index, "until"];
  const now = isoDay(today);
  const last = isoDay(new Date(today.getTime() + longestDays * day));
  if (until < now) yield { path, message: `got "${until}", but today is ${now}: remove the grant, or decide on it anew` };
  if (until > last) yield { path, message: `got "${until}", more than ${longestDays} days ahead; expected ${last} at the latest: shorten it` };
}

function* checkReason({ code, owner, index, grant: { legalBasis, thirdParty } }: Granted): Generator<Complaint> {
  const at = (key: string) => ["serviceOwners", code, "grants", index, key];
  if (legalBasis !== undefined && isPersonal(owner.dataClass) && !/\bart(\.|icle|ikkel) ?\d|§ ?\d/i.test(legalBasis)) {
    yield {
      path: at("legalBasis"),
      message: `got ${JSON.stringify(legalBasis)} for ${owner.dataClass} data; expected an article or a section, such as "GDPR Art. 6(1)(e)" or "forvaltningsloven § 13 b": name it`,
    };
  }
  const isOwner = [code, owner.name].some((name) => name !== undefined && sameText(name, thirdParty));
  if (isOwner) {
    yield {
      path: at("thirdParty"),
      message: `got ${JSON.stringify(thirdParty)}, which is the owner itself; expected another organisation: remove it, or name whose group it is`,
    };
  }
}

/** Azure refuses the same role for the same group in the same place. */
function* checkOnce({ code, owner, index, grant }: Granted): Generator<Complaint> {
  const before = (owner.grants ?? []).slice(0, index);
  for (const [earlier, other] of before.entries()) {
    if (grant.role === undefined || other?.role !== grant.role || !sameText(other.group, grant.group)) continue;
    const both = grant.environments?.filter((name) => name !== undefined && other.environments?.includes(name)) ?? [];
    if (both.length === 0) continue;
    yield {
      path: ["serviceOwners", code, "grants", index, "group"],
      message: `got ${grant.group} with the role ${grant.role} in ${[...new Set(both)].join(", ")}, which grants[${earlier}] gives it as well; expected each once: merge the two, or remove one`,
    };
    return;
  }
}

function sameText(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
