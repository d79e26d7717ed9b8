import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

const WHOLE = { kind: "secret", some: true, label: "the secrets of the environment" } as const;
const ALL = { kind: "environment", label: "the whole environment" } as const;
const environment = [
  { at: "env", ...ALL },
  { at: `env > ${SECRET_VARIABLE}`, kind: "secret" },
  { at: "env", ...WHOLE },
] as const;

// Variables whose names look like secrets. Frameworks that read the environment into an object of their own keep the names.
export default [
  defineModel({
    package: "global",
    sources: [
      { at: "{process,Bun} > env", ...ALL },
      { at: "Deno > env > toObject > call", ...ALL },
      { at: `{process,Bun} > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: "{process,Bun} > env", ...WHOLE },
      { at: `import.meta > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: `Deno > env > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: `Deno > env > toObject > call > ${SECRET_VARIABLE}`, kind: "secret" },
      { at: "Deno > env > toObject > call", ...WHOLE },
    ],
    propagators: [{ at: "Deno > env > get", from: "this > key 0", to: "call" }],
  }),
  defineModel({ package: "process", sources: environment }),
  defineModel({ package: "bun", sources: environment }),
];
