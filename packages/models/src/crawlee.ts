import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const PAGE = { kind: "external-content", label: "what a page says" } as const;

export default defineModel({
  package: "crawlee",
  types: {
    CrawlingContext: [
      "{CheerioCrawler,HttpCrawler,JSDOMCrawler,LinkeDOMCrawler} > arg 0 > requestHandler > param 0",
      "{PlaywrightCrawler,PuppeteerCrawler} > arg 0 > requestHandler > param 0",
      "{createCheerioRouter,createHttpRouter,createPlaywrightRouter,createPuppeteerRouter} > call > {addHandler,addDefaultHandler} > arg any > param 0",
    ],
  },
  sources: [
    { at: "CrawlingContext > {$,body,json}", ...PAGE },
    { at: "CrawlingContext > page > {content,title,evaluate,textContent} > call", ...PAGE },
  ],
  effects: [
    ...effectsAt("read-untrusted", "{CheerioCrawler,HttpCrawler,JSDOMCrawler,PlaywrightCrawler,PuppeteerCrawler} > new > run > call"),
  ],
});
