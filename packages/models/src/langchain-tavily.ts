import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@langchain/tavily",
  types: { TavilyTool: ["{TavilySearch,TavilyExtract,TavilyCrawl} > new"] },
  sources: [{ at: "TavilyTool > invoke > call", kind: "external-content", label: "a search result" }],
});
