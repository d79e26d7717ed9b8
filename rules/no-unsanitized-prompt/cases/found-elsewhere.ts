// What searches, stores, mails and remote tools deliver was written by somebody else.
import { tavily } from "@tavily/core";
import FirecrawlApp from "@mendable/firecrawl-js";
import type { VectorStore } from "@langchain/core/vectorstores";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { Octokit } from "@octokit/rest";
import { Pinecone } from "@pinecone-database/pinecone";
import { ChatOpenAI } from "@langchain/openai";
import { generateText } from "ai";
import * as cheerio from "cheerio";
import Exa from "exa-js";
import { simpleParser } from "mailparser";
import nodeFetch from "node-fetch";
import { getJson } from "serpapi";

const model = "openai/gpt-5-mini";

export async function brief(store: VectorStore, raw: Buffer, vector: number[]): Promise<void> {
  const found = await tavily().search("weather");
  await generateText({ model, prompt: `Sum up in one sentence what was found: ${found.results[0].content}` });
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const page = await new FirecrawlApp({}).scrape("https://news.example.com");
  await generateText({ model, prompt: `Sum up in one sentence what the page says: ${page.markdown}` });
//                                                                                  ^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const docs = await store.similaritySearch("weather", 3);
  const context = docs.map((doc) => doc.pageContent).join("\n");
  await new ChatOpenAI({}).invoke(`Answer the question about the weather from this context: ${context}`);
//                                                                                            ^^^^^^^ finding: no-unsanitized-prompt
  const answer = await new Client({ name: "brief", version: "1.0.0" }).callTool({ name: "weather" });
  await generateText({ model, prompt: `Sum up in one sentence what the tool says: ${JSON.stringify(answer.content)}` });
//                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const issue = await new Octokit().rest.issues.get({ owner: "acme", repo: "shop", issue_number: 1 });
  await generateText({ model, prompt: `Sum up this issue in one sentence: ${issue.data.body}` });
//                                                                          ^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const { matches } = await new Pinecone().index("notes").query({ vector, topK: 1 });
  await generateText({ model, prompt: `Sum up this note in one sentence: ${matches[0]?.metadata?.note}` });
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const dom = cheerio.load(await (await nodeFetch("https://news.example.com")).text());
  await generateText({ model, prompt: `Sum up this article in one sentence: ${dom("article").text()}` });
//                                                                            ^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const { results } = await new Exa().searchAndContents("weather");
  await generateText({ model, prompt: `Sum up what was found in one sentence: ${results[0].text}` });
//                                                                              ^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const mail = await simpleParser(raw);
  await generateText({ model, prompt: `Sum up this mail in one sentence: ${mail.text}` });
//                                                                         ^^^^^^^^^ finding: no-unsanitized-prompt
  const serp = await getJson({ engine: "google", q: "weather" });
  await generateText({ model, prompt: `Sum up what was found in one sentence: ${serp.answer_box.snippet}` });
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
}
