import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { mirrorOf } from "../offline/azurerm/mirror";
import type { Behaviour } from "../offline/azurerm/serve";
import { baseline as call } from "./run";

jest.setTimeout(300_000);

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "home-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const deployment = ["-d", "test/cli/small.yaml"];

/** What a command says to a user who has the stand-in for the real azurerm in a mirror, or none. */
const baseline = (args: readonly string[], behaviour?: Behaviour) =>
  call(args, { env: { TF_CLI_CONFIG_FILE: path.join(home, "none"), ...(behaviour && mirrorOf(behaviour).env), XDG_CACHE_HOME: home } });

const json = (...args: string[]) => ["plan", "-q", ...deployment, "-f", "json", ...args];

describe("baseline plan --engine", () => {
  it("has the real azurerm plan every stack where it is to be had", () => {
    const { code, out, err } = baseline(json(), {});
    expect([code, err]).toEqual([0, ""]);
    const { plans, stacks, tools } = JSON.parse(out);
    expect(plans).toEqual(stacks.map(({ name }: { name: string }) => ({ stack: name, by: "azurerm", because: null })));
    expect(tools.slice(1).map(({ name, version, did }: Record<string, string>) => `${name} ${version}: ${did?.replace(/\d+\.\d+\.\d+/, "X")}`)).toEqual([
      `azurerm 4.55.0: ${stacks.length} of ${stacks.length} stacks planned by Terraform X without Azure`,
    ]);
  });

  it("says which stacks it could not plan, and why", () => {
    const { code, out } = baseline(json("prod-keys", "prod-bootstrap", "prod-governance"), { asks: { azurerm_key_vault: "vault.azure.net" } });
    expect(code).toBe(0);
    const { plans, tools } = JSON.parse(out);
    const because = "azurerm asked for vault.azure.net to plan it";
    const offline = plans.filter(({ by }: { by: string }) => by === "offline");
    expect(new Set(offline.map((plan: { because: string }) => plan.because))).toEqual(new Set([because]));
    expect(offline.length).toBeLessThan(plans.length);
    expect(tools.map(({ name }: { name: string }) => name)).toEqual(["baseline rules", "azurerm", "offline azurerm"]);
    expect(tools[2].did).toMatch(
      /^\d+ of \d+ stacks planned by Terraform \S+ without Azure \(prod-\S+.*\); not by the real azurerm: azurerm asked for vault\.azure\.net to plan it$/,
    );
  });

  it("does without it where it is not to be had, and says so", () => {
    const { code, out } = baseline(json("prod-keys"));
    expect(code).toBe(0);
    expect(JSON.parse(out).plans).toEqual([{ stack: "prod-keys", by: "offline", because: expect.stringMatching(/^azurerm 4\.55\.0 is not to be had - /) }]);
  });

  it("does not look for it when told so", () => {
    const { out } = baseline(json("prod-keys", "--engine", "offline"), { crashes: "never started" });
    expect(JSON.parse(out).plans).toEqual([{ stack: "prod-keys", by: "offline", because: null }]);
  });

  it("ends with 3 when only the real one will do and it is not to be had", () => {
    const { code, out, err } = baseline(json("--engine", "azurerm"));
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/^azurerm 4\.55\.0 is not to be had - .*; name a mirror that has it in Terraform's configuration, or plan with --engine offline\n$/s);
  });

  it("ends with 3 when only the real one will do and it cannot plan without Azure", () => {
    const { code, out, err } = baseline(json("prod-keys", "--engine", "azurerm"), { asks: { azurerm_key_vault: "vault.azure.net" } });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toBe(
      "terraform did not plan 1 of the stacks, so nothing is proven:\nprod-keys: azurerm cannot plan this stack without Azure\n  azurerm asked for vault.azure.net to plan it; plan with --engine auto, or offline\n",
    );
  });

  it("ends with 2 at any other engine", () => {
    const { code, err } = baseline(["plan", "--engine", "opentofu"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: option '--engine <engine>' argument 'opentofu' is invalid\. Allowed choices are auto, azurerm, offline\./);
  });
});

describe("baseline doctor", () => {
  const azurerm = (behaviour?: Behaviour) =>
    JSON.parse(baseline(["doctor", "-f", "json"], behaviour).out).find(({ what }: { what: string }) => what === "azurerm");

  it("says that the real azurerm can be had", () =>
    expect(azurerm({})).toEqual({
      what: "azurerm",
      state: "ok",
      found: expect.stringMatching(/^4\.55\.0 \(not here yet; terraform init gets it at the first plan, into .*norway-azure-baseline/),
    }));

  it("says that it cannot, and why", () =>
    expect(azurerm()).toEqual({
      what: "azurerm",
      state: "note",
      found: expect.stringMatching(/^azurerm 4\.55\.0 is not to be had - /),
      fix: "nothing: the offline provider plans; for plans by the real one, name a mirror that has it in Terraform's configuration",
    }));
});
