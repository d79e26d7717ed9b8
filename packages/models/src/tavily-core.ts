import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const FOUND = { kind: "external-content", label: "a search result" } as const;

export default defineModel({
  package: "@tavily/core",
  types: { TavilyClient: ["tavily > call"] },
  sources: [
    { at: "TavilyClient > search > call > {answer,results}", ...FOUND },
    { at: "TavilyClient > {searchQNA,searchContext} > call", ...FOUND },
    { at: "TavilyClient > {extract,crawl} > call > results", ...FOUND, label: "what a page says" },
  ],
  effects: [...effectsAt("read-untrusted", "TavilyClient > {search,searchQNA,searchContext,extract,crawl} > call")],
});
