import { suggest } from "../../config/suggest";

describe("a suggestion", () => {
  test.each([
    ["costCenter", ["costCentre", "product"], "costCentre"],
    ["tt03", ["tt02", "prod"], "tt02"],
    ["PROD", ["tt02", "prod"], "prod"],
    ["prod", ["test", "production"], "production"],
    ["nmae", ["name", "size"], "name"],
    ["Standard_D4_v6", ["Standard_D2s_v6", "Standard_D4s_v6"], "Standard_D4s_v6"],
  ])("for %s of %j is %s", (word, candidates, meant) => expect(suggest(word, candidates)).toBe(meant));

  test.each([
    ["X", ["S", "M", "L"]],
    ["westeurope", ["norwayeast", "norwaywest"]],
    ["", ["name"]],
    ["name", []],
  ])("for %j of %j is none", (word, candidates) => expect(suggest(word, candidates)).toBeUndefined());
});
