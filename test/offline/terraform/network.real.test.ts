import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

jest.setTimeout(60_000);

const root = path.join(__dirname, "../../..");
// A process in a network namespace of its own sees no network at all, not even loopback.
const isolated = spawnSync("unshare", ["--net", "--map-root-user", "true"]).status === 0;

(isolated ? describe : describe.skip)("a machine without any network", () => {
  it("plans, applies and plans again", () => {
    const script = `
      const { stackOf, storage, withSession, actionsOf } = require("./test/offline/support.ts");
      withSession(async (session) => {
        await session.run([stackOf("a", storage())], "apply");
        console.log(JSON.stringify(actionsOf((await session.run([stackOf("a", storage())], "plan"))[0])));
      });`;
    const said = execFileSync("unshare", ["--net", "--map-root-user", process.execPath, "-r", "tsx/cjs", "-e", script], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(said)).toEqual(["azurerm_resource_group.group: no-op", "azurerm_storage_account.account: no-op"]);
  });
});
