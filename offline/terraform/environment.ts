// Of sign-in also what a pipeline or an App Service sets, which azurerm reads besides its configuration.
const leftOut = /^(?:TF|ARM|AZURE|TERRAFORM|TOFU|CHECKPOINT|MSI|IDENTITY|ACTIONS_ID_TOKEN_REQUEST|PLUGIN)_|^SYSTEM_(?:OIDCREQUESTURI|ACCESSTOKEN)$/i;

/** The environment without what the user has set for real runs: sign-in included, it must neither be used nor leak. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !leftOut.test(name)));
}
