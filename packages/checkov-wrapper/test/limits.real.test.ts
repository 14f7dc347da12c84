import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CheckovError, install, type RunOptions, runCheckov } from "../index";
import { packageFolder } from "../pin";
import { newFolder, removeFolders, writeStack } from "./support";

// These run the pinned Checkov itself; the first run on a machine installs it.
jest.setTimeout(300_000);

const bin = path.join(packageFolder, "bin", "checkov-wrapper.js");
const account = { resource: { azurerm_storage_account: { main: { name: "st" } } } };
const onLinux = process.platform === "linux" ? it : it.skip;

beforeAll(() => install());
afterAll(removeFolders);

async function failure(options: Partial<RunOptions>): Promise<CheckovError> {
  const files = [writeStack(newFolder(), "a", account)];
  const error = await runCheckov({ files, framework: "terraform_json", ...options }).catch((each: unknown) => each);
  if (error instanceof CheckovError) return error;
  throw new Error(`it did not fail: ${JSON.stringify(error)}`);
}

const onUnix = process.platform === "win32" ? it.skip : it;

describe("too little memory", () => {
  onUnix.each([30, 64, 128])("ends Checkov and is told, with %d MiB", async (memoryMib) => {
    const error = await failure({ memoryMib });
    expect(error).toMatchObject({ kind: "out-of-memory", message: expect.stringContaining(`needed more than ${memoryMib} MiB`) });
  });

  it("is not what there is by default", async () => {
    const files = [writeStack(newFolder(), "a", account)];
    expect((await runCheckov({ files, framework: "terraform_json" })).resources).toBe(1);
  });
});

describe("a Checkov that is killed", () => {
  /** The process that this one has started as Checkov. */
  const launched = () =>
    readdirSync("/proc").filter((pid) => {
      try {
        const [, parent] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
        return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("launch.py");
      } catch {
        return false;
      }
    });

  onLinux.each([
    ["at once", 50, "SIGKILL"],
    ["while it starts", 800, "SIGKILL"],
    ["while it scans", 2000, "SIGKILL"],
    ["in the middle, by a gentle signal", 1200, "SIGTERM"],
  ] as const)("is an error: %s", async (_name, afterMs, signal) => {
    // Some hundred files, so that it is not done before.
    const folder = newFolder();
    for (let index = 0; index < 300; index++) writeStack(folder, `s${index}`, account);
    const scan = runCheckov({ directory: folder, framework: "terraform_json" }).catch((error: unknown) => error);
    while (launched().length === 0) await sleep(10);
    await sleep(afterMs);
    for (const pid of launched()) process.kill(Number(pid), signal);
    expect(await scan).toMatchObject({ name: "CheckovError", kind: "crashed", message: expect.stringMatching(/signal SIG(KILL|TERM)|exit code/) });
  });
});

describe("a full disk", () => {
  const mounted = (size: string, folder: string, ...command: string[]) =>
    spawnSync("unshare", ["-rm", "sh", "-c", 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"', "sh", size, folder, ...command], {
      encoding: "utf8",
      env: { ...process.env, TMPDIR: folder },
    });
  const canMount = process.platform === "linux" && mounted("1m", mkdtemp(), "true").status === 0;

  function mkdtemp(): string {
    const folder = path.join(newFolder(), "small");
    mkdirSync(folder);
    return folder;
  }

  (canMount ? it : it.skip).each([
    ["no room for the copy", "4k"],
    ["room for a part of the copy", "64k"],
  ])("is an error: %s", (_name, size) => {
    const folder = newFolder();
    const tags = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`tag${index}`, "x".repeat(20)]));
    writeStack(folder, "a", { resource: { azurerm_storage_account: { main: { name: "st", tags } } } });
    const ended = mounted(size, mkdtemp(), process.execPath, bin, "scan", folder);
    expect(ended).toMatchObject({ status: 3, stdout: "", stderr: expect.stringContaining("checkov could not be run: ENOSPC") });
  });

  (canMount ? it : it.skip)("with just enough room for the copy makes no results that are not whole", () => {
    const folder = newFolder();
    writeStack(folder, "a", account);
    const ended = mounted("12k", mkdtemp(), process.execPath, bin, "scan", folder);
    if (ended.status === 3) expect(ended.stdout).toBe("");
    else expect(ended.stdout).toMatch(/1 files, 1 resources; [1-9]\d* checks passed/);
  });
});
