import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadDeployment } from "../../config/load-deployment";
import { boundSchema, folderOf } from "../support/azurerm-bindings";
import { complaintsAbout } from "../support/azurerm-complaints";
import { asObject, azurerm, type BlockSchema, carried } from "../support/azurerm-schema";
import { altinn, stacksIn, synthesizePlatform, today } from "../support/platform";

const carriedIn = "policy/provider/azurerm-4.55.0-values.json";
const reference = synthesizePlatform(altinn.deployment, stacksIn);
const minimal = synthesizePlatform(loadDeployment("config/deployments/minimal.yaml", today).deployment, stacksIn);

/** The resource types whose classes the constructs import, in deployments or not. */
const imported = (readdirSync("constructs", { recursive: true, encoding: "utf8" }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readFileSync(path.join("constructs", file), "utf8").matchAll(/provider-azurerm\/lib\/([a-z0-9-]+)"/g)])
  .map(([, folder = ""]) => `azurerm_${folder.replaceAll("-", "_")}`);
const synthesized = [...Object.values(reference), ...Object.values(minimal)].flatMap((stack) => Object.keys(stack.resource));
const inUse = [...new Set([...imported, ...synthesized])].sort();

describe("all that a deployment writes exists in azurerm 4.55", () => {
  it.each([
    ["the reference deployment", reference],
    ["the minimal deployment", minimal],
  ])("%s", (_, stacks) => {
    const complaints = Object.entries(stacks).flatMap(([stack, json]) =>
      complaintsAbout(json, azurerm).map(({ address, attribute, problem }) => `${stack}: ${address}: ${attribute}: ${problem}`),
    );
    expect(complaints).toEqual([]);
  });
});

it("looks at every resource of every stack", () => {
  const spoiled = structuredClone(reference);
  const addresses = Object.values(spoiled).flatMap(({ resource }) =>
    Object.entries<object>(resource).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, attributes]) => {
        attributes.not_there = true;
        return `${type}.${name}`;
      }),
    ),
  );
  const found = Object.values(spoiled).flatMap((stack) => complaintsAbout(stack, azurerm));
  expect(found.map(({ address, attribute }) => `${address} ${attribute}`)).toEqual(addresses.map((address) => `${address} not_there`));
});

describe(carriedIn, () => {
  it("has every type in use", () => {
    const advice = (type: string) =>
      `add this line to ${carriedIn} and then what bounds each value, from the type's schema in hashicorp/terraform-provider-azurerm at v4.55.0: ` +
      `"${type}": ${JSON.stringify(boundSchema(folderOf(type)))}`;
    expect(inUse.filter((type) => !Object.hasOwn(carried, type)).map(advice)).toEqual([]);
  });

  it("has no type that nothing uses, and one a line, sorted", () => {
    const lines = [...readFileSync(carriedIn, "utf8").matchAll(/^ {4}"(azurerm_\w+)": \{.*\},?$/gm)].map(([, type]) => type);
    expect(lines).toEqual(Object.keys(carried).sort());
    expect(lines.filter((type = "") => !inUse.includes(type))).toEqual([]);
  });

  it.each(Object.entries(carried))("says of %s what the installed bindings say", (type, schema) => {
    const written = kindsOf(schema);
    const installed = Object.entries(kindsOf(boundSchema(folderOf(type)) ?? {}))
      // cdktf's generator lets `id` and `timeouts` be written everywhere.
      .filter(([at]) => at in written || !/(^|\.)id$|^timeouts\b/.test(at))
      // And it takes what is required in a list of objects for optional.
      .map(([at, kind]) => [at, at.includes(".") && written[at] === `${kind}!` ? `${kind}!` : kind]);
    expect(written).toEqual(Object.fromEntries(installed));
  });
});

/** The kind of every attribute by its path. */
function kindsOf(schema: Partial<BlockSchema>, prefix = ""): Record<string, string> {
  const attributes = Object.entries(schema.attributes ?? {});
  return Object.assign(
    {},
    ...attributes.map(([name, attribute]) => {
      const { is, ...inside } = asObject(attribute);
      return { [`${prefix}${name}`]: is, ...kindsOf(inside, `${prefix}${name}.`) };
    }),
  );
}
