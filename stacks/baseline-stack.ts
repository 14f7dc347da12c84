import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { AzurermBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Deployment, Environment, ServiceOwner } from "../config/deployment";
import { platformOwner } from "../config/finops-tags";
import { ResourceGroup } from "../constructs/governance/resource-group";
import { resourceGroupName } from "../constructs/names";
import { type TagInput, tags } from "../constructs/tags";
import { retire } from "./retire";
import { stateLocation } from "./state-location";

/** What every stack of an environment is made from. */
export interface StackContext {
  readonly deployment: Deployment;
  /** Name of the environment in the deployment file. */
  readonly environmentName: string;
  readonly environment: Environment;
}

/**
 * The base of all stacks: one state in Azure Storage that Entra ID identities alone open, and a provider that purges nothing when it destroys.
 *
 * Holds NOR-RES-04, NOR-RES-07 and NOR-RES-08.
 */
export abstract class BaselineStack extends TerraformStack {
  constructor(
    scope: Construct,
    name: string,
    protected readonly context: StackContext,
    subscriptionId: string = context.environment.subscriptionId,
  ) {
    const { deployment, environment, environmentName } = context;
    super(scope, `${environmentName}-${name}`);
    if (environment.retired) retire(this);
    const { organisation } = deployment;
    const state = stateLocation(deployment, environmentName);
    new AzurermBackend(this, {
      subscriptionId: state.subscriptionId,
      tenantId: organisation.tenantId,
      resourceGroupName: state.resourceGroup,
      storageAccountName: state.storageAccount,
      containerName: state.container,
      key: `${environmentName}/${name}.tfstate`,
      useAzureadAuth: true,
      useOidc: true,
    });
    new AzurermProvider(this, "azurerm", {
      subscriptionId,
      tenantId: organisation.tenantId,
      useOidc: true,
      storageUseAzuread: true,
      resourceProviderRegistrations: "core",
      features: [
        {
          keyVault: [
            {
              purgeSoftDeleteOnDestroy: false,
              purgeSoftDeletedCertificatesOnDestroy: false,
              purgeSoftDeletedHardwareSecurityModulesOnDestroy: false,
              purgeSoftDeletedHardwareSecurityModuleKeysOnDestroy: false,
              purgeSoftDeletedKeysOnDestroy: false,
              purgeSoftDeletedSecretsOnDestroy: false,
              recoverSoftDeletedCertificates: true,
              recoverSoftDeletedKeyVaults: true,
              recoverSoftDeletedKeys: true,
              recoverSoftDeletedSecrets: true,
            },
          ],
          apiManagement: [{ purgeSoftDeleteOnDestroy: false, recoverSoftDeleted: true }],
          appConfiguration: [{ purgeSoftDeleteOnDestroy: false, recoverSoftDeleted: true }],
          cognitiveAccount: [{ purgeSoftDeleteOnDestroy: false }],
          logAnalyticsWorkspace: [{ permanentlyDeleteOnDestroy: false }],
          machineLearning: [{ purgeSoftDeletedWorkspaceOnDestroy: false }],
          recoveryService: [{ purgeProtectedItemsFromVaultOnDestroy: false }],
          resourceGroup: [{ preventDeletionIfContainsResources: true }],
          // Else the provider asks each account's data endpoint, which only a machine inside the network reaches.
          storage: [{ dataPlaneAvailable: false }],
        },
      ],
    });
  }

  /** Tags of what the platform runs for all service owners. */
  protected platformTags(): Record<string, string> {
    const { organisation } = this.context.deployment;
    return tags({ ...this.commonTags(), owner: { code: platformOwner, organisationNumber: organisation.organisationNumber }, dataClass: "internal" });
  }

  /** Tags of what belongs to one service owner. */
  protected ownerTags(code: string, owner: ServiceOwner): Record<string, string> {
    return tags({
      ...this.commonTags(),
      owner: { code, organisationNumber: owner.organisationNumber },
      dataClass: owner.dataClass,
      retentionDays: owner.retentionDays,
      controller: owner.controller,
      processor: owner.processor,
    });
  }

  /** The resource group of a platform stack, named after what the stack is for. */
  protected platformGroup(purpose: string): ResourceGroup {
    const { deployment, environmentName } = this.context;
    const name = resourceGroupName(deployment.finops.product, platformOwner, environmentName, purpose);
    return new ResourceGroup(this, "Group", { name, region: deployment.regions.primary, tags: this.platformTags() });
  }

  private commonTags(): Pick<TagInput, "product" | "repository" | "environment" | "costCentre" | "retired"> {
    const { deployment, environment, environmentName } = this.context;
    const { finops } = deployment;
    const { endsOn, class: ofClass, personalData } = environment;
    const retired = environment.retired && endsOn !== undefined ? { endsOn, class: ofClass, personalData } : undefined;
    return { product: finops.product, repository: finops.repository, costCentre: finops.costCentre, environment: environmentName, retired };
  }
}
