import type { JsonObject } from "./stack-input";

/** The azurerm that stands behind Terraform while it works on a stack. */
export interface Engine {
  /** The stack, with a provider block that this azurerm can be configured by. */
  readonly json: JsonObject;
  /** What Terraform finds it by, and what it finds itself. */
  readonly environment: NodeJS.ProcessEnv;
  /** Ends Terraform when this azurerm cannot go on. */
  readonly signal?: AbortSignal;
}

/** Which azurerm planned: the real one, or the one that knows no Azure. */
export type EngineName = "azurerm" | "offline";
