import { MessageEntities } from "../../../constructs/messaging/message-entities";
import { synthesize } from "../../support/synthesize";

const entities = synthesize((stack) => {
  new MessageEntities(stack, "Entities", {
    namespaceId: "/subscriptions/x/namespace",
    queues: ["notifications"],
    topics: { events: ["storage"] },
    messageLife: "P14D",
    partitioned: false,
  });
});

const waiting = {
  default_message_ttl: "P14D",
  auto_delete_on_idle: "P10675199DT2H48M5.4775807S",
  status: "Active",
  batched_operations_enabled: true,
  lifecycle: { prevent_destroy: true },
};
const entity = {
  ...waiting,
  namespace_id: "/subscriptions/x/namespace",
  requires_duplicate_detection: true,
  duplicate_detection_history_time_window: "PT10M",
  partitioning_enabled: false,
  express_enabled: false,
};
const delivery = { max_delivery_count: 10, lock_duration: "PT1M", dead_lettering_on_message_expiration: true, requires_session: false };

describe("MessageEntities", () => {
  it("are queues that keep aside what expires, and take nothing twice", () =>
    expect(entities.azurerm_servicebus_queue).toEqual({ "Entities/Queue-notifications": { ...entity, ...delivery, name: "notifications" } }));

  it("are topics that take nothing twice and keep the order", () =>
    expect(entities.azurerm_servicebus_topic).toEqual({ "Entities/Topic-events": { ...entity, name: "events", support_ordering: true } }));

  it("are subscriptions that keep aside also what their filter cannot judge", () =>
    expect(entities.azurerm_servicebus_subscription).toEqual({
      "Entities/Subscription-events-storage": {
        ...waiting,
        ...delivery,
        name: "storage",
        topic_id: "${azurerm_servicebus_topic.Entities_Topic-events.id}",
        dead_lettering_on_filter_evaluation_error: true,
        client_scoped_subscription_enabled: false,
      },
    }));
});
