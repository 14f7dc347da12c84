import { ServicebusQueue } from "@cdktf/provider-azurerm/lib/servicebus-queue";
import { ServicebusSubscription } from "@cdktf/provider-azurerm/lib/servicebus-subscription";
import { ServicebusTopic } from "@cdktf/provider-azurerm/lib/servicebus-topic";
import { Construct } from "constructs";

export interface MessageEntitiesProps {
  readonly namespaceId: string;
  readonly queues: readonly string[];
  /** Names of the subscriptions of each topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** How long a message waits, as an ISO 8601 duration. */
  readonly messageLife: string;
  /** As the namespace is: Azure has no other entities in one with partitions. */
  readonly partitioned: boolean;
}

/** Azure's way to say never: an entity that vanished when idle would take its messages with it. */
const never = "P10675199DT2H48M5.4775807S";

/**
 * Queues, topics and subscriptions that lose nothing: what expires or cannot be handled is kept aside in the dead-letter queue, and what
 * is sent twice within ten minutes arrives once.
 *
 * Holds NOR-RES-01.
 * @see https://learn.microsoft.com/azure/service-bus-messaging/service-bus-dead-letter-queues
 * @see https://learn.microsoft.com/azure/service-bus-messaging/duplicate-detection
 */
export class MessageEntities extends Construct {
  readonly queueIds: Readonly<Record<string, string>>;
  readonly topicIds: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: MessageEntitiesProps) {
    super(scope, id);
    const { namespaceId, messageLife, partitioned } = props;
    const waiting = { defaultMessageTtl: messageLife, autoDeleteOnIdle: never, status: "Active", lifecycle: { preventDestroy: true } };
    const entity = {
      ...waiting,
      namespaceId,
      requiresDuplicateDetection: true,
      duplicateDetectionHistoryTimeWindow: "PT10M",
      partitioningEnabled: partitioned,
      // Would keep messages in memory alone for a while.
      expressEnabled: false,
      batchedOperationsEnabled: true,
    };
    const delivery = { maxDeliveryCount: 10, lockDuration: "PT1M", deadLetteringOnMessageExpiration: true, requiresSession: false };

    const queues = props.queues.map((name) => [name, new ServicebusQueue(this, `Queue-${name}`, { ...entity, ...delivery, name }).id]);
    const topics = Object.entries(props.topics).map(([name, subscriptions]) => {
      const topic = new ServicebusTopic(this, `Topic-${name}`, { ...entity, name, supportOrdering: true });
      for (const subscription of subscriptions) {
        new ServicebusSubscription(this, `Subscription-${name}-${subscription}`, {
          ...waiting,
          ...delivery,
          name: subscription,
          topicId: topic.id,
          batchedOperationsEnabled: true,
          deadLetteringOnFilterEvaluationError: true,
          clientScopedSubscriptionEnabled: false,
        });
      }
      return [name, topic.id];
    });
    this.queueIds = Object.fromEntries(queues);
    this.topicIds = Object.fromEntries(topics);
  }
}
