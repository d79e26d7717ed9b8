import { defineModel } from "@sluice/core";

/** https://nodejs.org/docs/latest-v22.x/api/worker_threads.html. What a worker answers is made of what it was given, as far as anybody can tell from outside. */
export default defineModel({
  package: "worker_threads",
  propagators: [
    { at: "Worker > new > postMessage", from: "arg 0", to: "this > #told:emitted > message" },
    { at: "Worker", from: "arg 1 > workerData", to: "call > #told:emitted > message" },
  ],
});
