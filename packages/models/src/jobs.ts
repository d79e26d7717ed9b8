import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const TRIGGER = "{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait}";

// Work that is started elsewhere: what it does there is its own.
export default [
  defineModel({
    package: "@trigger.dev/sdk",
    versions: ">=3.0.0",
    types: { Task: ["{task,schemaTask} > call", "schedules > task > call"] },
    effects: [
      ...effectsAt("send-request", `{Task,tasks} > ${TRIGGER} > call`, "runs > replay > call"),
      ...effectsAt("read-private", "runs > {retrieve,list} > call", "envvars > {retrieve,list} > call"),
      ...effectsAt("write-data", "runs > {cancel,reschedule} > call", "schedules > {create,update,activate,deactivate} > call"),
      ...effectsAt("delete-data", "schedules > del > call"),
      ...effectsAt("change-permissions", "envvars > {create,update,upload,del} > call"),
    ],
  }),
  defineModel({
    package: "@temporalio/client",
    types: {
      Workflows: ["Client > new > workflow", "WorkflowClient > new"],
      WorkflowHandle: ["Workflows > {start,getHandle,signalWithStart} > call"],
      Schedules: ["Client > new > schedule", "ScheduleClient > new"],
      ScheduleHandle: ["Schedules > {create,getHandle} > call"],
    },
    effects: [
      ...effectsAt(
        "send-request",
        "Workflows > {start,execute,signalWithStart,executeUpdateWithStart,startUpdateWithStart} > call",
        "WorkflowHandle > {signal,executeUpdate,startUpdate} > call",
        "ScheduleHandle > {trigger,backfill} > call",
      ),
      ...effectsAt(
        "read-private",
        "WorkflowHandle > {query,describe,fetchHistory,result} > call",
        "Workflows > {list,count,result} > call",
      ),
      ...effectsAt(
        "write-data",
        "WorkflowHandle > {cancel,terminate} > call",
        "Schedules > create > call",
        "ScheduleHandle > {update,pause,unpause} > call",
      ),
      ...effectsAt("delete-data", "ScheduleHandle > delete > call"),
    ],
  }),
  defineModel({
    package: "apify-client",
    types: {
      ApifyClient: ["ApifyClient > new"],
      // Clients of what a client speaks of: `client.actor(id).lastRun().dataset()`.
      Resource: [
        "ApifyClient > /^(?!store$|setStatusMessage$)[a-z]/ > call",
        "Resource > {runs,builds,version,versions,envVar,envVars,dataset,keyValueStore,requestQueue,log,lastRun,webhooks,dispatches} > call",
      ],
    },
    effects: [
      ...effectsAt("send-request", "Resource > {call,start,build,metamorph,reboot,resurrect,test} > call"),
      ...effectsAt(
        "read-private",
        "Resource > {get,list,listKeys,getLog,getInput,getStatistics,listRequests,listHead,getRequest,monthlyUsage,limits,waitForFinish} > call",
      ),
      // What programs have gathered from pages, and what others offer.
      ...effectsAt(
        "read-untrusted",
        "Resource > {listItems,downloadItems,getRecord,call} > call",
        "ApifyClient > store > call > list > call",
      ),
      ...effectsAt(
        "write-data",
        "Resource > {create,getOrCreate,update,updateInput,updateLimits,pushItems,setRecord,addRequest,batchAddRequests,updateRequest,abort,unpublish} > call",
      ),
      ...effectsAt("publish", "Resource > publish > call"),
      ...effectsAt("pay", "Resource > charge > call"),
      ...effectsAt("delete-data", "Resource > {delete,deleteRecord,deleteRequest,batchDeleteRequests} > call"),
    ],
  }),
  defineModel({
    package: "@langchain/langgraph-sdk",
    types: { LangGraph: ["Client > new"] },
    sources: [{ at: "LangGraph > runs > {wait,join} > call", kind: "model-output" }],
    effects: [
      ...effectsAt("send-request", "LangGraph > runs > {create,createBatch,wait,stream} > call"),
      ...effectsAt(
        "read-private",
        "LangGraph > threads > {get,search,getState,getHistory} > call",
        "LangGraph > store > {getItem,searchItems} > call",
      ),
      ...effectsAt(
        "write-data",
        "LangGraph > {threads,assistants} > {create,update,updateState,patchState,copy,setLatest} > call",
        "LangGraph > store > putItem > call",
        "LangGraph > crons > {create,createForThread} > call",
        "LangGraph > runs > cancel > call",
      ),
      ...effectsAt("delete-data", "LangGraph > {threads,assistants,crons,runs} > delete > call", "LangGraph > store > deleteItem > call"),
    ],
  }),
  defineModel({
    package: "@browserbasehq/sdk",
    types: { Browserbase: ["new", "Browserbase > new"] },
    sinks: [{ at: "Browserbase > fetchAPI > create > arg 0 > url", kind: "url" }],
    effects: [
      ...effectsAt(
        "send-request",
        "Browserbase > sessions > {create,update} > call",
        "Browserbase > {contexts,extensions} > create > call",
      ),
      ...effectsAt("read-private", "Browserbase > {sessions,contexts} > {retrieve,list,debug} > call"),
      ...effectsAt("read-untrusted", "Browserbase > search > web > call", "Browserbase > fetchAPI > create > call"),
      ...effectsAt("delete-data", "Browserbase > {contexts,extensions} > delete > call"),
      ...effectsAt("change-permissions", "Browserbase > secrets > {create,update,delete} > call"),
    ],
  }),
];
