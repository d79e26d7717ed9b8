// What a crawler brings home, under both of its names.
// same: firecrawl=@mendable/firecrawl-js
import Crawler, { FirecrawlClient } from "firecrawl";
import { Memory } from "mem0ai/oss";

const memory = new Memory();

export async function read() {
  await memory.add((await new FirecrawlClient({}).scrape("https://shop.example")).markdown);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const crawler = new Crawler({});
  await memory.add((await crawler.scrapeUrl("https://shop.example")).markdown);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await crawler.crawl("https://shop.example")).data[0].markdown);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const found = await crawler.search("orders");
  await memory.add(found.web[0].description);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(found.data[0].description);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
