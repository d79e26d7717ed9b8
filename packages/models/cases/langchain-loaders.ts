// What loaders, retrievers and tools of others fetch.
import { CheerioWebBaseLoader } from "@langchain/community/document_loaders/web/cheerio";
import { GithubRepoLoader } from "@langchain/community/document_loaders/web/github";
import { YoutubeLoader } from "@langchain/community/document_loaders/web/youtube";
import { ArxivRetriever } from "@langchain/community/retrievers/arxiv";
import { WikipediaQueryRun } from "@langchain/community/tools/wikipedia_query_run";
import { ChatOllama } from "@langchain/community/chat_models/ollama";
import { generateText } from "ai";
import pg from "pg";

const db = new pg.Pool();

export async function summary() {
  const [page] = await new CheerioWebBaseLoader("https://shop.example").load();
  await generateText({ model: "m", system: page.pageContent });
//                                         ^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [file] = await new GithubRepoLoader("https://github.com/acme/shop").load();
  await generateText({ model: "m", system: file.pageContent });
//                                         ^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [words] = await YoutubeLoader.createFromUrl("https://youtu.be/x").load();
  await generateText({ model: "m", system: words.pageContent });
//                                         ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [paper] = await new ArxivRetriever().invoke("orders");
  await generateText({ model: "m", system: paper.pageContent });
//                                         ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await generateText({ model: "m", system: await new WikipediaQueryRun().invoke("orders") });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await db.query((await new ChatOllama().bindTools([]).invoke("Which query?")).content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
