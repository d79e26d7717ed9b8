import { defineModel, type LibraryModel } from "@sluice/core";

/** Events come from other services and from webhooks; `handler` is the position of the function that they start. */
const events = (versions: string, handler: string): LibraryModel => {
  const given = `Inngest > new > createFunction > ${handler} > param 0`;
  return defineModel({
    package: "inngest",
    versions,
    sources: [{ at: `${given} > event > data`, kind: "user-input", label: "the data of an event" }],
    propagators: [{ at: `${given} > step > run`, from: "arg 1 > return", to: "call" }],
  });
};

// Since version 4 the first argument names the triggers as well.
export default [events("<4.0.0", "arg 2"), events(">=4.0.0", "arg 1")];
