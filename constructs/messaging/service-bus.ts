import { ServicebusNamespace } from "@cdktf/provider-azurerm/lib/servicebus-namespace";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber, wrongInput } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";
import { MessageEntities } from "./message-entities";

/**
 * Messaging units, the same number for each partition. Azure fixes the partitions at creation.
 * @see https://learn.microsoft.com/azure/service-bus-messaging/enable-partitions-premium
 */
export type ServiceBusCapacity =
  | { readonly partitions: 1; readonly units: 1 | 2 | 4 | 8 | 16 }
  | { readonly partitions: 2; readonly units: 2 | 4 | 8 | 16 }
  | { readonly partitions: 4; readonly units: 4 | 8 | 16 };

export interface ServiceBusProps {
  readonly placement: Placement;
  /** Globally unique: made by `resourceName("sbns", ...)`. */
  readonly name: string;
  /**
   * @default 1 unit in 1 partition - the smallest Azure offers
   */
  readonly capacity?: ServiceBusCapacity;
  readonly queues: readonly string[];
  /** Names of the subscriptions of each topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /**
   * Days after which a message that nobody took goes to the dead-letter queue, 1 to 90.
   * @default 14 - longer than any holiday
   */
  readonly messageDays?: number;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. It cannot be taken away again. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  readonly auditWorkspaceId: string;
}

/**
 * Queues and topics of one owner: encrypted twice, once under the owner's key; reached through the private endpoint by Entra roles alone.
 * Premium, which alone has all of this; Azure spreads it over the zones of a region that has them.
 *
 * Azure makes access keys for every namespace and the provider reads them into the state: with local authentication off they open nothing.
 *
 * Holds NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-NET-13, NOR-AUT-01, NOR-AUT-03, NOR-ENC-01, NOR-ENC-02, NOR-ENC-03, NOR-AVA-01, NOR-RES-01, NOR-RES-03
 * and NOR-LOG-01.
 * @throws when `messageDays` is outside 1 to 90, or a name is not Azure's or comes twice
 * @see https://learn.microsoft.com/azure/service-bus-messaging/service-bus-premium-messaging
 */
export class ServiceBus extends Construct {
  readonly id: string;
  readonly name: string;
  /** Ids of the queues by name: what roles are granted on. */
  readonly queueIds: Readonly<Record<string, string>>;
  /** Ids of the topics by name: what roles are granted on. */
  readonly topicIds: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: ServiceBusProps) {
    super(scope, id);
    const { placement, key, queues, topics, capacity = { partitions: 1, units: 1 }, messageDays = 14 } = props;
    requireWholeNumber(this.node.path, { name: "messageDays", value: messageDays, minimum: 1, maximum: 90, fix: "leave it out for 14", known: true });
    // A queue and a topic cannot share a name; a subscription's is its topic's own.
    this.requireNames([...queues, ...Object.keys(topics)]);
    for (const subscriptions of Object.values(topics)) this.requireNames(subscriptions);

    const access = new KeyAccess(this, "KeyAccess", { placement, name: props.name, key, user: "The Service Bus namespace" });
    const namespace = new ServicebusNamespace(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "Premium",
      capacity: capacity.units,
      premiumMessagingPartitions: capacity.partitions,
      localAuthEnabled: false,
      minimumTlsVersion: "1.2",
      publicNetworkAccessEnabled: false,
      networkRuleSet: { defaultAction: "Deny", publicNetworkAccessEnabled: false, trustedServicesAllowed: false, ipRules: [] },
      identity: { type: "UserAssigned", identityIds: [access.identity.id] },
      customerManagedKey: { keyVaultKeyId: key.versionlessId, identityId: access.identity.id, infrastructureEncryptionEnabled: true },
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = namespace.id;
    this.name = namespace.name;
    const entities = new MessageEntities(this, "Entities", {
      namespaceId: namespace.id,
      queues,
      topics,
      messageLife: `P${messageDays}D`,
      partitioned: capacity.partitions > 1,
    });
    this.queueIds = entities.queueIds;
    this.topicIds = entities.topicIds;
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: namespace.id, targetName: props.name, subresource: "namespace" });
    new AuditTrail(this, "Audit", { targetId: namespace.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: namespace.id });
  }

  /** @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftservicebus */
  private requireNames(names: readonly string[]): void {
    const wrong = names.find(
      (name, index) => names.indexOf(name) !== index || !(Token.isUnresolved(name) || /^(?=.{1,50}$)[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)),
    );
    if (wrong === undefined) return;
    throw wrongInput(this.node.path, {
      what: "the name of a queue, topic or subscription cannot be used",
      got: `"${wrong}"`,
      allowed: "1 to 50 lower-case letters, digits and single dashes or dots, each name once",
      fix: "rename it",
    });
  }
}
