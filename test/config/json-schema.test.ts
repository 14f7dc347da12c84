import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { jsonSchemas } from "../../config/json-schema";

const config = join(__dirname, "../../config");

describe("the JSON Schemas for editors", () => {
  test.each([...jsonSchemas()])("%s is up to date; else run: node -r tsx/cjs config/write-schemas.ts", (name, text) => {
    expect(readFileSync(join(config, name), "utf8")).toBe(text);
  });

  test("are all that there are", () => {
    expect(readdirSync(config).filter((name) => name.endsWith(".schema.json"))).toEqual([...jsonSchemas().keys()]);
  });

  test("are named on the first line of each file they are for", () => {
    const deployments = readdirSync(join(config, "deployments")).map((name) => join(config, "deployments", name));
    const schemaOf = (file: string) => {
      const [, path = ""] = /^# yaml-language-server: \$schema=(.+)\n/.exec(readFileSync(file, "utf8")) ?? [];
      return relative(config, join(dirname(file), path));
    };
    for (const file of deployments) expect(schemaOf(file)).toBe("deployment.schema.json");
    expect(schemaOf(join(config, "exceptions.yaml"))).toBe("exceptions.schema.json");
  });

  test("let a default be left out and no unknown key in", () => {
    const { properties } = JSON.parse(jsonSchemas().get("deployment.schema.json") ?? "");
    const owner = properties.serviceOwners.additionalProperties;
    expect(owner.required).not.toContain("fictitious");
    expect(owner.additionalProperties).toBe(false);
  });
});
