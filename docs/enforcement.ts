import { policyDefinitions } from "../constructs/governance/policy-definitions";
import type { Enforcement } from "../policy/coverage";
import { mentionedControls, readDocumented } from "./architecture/doc-comments";
import { readSources, type Source } from "./architecture/sources";

/** Where, besides in rules, each control is enforced: told from the comments of the sources and from the Azure policies that the constructs assign. */
export function enforcement(): Readonly<Record<string, Enforcement>> {
  const constructs = [...readSources("constructs"), ...readSources("stacks")];
  const types = byControl(constructs, ({ text }) => readDocumented(text).flatMap(({ controls }) => controls));
  const deploymentFile = byControl(readSources("config"), ({ text }) => mentionedControls(text));
  // What is neither a rule nor data for one, but decides all the same.
  const deciding = readSources("policy").filter(({ file }) => !/^policy\/(?:rules|packs|analysis|provider)\//.test(file));
  const gate = byControl([...deciding, ...readSources("stacks").filter(({ file }) => file === "stacks/baseline-app.ts")], ({ text }) =>
    mentionedControls(text),
  );
  const policies = policyDefinitions(["env"]);
  const azurePolicy = new Map(
    policies.flatMap(({ controls }) => controls).map((id) => [id, policies.filter(({ controls }) => controls.includes(id)).map(({ name }) => name)]),
  );
  const all = [...new Set([types, deploymentFile, gate, azurePolicy].flatMap((map) => [...map.keys()]))].sort();
  return Object.fromEntries(
    all.map((id) => [
      id,
      { types: types.get(id) ?? [], deploymentFile: deploymentFile.get(id) ?? [], azurePolicy: azurePolicy.get(id) ?? [], gate: gate.get(id) ?? [] },
    ]),
  );
}

function byControl(sources: readonly Source[], read: (source: Source) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const source of sources) for (const id of new Set(read(source))) found.set(id, [...(found.get(id) ?? []), source.file]);
  return found;
}
