import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder } from "./run";

const git = (cwd: string, ...args: string[]) => {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};

/** The tree as it is committed, in a folder of its own. */
function inClone<T>(use: (folder: string, plan: (...args: string[]) => { code: number | null; out: string; err: string }) => T): T {
  return inFolder((parent) => {
    const folder = path.join(parent, "clone");
    git(parent, "clone", "--quiet", "--no-hardlinks", process.cwd(), folder);
    symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
    return use(folder, (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/baseline.js", "plan", "-q", "-d", "config/deployments/minimal.yaml", ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      });
      return { code: status, out: stdout, err: stderr };
    });
  });
}

const edit = (folder: string, name: string, from: string | RegExp, to: string) => {
  const file = path.join(folder, name);
  const text = readFileSync(file, "utf8");
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
};

const worktrees = (folder: string) => spawnSync("git", ["worktree", "list"], { cwd: folder, encoding: "utf8" }).stdout.trim().split("\n");

describe("baseline plan --base", () => {
  it("holds where nothing changed", () =>
    inClone((_, plan) => {
      const { code, out } = plan("--base", "HEAD", "-f", "json");
      expect(code).toBe(0);
      expect(JSON.parse(out).findings.filter(({ state }: { state: string }) => state !== "excepted")).toEqual([]);
    }));

  it("blocks a lower retention, a lost private endpoint and a renamed account, and nothing else", () =>
    inClone((folder, plan) => {
      edit(folder, "config/deployments/minimal.yaml", "retentionDays: 30", "retentionDays: 21");
      edit(folder, "stacks/network-stack.ts", /\n.*new PrivateEndpoint\(this, "StateKeys".*/, "");
      edit(folder, "stacks/owner-stack.ts", 'environmentName, "data")', 'environmentName, code === "ssb" ? "files" : "data")');
      const { code, out } = plan("--base", "HEAD", "-f", "json");
      const found = JSON.parse(out).findings.filter(({ state }: { state: string }) => state !== "excepted");
      expect(code).toBe(1);
      expect(found.map(({ rule, stack, address }: Record<string, string>) => `${rule} ${stack}/${address?.replace(/_[0-9A-F]{8}$/, "")}`).sort()).toEqual([
        "plan/no-stateful-replacement prod-owner-ssb/azurerm_storage_account.Storage",
        "plan/private-endpoint-kept prod-network/azurerm_private_endpoint.StateKeys",
        "plan/retention-not-lowered prod-backup/azurerm_data_protection_backup_policy_blob_storage.Blobs",
        "plan/retention-not-lowered prod-backup/azurerm_data_protection_backup_policy_postgresql_flexible_server.Databases",
      ]);
    }));

  it("puts just what changes into the page of the review", () =>
    inClone((folder) => {
      edit(folder, "config/deployments/minimal.yaml", "retentionDays: 30", "retentionDays: 21");
      const args = ["cli/baseline.js", "review", "-q", "--no-checkov", "-d", "config/deployments/minimal.yaml", "--base", "HEAD"];
      expect(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).status).toBe(1);
      const { changes } = JSON.parse(readFileSync(path.join(folder, "reports", "findings.json"), "utf8"));
      const told = changes.map(({ stack, address, action }: Record<string, string>) => `${stack}/${address}: ${action}`);
      expect(told.map((line: string) => line.replace(/_[0-9A-F]{8}:/, ":")).sort()).toEqual([
        "prod-backup/azurerm_data_protection_backup_instance_postgresql_flexible_server.Postgresql: update",
        "prod-backup/azurerm_data_protection_backup_policy_blob_storage.Blobs: replace",
        "prod-backup/azurerm_data_protection_backup_policy_postgresql_flexible_server.Databases: replace",
        "prod-owner-dibk/azurerm_data_protection_backup_instance_blob_storage.Backup: update",
        "prod-owner-ssb/azurerm_data_protection_backup_instance_blob_storage.Backup: update",
      ]);
      const page = readFileSync(path.join(folder, "reports", "index.html"), "utf8");
      const section = page.slice(page.indexOf('<section id="changes"'), page.indexOf('<section id="findings"'));
      for (const { address } of changes) expect(section).toContain(address);
    }));

  it("installs what the base was made with, when that is something else, and leaves no worktree", () =>
    inClone((folder, plan) => {
      edit(folder, "package-lock.json", /\n$/, "\n\n");
      expect(plan("--base", "HEAD")).toMatchObject({ code: 0, err: "" });
      expect(worktrees(folder)).toHaveLength(1);
    }));

  it.each([
    [["--base", "no-such-branch"], 'git knows no revision "no-such-branch"; name a branch, a tag or a commit\n'],
    [["no-such-stack"], expect.stringMatching(/^no stack is called "no-such-stack"; the nearest of the 9 is prod-\w+ - use \* for a part of a name\n$/)],
  ])("exits 2 with one message at %j", (args, err) => inClone((_, plan) => expect(plan(...args)).toEqual({ code: 2, out: "", err })));

  it("exits 2 when the base does not synthesize, and leaves no worktree", () =>
    inClone((folder, plan) => {
      edit(folder, "config/deployments/minimal.yaml", "norwayeast", "norwaynorth");
      git(folder, "-c", "user.name=t", "-c", "user.email=t@example.no", "commit", "--quiet", "--all", "--message", "broken");
      edit(folder, "config/deployments/minimal.yaml", "norwaynorth", "norwayeast");
      const { code, err } = plan("--base", "HEAD");
      expect(code).toBe(2);
      expect(err).toMatch(
        /^HEAD does not synthesize \(exit 2\), so there is nothing to compare with; name another revision with --base\. It said:\n.*norwaynorth/s,
      );
      expect(worktrees(folder)).toHaveLength(1);
    }));
});
