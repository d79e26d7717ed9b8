import { defineModel } from "@sluice/core";
import { memorySinks } from "./parts/prompts.ts";

const REMEMBERED = { kind: "external-content", label: "what was remembered" } as const;

// Until version 3 threads were sessions of `memory`.
export default defineModel({
  package: "@getzep/zep-cloud",
  types: { ZepClient: ["ZepClient > new"] },
  sinks: memorySinks(
    "ZepClient > thread > addMessages > arg 1 > messages > each > content",
    "ZepClient > memory > add > arg 1 > messages > each > content",
    "ZepClient > graph > add > arg 0 > data",
  ),
  sources: [
    { at: "ZepClient > thread > getUserContext > call > context", ...REMEMBERED },
    { at: "ZepClient > memory > get > call > context", ...REMEMBERED },
    { at: "ZepClient > graph > search > call > edges > each > fact", ...REMEMBERED },
  ],
});
