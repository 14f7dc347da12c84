import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { attributesOf, isDeprecated } from "../../../policy/provider/attributes";
import { isKnownType } from "../../../policy/provider/facts";
import { everyRule, examplesInHcl, filesIn, goodJson, isWritable, madeUp, Recorder, switchesOf } from "../support/reads";

describe("what may be written of a type", () => {
  it("is told with its kind and its values, in blocks too", () => {
    const account = attributesOf("azurerm_storage_account");
    expect(account?.get("https_traffic_only_enabled")).toEqual({
      kind: "boolean",
      deprecated: false,
      sensitive: false,
      values: undefined,
      attributes: undefined,
    });
    expect(account?.get("account_tier")).toEqual({
      kind: "other",
      deprecated: false,
      sensitive: false,
      values: ["Premium", "Standard"],
      attributes: undefined,
    });
    expect(account?.get("access_tier")?.kind).toBe("choice");
    expect(account?.get("blob_properties")?.attributes?.get("delete_retention_policy")?.attributes?.get("permanent_delete_enabled")?.kind).toBe("boolean");
    expect(attributesOf("azurerm_mssql_server")?.get("administrator_login_password")?.sensitive).toBe(true);
    expect(account?.get("queue_properties")?.deprecated).toBe(true);
    expect(account?.get("primary_access_key")).toBeUndefined();
  });
  it("is told of Data Factory and Synapse as well", () =>
    expect(attributesOf("azurerm_data_factory")?.get("github_configuration")?.attributes?.get("publishing_enabled")?.kind).toBe("boolean"));
  it("is not told of what is no type", () =>
    expect(["azurerm_none", "constructor", "azapi_resource"].map(attributesOf)).toEqual([undefined, undefined, undefined]));
  it("says which types will go", () => expect([isDeprecated("azurerm_app_service"), isDeprecated("azurerm_storage_account")]).toEqual([true, false]));
});

const reasons = ["cost", "size", "function", "name", "content", "provider", "stronger-only"];

/** What the areas explained, `type.path` and why. */
const explained = filesIn("policy/provider/attributes", ".yaml").flatMap((file) => {
  const types = (parse(readFileSync(file, "utf8")) ?? {}) as Record<string, Record<string, string> | null>;
  return Object.entries(types).flatMap(([type, paths]) =>
    Object.entries(paths ?? {}).map(([attribute, reason]) => ({ file: path.basename(file), type, attribute, reason })),
  );
});

/**
 * Every switch of a type that a rule is about is read by a rule, or a file in policy/provider/attributes says why none does.
 * Resources are made up, taken from what the rules' tests start from, and varied, so that a rule which reads something does it here.
 */
describe("every boolean and choice of the types that rules are about", () => {
  const rules = everyRule().filter((rule) => rule.subject !== "change" && !rule.resourceTypes.includes("*"));
  const types = [...new Set(rules.flatMap((rule) => rule.resourceTypes))].filter((type) => isKnownType(type) && attributesOf(type) !== undefined).sort();
  const recorder = new Recorder(rules);
  beforeAll(() => {
    for (const json of [...goodJson(), ...examplesInHcl()]) recorder.hear(json);
    for (const type of types) recorder.explore(madeUp(type));
  }, 120_000);
  const isRead = (type: string, attribute: string) => recorder.reads.get(type)?.has(attribute) === true;
  const isExplained = new Set(explained.map(({ type, attribute }) => `${type}.${attribute}`));

  it("is read by a rule, or has a reason why not", () => {
    const missing = types.map((type) => {
      const unread = [...switchesOf(type).keys()].filter((attribute) => !isRead(type, attribute) && !isExplained.has(`${type}.${attribute}`));
      return [type, unread] as const;
    });
    expect(Object.fromEntries(missing.filter(([, unread]) => unread.length > 0))).toEqual({});
  });

  it("is explained only where no rule reads it", () =>
    expect(explained.filter(({ type, attribute }) => isRead(type, attribute)).map(({ file, type, attribute }) => `${file}: ${type}.${attribute}`)).toEqual([]));

  it("is explained only where it exists, once, and with a reason", () => {
    const wrong = explained.filter(({ type, attribute, reason }) => !isWritable(type, attribute) || !(reasons.includes(reason) || /^\S+ \S+ \S/.test(reason)));
    expect(wrong).toEqual([]);
    const all = explained.map(({ type, attribute }) => `${type}.${attribute}`);
    expect(all.filter((entry, index) => all.indexOf(entry) !== index)).toEqual([]);
  });
});
