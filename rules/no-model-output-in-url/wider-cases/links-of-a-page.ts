// A crawler follows whatever links a page has.
import { AsyncCaller } from "@langchain/core/utils/async_caller";
import { JSDOM } from "jsdom";

const caller = new AsyncCaller({});

async function load(url: string): Promise<string> {
  const answer = await caller.call(() => fetch(url));
  //                                           ^^^ finding: no-model-output-in-url
  return answer.text();
}

export async function crawl(): Promise<void> {
  const page = await load("https://example.com");
  const links = Array.from(new JSDOM(page).window.document.querySelectorAll("a")).map((link) => link.href);
  for (const link of links) await load(link);
}
