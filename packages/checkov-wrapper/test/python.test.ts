import { CheckovError } from "../index";
import { findPython } from "../python";
import { fakePython, newFolder, removeFolders } from "./support";

const find = (env: NodeJS.ProcessEnv) =>
  findPython(env).catch((error: unknown) => {
    if (error instanceof CheckovError) return error;
    throw error;
  });

describe("finding Python", () => {
  afterEach(removeFolders);

  it("takes the one on the path when it is new enough", async () => {
    const { env, python } = fakePython({ version: [3, 12, 1] });
    expect(await find(env)).toEqual({ path: python, version: "3.12.1" });
  });

  it("compares versions as numbers", async () => {
    expect(await find(fakePython({ version: [3, 9, 0] }).env)).toMatchObject({ version: "3.9.0" });
    expect(await find(fakePython({ version: [3, 8, 18] }).env)).toMatchObject({ kind: "python-too-old" });
  });

  it("says what was found and what to do when it is too old", async () => {
    const { env, python } = fakePython({ version: [3, 8, 18] });
    expect(await find(env)).toMatchObject({
      message: `python is too old for Checkov - got ${python} is 3.8.18; expected 3.9 or newer; install Python 3.9 or newer, or set CHECKOV_WRAPPER_PYTHON to one`,
    });
  });

  it("says what was asked when there is none", async () => {
    expect(await find({ PATH: newFolder() })).toMatchObject({ kind: "python-missing", message: expect.stringContaining("none of python3, python runs") });
  });

  it("takes the one that CHECKOV_WRAPPER_PYTHON names, and no other in its place", async () => {
    const { env } = fakePython({ version: [3, 12, 1] });
    const other = fakePython({ version: [3, 10, 2] });
    expect(await find({ ...env, FAKE_PYTHON: other.env.FAKE_PYTHON, CHECKOV_WRAPPER_PYTHON: other.python })).toMatchObject({ version: "3.10.2" });
    const error = await find({ ...env, CHECKOV_WRAPPER_PYTHON: "/nowhere/python" });
    expect(error).toMatchObject({ kind: "python-missing", message: expect.stringContaining('CHECKOV_WRAPPER_PYTHON is "/nowhere/python"') });
  });
});
