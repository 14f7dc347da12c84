import type { CheckovResult, RunOptions } from "checkov-wrapper";
import { scanFolder } from "../../cli/scan-folder";
import { loadTerraform } from "../../policy/load-terraform";
import { type Files, inFolder } from "../policy/hcl/folder";

const result: CheckovResult = {
  framework: "terraform",
  version: "3",
  files: ["f"],
  resources: 1,
  records: [],
  unchecked: [],
  inlineSkips: [],
  unusedSuppressions: [],
  durationMs: 2,
  checkovMs: 1,
};

/** Which of Checkov's readers are asked about the files, and what comes of it. */
function scan(files: Files): Promise<unknown> {
  return inFolder(files, async (folder) => {
    const asked: string[] = [];
    const run = async ({ framework, directory }: RunOptions) => {
      asked.push(`${framework} ${directory === folder}`);
      return result;
    };
    const { resources, durationMs } = await scanFolder(folder, await loadTerraform(folder), run, () => {});
    return [...asked, resources, durationMs];
  });
}

const hcl = 'resource "azurerm_a" "x" {}\n';
const json = { resource: { azurerm_a: { y: {} } } };

it.each<[string, Files, unknown[]]>([
  ["json", { "a.tf.json": json }, ["terraform_json true", 1, 2]],
  ["hcl", { "a.tf": hcl }, ["terraform true", 1, 2]],
  ["both, one after the other", { "a.tf": hcl, "b.tf.json": json }, ["terraform true", "terraform_json true", 2, 4]],
  ["hcl alone, where the json holds no resource", { "a.tf": hcl, "b.tf.json": { locals: { a: 1 } } }, ["terraform true", 1, 2]],
])("asks Checkov about %s", async (_, files, expected) => expect(await scan(files)).toEqual(expected));

it("says that Checkov does not read what OpenTofu alone does", () =>
  expect(scan({ "a.tofu": hcl })).rejects.toThrow(
    /checkov reads no files of OpenTofu alone - got .+\/a\.tofu; call it \*\.tf, or leave Checkov out with --no-checkov/,
  ));
