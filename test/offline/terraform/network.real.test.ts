import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { mirrorOf } from "../azurerm/mirror";
import type { Behaviour } from "../azurerm/serve";

jest.setTimeout(60_000);

const root = path.join(__dirname, "../../..");
// A process in a network namespace of its own sees no network at all, not even loopback.
const isolated = spawnSync("unshare", ["--net", "--map-root-user", "true"]).status === 0;

function alone(script: string, env: NodeJS.ProcessEnv = {}): string {
  const args = ["--net", "--map-root-user", process.execPath, "-r", "tsx/cjs", "-e", script];
  return execFileSync("unshare", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });
}

(isolated ? describe : describe.skip)("a machine without any network", () => {
  it("plans, applies and plans again", () => {
    const script = `
      const { stackOf, storage, withSession, actionsOf } = require("./test/offline/support.ts");
      withSession(async (session) => {
        await session.run([stackOf("a", storage())], "apply");
        console.log(JSON.stringify(actionsOf((await session.run([stackOf("a", storage())], "plan"))[0])));
      });`;
    expect(JSON.parse(alone(script))).toEqual(["azurerm_resource_group.group: no-op", "azurerm_storage_account.account: no-op"]);
  });
});

// ioctl SIOCGIFFLAGS and SIOCSIFFLAGS: what `ip link set lo up` does, for machines that have no ip.
const loopbackUp = `
import fcntl, socket, struct
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
name, flags, rest = struct.unpack("16sh14s", fcntl.ioctl(s, 0x8913, struct.pack("16sh14s", b"lo", 0, b"")))
fcntl.ioctl(s, 0x8914, struct.pack("16sh14s", b"lo", flags | 1, b""))`;

/** Plans with the stand-in for the real azurerm where there is nothing but loopback, and lets the kernel tell how often anything else was tried. */
function watched(behaviour: Behaviour): { readonly plannedBy: string; readonly elsewhere: number } {
  const script = `
    const { execFileSync } = require("node:child_process");
    const { readFileSync } = require("node:fs");
    const { terraformHere } = require("./cli/find-terraform.ts");
    const { OfflineSession } = require("./offline/terraform/session.ts");
    const { stackOf, storage } = require("./test/offline/support.ts");
    // Every connection, and every question to a name server, that finds no way out of the machine is counted.
    const elsewhere = () => {
      const [names, values] = readFileSync("/proc/self/net/snmp", "utf8").split("\\n").filter((line) => line.startsWith("Ip:")).map((line) => line.split(" "));
      return Number(values[names.indexOf("OutNoRoutes")]);
    };
    execFileSync("python3", ["-c", ${JSON.stringify(loopbackUp)}]);
    (async () => {
      const terraform = await terraformHere(() => {});
      const session = new OfflineSession({ terraform, azurerm: { version: "4.55.0", folder: process.env.STAND_IN } });
      const [{ plannedBy }] = await session.run([stackOf("a", storage())], "plan");
      session.close();
      console.log(JSON.stringify({ plannedBy, elsewhere: elsewhere() }));
    })();`;
  return JSON.parse(alone(script, { STAND_IN: mirrorOf({ types: ["azurerm_resource_group", "azurerm_storage_account"], ...behaviour }).folder }));
}

(isolated ? describe : describe.skip)("a plan by the real azurerm, on a machine that has loopback and nothing else", () => {
  it("connects to nothing else", () => expect(watched({})).toEqual({ plannedBy: "azurerm", elsewhere: 0 }));

  it("connects to nothing else when azurerm asks for Azure, but is planned without it", () =>
    expect(watched({ asks: { azurerm_storage_account: "management.azure.com" } })).toEqual({ plannedBy: "offline", elsewhere: 0 }));

  it("would be seen to: an azurerm that goes past the proxy is counted", () =>
    expect(watched({ dials: { azurerm_storage_account: "192.0.2.1" } }).elsewhere).toBeGreaterThan(0));
});
