import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { CheckovError, type CheckovErrorKind, type RunOptions, runCheckov } from "../index";
import { fakeCheckov, newFolder, removeFolders, writeStack } from "./support";

// In the scrubbed copy of this stack the storage account begins in line 4.
const stack = { resource: { azurerm_storage_account: { main: { name: "st" } } } };

async function failure(options: Partial<RunOptions>): Promise<CheckovError> {
  const files = options.files ?? (options.directory ? undefined : [writeStack(newFolder(), "a", stack)]);
  try {
    await runCheckov({ framework: "terraform_json", ...(files ? { files } : {}), ...options });
  } catch (error) {
    if (error instanceof CheckovError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A killed process nobody has waited for yet is as good as gone.
    return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
  } catch {
    return false;
  }
};

describe("a Checkov that fails", () => {
  afterEach(removeFolders);

  const cases: [mode: string, kind: CheckovErrorKind, message: string][] = [
    ["nothing", "no-output", "printed nothing"],
    ["half", "bad-output", "is not JSON"],
    ["text", "bad-output", '"checkov: all good"'],
    ["exit-2", "crashed", "exit code 2; expected 0\nTraceback: it broke"],
    ["exit-1", "crashed", "exit code 1; expected 0"],
    ["killed", "crashed", "signal SIGKILL"],
    ["parse-errors", "parse-errors", "stacks/a/cdk.tf.json"],
    ["summary-only", "incomplete", "scanned nothing"],
    ["nothing-scanned", "incomplete", "did not look at 1 of 1 resources: azurerm_storage_account.main"],
    ["half-scanned", "incomplete", "did not look at 1 of 1 resources"],
    ["other-file", "bad-output", "none of the files it was given"],
    ["other-line", "bad-output", "at a line where no block begins"],
    ["odd-record", "bad-output", "a record that is none"],
    ["no-results", "bad-output", "lacks its results or its summary"],
  ];
  it.each(cases)("is an error when it ends like this: %s", async (mode, kind, message) => {
    const error = await failure({ command: fakeCheckov(mode) });
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(message);
  });

  it("is an error when it cannot be started", async () => {
    expect((await failure({ command: ["/nowhere/checkov"] })).kind).toBe("crashed");
  });

  it("is ended with its children when it takes too long", async () => {
    const note = path.join(newFolder(), "pids.json");
    const error = await failure({ command: fakeCheckov("hang", note), timeoutMs: 1500 });
    expect(error.kind).toBe("timeout");
    expect(error.message).toContain("longer than 1.5 s");
    const pids: number[] = JSON.parse(readFileSync(note, "utf8"));
    expect(pids.filter(alive)).toEqual([]);
  });

  it("is ended when the caller aborts", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 300);
    expect((await failure({ command: fakeCheckov("hang"), signal: abort.signal })).kind).toBe("aborted");
    expect((await failure({ command: fakeCheckov("whole"), signal: AbortSignal.abort() })).kind).toBe("aborted");
  });

  it("leaves no copy of the files behind", async () => {
    const copies = () => readdirSync(os.tmpdir()).filter((name) => /^checkov-wrapper-[^t]/.test(name));
    const note = path.join(newFolder(), "told.json");
    await failure({ command: fakeCheckov("environment", note) });
    const { cwd } = JSON.parse(readFileSync(note, "utf8"));
    expect(copies().map((name) => path.join(os.tmpdir(), name))).not.toContain(path.dirname(cwd));
    expect(existsSync(cwd)).toBe(false);
  });

  it("does not get what could make it dial out or scan less from the environment", async () => {
    const note = path.join(newFolder(), "told.json");
    const hostile = {
      BC_API_KEY: "x",
      CKV_SKIP_PACKAGE_UPDATE_CHECK: "false",
      CHECKOV_NO_OUTPUT: "true",
      HTTPS_PROXY: "x",
      PYTHONPATH: "x",
      HOME: "/home/other",
    };
    await failure({ command: fakeCheckov("environment", note), env: { ...process.env, ...hostile } });
    const { env, args, cwd } = JSON.parse(readFileSync(note, "utf8"));
    expect(env).toMatchObject({ HOME: cwd, CKV_SKIP_PACKAGE_UPDATE_CHECK: "true" });
    for (const name of ["BC_API_KEY", "CHECKOV_NO_OUTPUT", "HTTPS_PROXY", "PYTHONPATH"]) expect(env).not.toHaveProperty(name);
    expect(args).toEqual(expect.arrayContaining(["--skip-download", "--soft-fail", "--framework", "terraform_json"]));
  });
});

describe("an answer", () => {
  afterEach(removeFolders);

  it("holds each record with its resource and its original lines", async () => {
    const file = writeStack(newFolder(), "a", { terraform: { required_version: "1" }, ...stack });
    const result = await runCheckov({ files: [file], framework: "terraform_json", command: fakeCheckov("whole") });
    expect(result).toMatchObject({ version: "0.0.0", files: [file], resources: 1, unchecked: [] });
    expect(result.records).toEqual([
      {
        file,
        stack: "a",
        address: "azurerm_storage_account.main",
        resourceType: "azurerm_storage_account",
        constructPath: undefined,
        severity: "high",
        checkId: "CKV_AZURE_3",
        checkName: "a check",
        result: "passed",
        evaluatedKeys: [],
        guideline: undefined,
        fileLineRange: [7, 9],
      },
    ]);
  });

  it("takes a check that was skipped for one that failed", async () => {
    const files = [writeStack(newFolder(), "a", stack)];
    const result = await runCheckov({ files, framework: "terraform_json", command: fakeCheckov("skipped") });
    expect(result.records.map((record) => record.result)).toEqual(["failed"]);
  });
});

describe("wrong input", () => {
  afterEach(removeFolders);

  it.each([
    ["an empty list", { files: [] }, "the list of files is empty"],
    ["a missing file", { files: ["/nowhere/cdk.tf.json"] }, "/nowhere/cdk.tf.json: cannot be read"],
    ["a missing folder", { directory: "/nowhere" }, "/nowhere: cannot be read"],
    ["another kind of file", { files: ["main.tf"] }, "main.tf: not a file of terraform_json"],
    ["both", { files: ["a.tf.json"], directory: "." }, "give either files or directory"],
    ["no memory at all", { memoryMib: 0 }, "memoryMib is a whole number of mebibytes - got 0"],
    ["an unknown framework", { framework: "helm" as never }, 'unknown framework - got "helm"; expected one of terraform_json'],
  ])("is an error: %s", async (_name, options, message) => {
    const error = await failure({ ...options, command: fakeCheckov("whole") });
    expect(error.kind).toBe("input");
    expect(error.message).toContain(message);
  });

  it("is an error with its position when a file is half-written", async () => {
    const file = writeStack(newFolder(), "a", '{\n  "resource": {\n    "a": [1,\n');
    const error = await failure({ files: [file], command: fakeCheckov("whole") });
    expect(error.kind).toBe("input");
    expect(error.message).toMatch(/cdk\.tf\.json:4:1: not JSON/);
  });

  it("is an error when a folder holds nothing of the kind, or no resource", async () => {
    const folder = newFolder();
    expect((await failure({ directory: folder })).message).toContain("holds no file ending in .tf.json");
    writeFileSync(path.join(folder, "a.tf.json"), "{}");
    const error = await failure({ directory: folder, command: fakeCheckov("nothing-scanned") });
    expect(error).toMatchObject({ kind: "incomplete", message: "nothing was scanned: no managed resource in the files" });
  });
});
