import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const PACKAGES = ["aws-serverless", "browser", "bun", "cloudflare", "core", "deno", "electron", "nextjs", "node", "react", "sveltekit"];

const ON_SCOPE = [
  "{captureException,captureMessage,captureEvent,setUser,setTags,setExtras,addBreadcrumb} > arg any",
  "{setTag,setExtra,setContext} > arg 1",
];

export default PACKAGES.map((name) =>
  defineModel({
    package: `@sentry/${name}`,
    types: {
      Scope: ["{withScope,withIsolationScope} > arg 0 > param 0", "{getCurrentScope,getIsolationScope,getGlobalScope} > call"],
    },
    sinks: recordedAt(
      ...ON_SCOPE,
      ...ON_SCOPE.map((path) => `Scope > ${path}`),
      "logger > {trace,debug,info,warn,error,fatal} > arg any",
      "{startSpan,startSpanManual,startInactiveSpan} > arg 0 > attributes",
    ),
    controls: [
      ...writtenBy(
        "{captureMessage,captureEvent,startSpan,startSpanManual,startInactiveSpan}",
        "Scope > {captureMessage,captureEvent}",
        "logger > {trace,debug,info,warn,error,fatal}",
      ),
    ],
  }),
);
