import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "serpapi",
  sources: [
    { at: "{getJson,getHtml,getJsonBySearchId,getHtmlBySearchId} > call", kind: "external-content", label: "a search result" },
    { at: "{getJson,getHtml} > arg any > param 0", kind: "external-content", label: "a search result" },
  ],
  effects: [...effectsAt("read-untrusted", "{getJson,getHtml,getJsonBySearchId,getHtmlBySearchId} > call")],
});
