import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "@langchain/tavily",
  types: { TavilyTool: ["{TavilySearch,TavilyExtract,TavilyCrawl} > new"] },
  sources: [{ at: "TavilyTool > invoke > call", kind: "external-content", label: "a search result" }],
  effects: [...effectsAt("read-untrusted", "TavilyTool > invoke > call")],
});
