import { traversals } from "../../../policy/expressions";
import type { Value } from "../../../policy/model";
import { isObject } from "../../../policy/stack-json";
import { azurerm, type Entry, planOf } from "./good-plan";
import type { Json } from "./graph";

/** The plan that makes all of a configuration for the first time: what refers to something is unknown. */
export function planOfJson({ resource, provider }: Json): Json {
  const entries = Object.entries(resource ?? {}).flatMap(([type, of]) =>
    Object.entries(of as Record<string, Json>).map(([name, { lifecycle: _, "//": __, ...body }]): Entry => {
      const [after, unknown, expressions] = split(body);
      return { address: `${type}.${name}`, after: after as Json, unknown: unknown as Json, written: { expressions } };
    }),
  );
  const plan = planOf(entries);
  return { ...plan, configuration: { ...(plan.configuration as Json), provider_config: providers(provider) } };
}

/** What is known, what is not, and what is written, of one value. */
function split(value: Value): [known: Value, unknown: Value, written: Value] {
  if (typeof value === "string" && value.includes("${")) {
    const references = traversals(value).flatMap(({ text }) => [text, text.split(".").slice(0, 2).join(".")]);
    return [undefined, true, { references }];
  }
  if (Array.isArray(value)) {
    const items = value.map(split);
    const isBlock = value.some(isObject);
    const references = items.flatMap(([, , written]) => (isObject(written) && Array.isArray(written.references) ? written.references : []));
    return [items.map(([known]) => known ?? null), items.map(([, unknown]) => unknown), isBlock ? items.map(([, , written]) => written) : { references }];
  }
  if (!isObject(value)) return [value, false, { constant_value: value }];
  const entries = Object.entries(value).map(([key, item]) => [key, split(item)] as const);
  const pick = (index: 0 | 1 | 2) => Object.fromEntries(entries.map(([key, item]) => [key, item[index]] as const).filter(([, item]) => item !== undefined));
  return [pick(0), pick(1), pick(2)];
}

function providers(provider: Value): Json {
  const [only] = isObject(provider) && Array.isArray(provider.azurerm) ? provider.azurerm : [];
  return only === undefined ? {} : { azurerm: { name: "azurerm", full_name: azurerm, expressions: split(only)[2] } };
}
