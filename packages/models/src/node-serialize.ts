import { defineModel } from "@sluice/core";

const FUNCTIONS = {
  "node-serialize": "unserialize",
  "serialize-to-js": "deserialize",
  funcster: "deepDeserialize",
  cryo: "parse",
  v8: "deserialize",
};

// They make functions or objects of any class of what they read.
export default Object.entries(FUNCTIONS).map(([name, read]) =>
  defineModel({ package: name, sinks: [{ at: `${read} > arg 0`, kind: "deserialize" }] }),
);
