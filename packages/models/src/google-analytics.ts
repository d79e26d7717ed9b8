import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "@google-analytics/admin",
    types: { Admin: ["AnalyticsAdminServiceClient > new", "{v1alpha,v1beta} > AnalyticsAdminServiceClient > new"] },
    effects: [
      ...effectsAt("read-private", "Admin > /^(?:get(?!ProjectId)|list|search|batchGet|run)[A-Z]/ > call"),
      ...effectsAt(
        "write-data",
        "Admin > /^(?:create|update|archive|reorder|provision|acknowledge)(?!AccessBinding|MeasurementProtocolSecret)[A-Z]/ > call",
      ),
      ...effectsAt(
        "delete-data",
        "Admin > /^delete(?!AccessBinding|MeasurementProtocolSecret)[A-Z]/ > call",
        "Admin > submitUserDeletion > call",
      ),
      ...effectsAt(
        "change-permissions",
        "Admin > /^(?:create|update|delete|batchCreate|batchUpdate|batchDelete)(?:AccessBinding|MeasurementProtocolSecret)/ > call",
      ),
    ],
  }),
  defineModel({
    package: "@google-analytics/data",
    types: {
      Data: ["BetaAnalyticsDataClient > new", "{v1alpha,v1beta} > {AlphaAnalyticsDataClient,BetaAnalyticsDataClient} > new"],
    },
    effects: [
      ...effectsAt("read-private", "Data > /^(?:run|batchRun|get(?!ProjectId)|list|query|check)[A-Z]/ > call"),
      ...effectsAt("send-request", "Data > /^create[A-Z]/ > call"),
    ],
  }),
  defineModel({
    package: "@google-cloud/tasks",
    types: { CloudTasks: ["CloudTasksClient > new", "{v2,v2beta2,v2beta3} > CloudTasksClient > new"] },
    effects: [
      ...effectsAt("send-request", "CloudTasks > {createTask,runTask} > call"),
      ...effectsAt("write-data", "CloudTasks > {createQueue,updateQueue,pauseQueue,resumeQueue} > call"),
      ...effectsAt("delete-data", "CloudTasks > {deleteTask,deleteQueue,purgeQueue} > call"),
      ...effectsAt("change-permissions", "CloudTasks > setIamPolicy > call"),
    ],
  }),
];
