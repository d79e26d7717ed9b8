import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const FOUND = { kind: "external-content", label: "a search result" } as const;

export default defineModel({
  package: "exa-js",
  types: { Exa: ["new", "Exa > new"] },
  sources: [
    { at: "Exa > {search,searchAndContents,findSimilar,findSimilarAndContents,getContents} > call > results", ...FOUND },
    { at: "Exa > {search,searchAndContents,getContents} > call > context", ...FOUND },
    { at: "Exa > answer > call > {answer,citations}", ...FOUND },
  ],
  effects: [
    ...effectsAt("read-untrusted", "Exa > {search,searchAndContents,findSimilar,findSimilarAndContents,getContents,answer} > call"),
  ],
});
