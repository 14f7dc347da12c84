import fc from "fast-check";
import { checkNames } from "../../config/check-names";
import { jsonSchemas } from "../../config/json-schema";
import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const problems = (lines: Readonly<Record<number, string>>) => problemsOf(smallWith(lines), (file) => loadDeployment(file, today));
const { properties } = JSON.parse(jsonSchemas().get("deployment.schema.json") ?? "");
const allowed = (schema: { readonly pattern: string }) => fc.stringMatching(new RegExp(schema.pattern));
const product = allowed(properties.finops.properties.product);
const code = allowed(properties.serviceOwners.propertyNames);
const environment = allowed(properties.environments.propertyNames);

describe("names", () => {
  test("that two owners would share are refused", () => {
    const lines = { 24: "  cd1:", 39: "  d1:", 62: "  ab:", 66: "    environments: [cd1]", 75: "  abc:", 79: "    environments: [cd1, d1]" };
    const withoutPersonalData = { 70: "    dataClass: open", 83: "    dataClass: open" };
    expect(problems({ ...lines, ...withoutPersonalData })).toEqual([
      '79:25: serviceOwners.abc.environments[1] - got "d1", in which names of abc have "abcd1" in them, as those of ab in cd1 do; expected names of its own: give the owner another code, or the environment another name',
    ]);
    expect(problems({ ...lines, ...withoutPersonalData, 79: "    environments: [cd1]" })).toEqual([]);
  });

  test("that an owner would share with the platform are refused", () => {
    expect(problems({ 24: "  s1:", 39: "  ss1:", 66: "    environments: [ss1]", 75: "  ek:", 79: "    environments: [ss1]" })).toEqual([
      '79:20: serviceOwners.ek.environments[0] - got "ss1", in which names of ek have "ekss1" in them, as those of eks in s1 do; expected names of its own: give the owner another code, or the environment another name',
    ]);
    // Names of the platform and of an owner with its code end in different purposes.
    expect(problems({ 75: "  eks:" })).toEqual([]);
  });

  test("are refused just where two pairs make the same word", () => {
    const short = (longest: number) => fc.stringMatching(new RegExp(`^[ab]{1,${longest}}$`));
    const environments = fc.uniqueArray(short(3), { minLength: 1, maxLength: 5 });
    const plans = environments.chain((names) => fc.record({ names: fc.constant(names), owners: fc.dictionary(short(3), fc.subarray(names), { maxKeys: 5 }) }));
    fc.assert(
      fc.property(plans, ({ names, owners }) => {
        const serviceOwners = Object.fromEntries(Object.entries(owners).map(([owner, own]) => [owner, { environments: own }]));
        const complaints = [...checkNames({ environments: Object.fromEntries(names.map((name) => [name, {}])), serviceOwners })];
        const words = Object.entries(owners).flatMap(([owner, own]) => own.map((name) => `${owner}${name}`));
        expect(complaints).toHaveLength(words.length - new Set(words).size);
      }),
    );
  });

  test("have room in Azure's 24 characters for a kind of two and a purpose of five, whatever the schema lets in", () => {
    fc.assert(fc.property(product, code, environment, (...parts) => `st${parts.join("")}12345`.length <= 24));
    expect(problems({ 75: "  navnav1:" })).toEqual([
      '75:3: serviceOwners.navnav1 - got the name "navnav1"; expected 2 to 6 lower-case letters and digits, a letter first: change it',
    ]);
  });
});
