import type { Deployment } from "./deployment";
import { type Complaint, type Draft, entriesOf } from "./draft";

/**
 * Storage accounts and vaults have names without dashes, unique in all of Azure: product, owner and environment in one word. No two pairs of an owner and
 * an environment make the same word, as `ab` in `cd1` and `abc` in `d1` would. What the platform runs itself has the code of the organisation in the place
 * of an owner's; an owner may have the same code, for the purpose at the end of a name tells the two apart.
 */
export function* checkNames(deployment: Draft<Deployment>): Generator<Complaint> {
  const environments = Object.keys(deployment.environments ?? {});
  const platform = deployment.organisation?.code;
  const first = new Map(
    environments.flatMap((environment) => (platform === undefined ? [] : [[`${platform}${environment}`, { code: platform, environment }]])),
  );
  for (const [code, owner] of entriesOf(deployment.serviceOwners)) {
    for (const [index, environment] of (owner.environments ?? []).entries()) {
      if (environment === undefined || !environments.includes(environment)) continue;
      const word = `${code}${environment}`;
      const other = first.get(word);
      if (other === undefined) first.set(word, { code, environment });
      else if (other.code !== code)
        yield {
          path: ["serviceOwners", code, "environments", index],
          message: `got "${environment}", in which names of ${code} have "${word}" in them, as those of ${other.code} in ${other.environment} do; expected names of its own: give the owner another code, or the environment another name`,
        };
    }
  }
}
