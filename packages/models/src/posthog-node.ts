import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "posthog-node",
  types: { PostHog: ["PostHog > new"] },
  sinks: recordedAt(
    "PostHog > {capture,captureImmediate,identify,identifyImmediate,groupIdentify} > arg 0 > properties",
    "PostHog > {captureException,captureExceptionImmediate} > arg 2",
  ),
  controls: writtenBy("PostHog > {capture,captureImmediate}"),
});
