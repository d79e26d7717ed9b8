// Markdown and pages that are taken apart, mails that are read, and texts from which objects are made.
import { CheerioCrawler, PlaywrightCrawler, createCheerioRouter } from "crawlee";
import { DomSanitizer } from "@angular/platform-browser";
import { ImapFlow } from "imapflow";
import { Lexer, Marked, Parser, marked } from "marked";
import { Script } from "node:vm";
import { VMScript } from "vm2";
import { fromURL, load, loadBuffer } from "cheerio";
import { graphql } from "graphql";
import { request as graphRequest } from "graphql-request";
import { graphql as github } from "@octokit/graphql";
import { simpleParser } from "mailparser";
import { unsafeHTML } from "lit-html";
import { Template, configure } from "nunjucks";
import { Memory } from "mem0ai/oss";
import { exec } from "node:child_process";
import express from "express";

const memory = new Memory();
const page = { headers: { "content-type": "text/html" } };

express().post("/text", async (request) => {
  const { text, url } = request.body;
  new Response(marked(text), page);
//             ^^^^^^^^^^^^ finding: no-model-output-in-html
  exec(Lexer.lex(text)[0].raw);
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(marked.lexer(text)[0].raw);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new Marked().lexer(text)[0].raw);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  new Response(Parser.parse(text), page);
//             ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  unsafeHTML(text);
//           ^^^^ finding: no-model-output-in-html
  new Script(text);
//           ^^^^ finding: no-model-output-in-code
  new VMScript(text);
//             ^^^^ finding: no-model-output-in-code
  new Template(text);
//             ^^^^ finding: no-model-output-in-code
  configure("views").renderString(text, {});
//                                ^^^^ finding: no-model-output-in-code
  await graphql({ source: text });
//                        ^^^^ finding: no-model-output-in-query
  await graphRequest(url, "query { viewer }");
//                   ^^^ finding: no-model-output-in-query, no-model-output-in-url
  await graphRequest({ url: "https://shop.example", document: text });
//                                                            ^^^^ finding: no-model-output-in-query
  await github(text);
//             ^^^^ finding: no-model-output-in-query
});
export function trust(sanitizer: DomSanitizer) {
  express().post("/trust", (request) => {
    sanitizer.bypassSecurityTrustScript(request.body.text);
//                                      ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-code
    sanitizer.bypassSecurityTrustUrl(request.body.url);
//                                   ^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  });
}

export async function read() {
  await memory.add(load("<p></p>").text());
//                 ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(load("<p></p>")("p").first().text());
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(load("<p></p>").root().text());
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(loadBuffer(Buffer.alloc(0)).text());
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await fromURL("https://shop.example")).text());
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  simpleParser("x", {}, (error, mail) => memory.add(mail.attachments[0].filename));
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const mailbox = new ImapFlow({});
  await memory.add((await mailbox.fetchOne("1", {})).source);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await mailbox.download("1")).content);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
new CheerioCrawler({ requestHandler: async ({ body }) => memory.add(body) });
//                                                                  ^^^^ finding: no-untrusted-memory
new PlaywrightCrawler({ requestHandler: async ({ page: shown }) => memory.add(await shown.content()) });
//                                                                            ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
createCheerioRouter().addDefaultHandler(async ({ body }) => memory.add(body));
//                                                                     ^^^^ finding: no-untrusted-memory
