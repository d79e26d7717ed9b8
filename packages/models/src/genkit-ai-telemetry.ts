import { defineModel } from "@sluice/core";

// Until one of them is called, traces go nowhere.
export default [
  defineModel({
    package: "@genkit-ai/google-cloud",
    controls: [{ at: "enableGoogleCloudTelemetry > call", control: "log", covers: "genkit" }],
  }),
  defineModel({ package: "@genkit-ai/firebase", controls: [{ at: "enableFirebaseTelemetry > call", control: "log", covers: "genkit" }] }),
];
