import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const PAGE = { kind: "external-content", label: "what a page says" } as const;

const QUEUED = ["Crawler > {run,addRequests} > arg 0 > each", "RequestQueue > addRequests > arg 0 > each"];

export default defineModel({
  package: "crawlee",
  types: {
    Crawler: ["{CheerioCrawler,HttpCrawler,JSDOMCrawler,LinkeDOMCrawler,PlaywrightCrawler,PuppeteerCrawler} > new"],
    RequestQueue: ["RequestQueue > open > call"],
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
  // What is to be crawled: addresses, or objects that have one.
  sinks: [
    ...QUEUED.map((at) => ({ at, kind: "url" as const, text: true as const })),
    ...["RequestQueue > addRequest > arg 0", ...QUEUED].map((at) => ({ at: `${at} > {url,requestsFromUrl}`, kind: "url" as const })),
  ],
  propagators: [{ at: "Request", from: "arg 0 > url", to: "call > url" }],
  effects: [...effectsAt("read-untrusted", "Crawler > run > call")],
});
