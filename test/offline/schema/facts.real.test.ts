import { readFileSync } from "node:fs";
import { type Facts, factsFile, factsOf } from "../../../offline/schema/facts";
import type { Block } from "../../../offline/schema/model";
import { resourceSchema } from "../../../offline/schema/schema";

jest.setTimeout(60_000);

const types = [...readFileSync(factsFile, "utf8").matchAll(/^\["(\w+)"/gm)].map(([, type = ""]) => type);

describe("the facts of all types", () => {
  it("speak of nothing that the schemas do not have", () => {
    const strangers = (facts: Facts, block: Block, path: string): string[] =>
      Object.entries(facts).flatMap(([name, known]) => {
        const nested = block.blocks[name]?.block;
        if (nested !== undefined) return strangers(known?.attributes ?? {}, nested, `${path}.${name}`);
        return Object.hasOwn(block.attributes, name) ? [] : [`${path}.${name}`];
      });
    expect(types.flatMap((type) => strangers(factsOf(type).attributes, resourceSchema(type).block, type))).toEqual([]);
  });
});
