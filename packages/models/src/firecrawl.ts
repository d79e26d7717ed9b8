import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const PAGE = { kind: "external-content", label: "what a page says" } as const;

// `firecrawl` is the newer name. Until version 4 the methods were called after the URL that they take.
export default ["firecrawl", "@mendable/firecrawl-js"].map((name) =>
  defineModel({
    package: name,
    types: { Firecrawl: ["new", "{Firecrawl,FirecrawlClient} > new"] },
    sources: [
      { at: "Firecrawl > scrape > call > {markdown,html,rawHtml,summary,json,metadata}", ...PAGE },
      { at: "Firecrawl > scrapeUrl > call > {markdown,html,rawHtml,extract,json,metadata}", ...PAGE },
      { at: "Firecrawl > {crawl,crawlUrl,batchScrape,batchScrapeUrls,extract} > call > data", ...PAGE },
      { at: "Firecrawl > search > call > {web,news}", ...PAGE, label: "a search result" },
      { at: "Firecrawl > search > call > data", ...PAGE, label: "a search result" },
    ],
    effects: [
      ...effectsAt("read-untrusted", "Firecrawl > {scrape,scrapeUrl,crawl,crawlUrl,batchScrape,batchScrapeUrls,extract,search,map} > call"),
    ],
  }),
);
