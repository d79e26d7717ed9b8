import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

// Variables whose names look like secrets. Frameworks that read the environment into an object of their own keep the names.
export default [
  defineModel({
    package: "global",
    sources: [
      { at: `{process,Bun} > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: `import.meta > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: `Deno > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: `Deno > env > toObject > call > ${SECRET_VARIABLE}`, kind: "secret" },
    ],
    propagators: [{ at: "Deno > env > get", from: "this > key 0", to: "call" }],
  }),
  defineModel({ package: "process", sources: [{ at: `env > ${SECRET_VARIABLE}`, kind: "secret" }] }),
  defineModel({ package: "bun", sources: [{ at: `env > ${SECRET_VARIABLE}`, kind: "secret" }] }),
];
