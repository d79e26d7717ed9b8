// A crawler reads whatever page a tool's caller names; one whose pages are all on one host does not.
import { CheerioCrawler, Request, RequestQueue } from "crawlee";
import { createTool } from "@mastra/core/tools";
import { z } from "zod";

createTool({
  id: "crawl",
  inputSchema: z.object({ url: z.string(), topic: z.string() }),
  execute: async ({ context: { url, topic } }) => {
    const crawler = new CheerioCrawler({ maxRequestsPerCrawl: 10, requestHandler: () => {} });
    await crawler.run([new Request({ url })]);
    //                ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
    await crawler.addRequests([url]);
    //                        ^^^^^ finding: no-model-output-in-url
    const queue = await RequestQueue.open();
    await queue.addRequest({ url });
    //                       ^^^ finding: no-model-output-in-url
    await queue.addRequests([url]);
    //                      ^^^^^ finding: no-model-output-in-url
    await queue.addRequests([{ url }]);
    //                         ^^^ finding: no-model-output-in-url
    await queue.addRequests([{ url: `https://docs.example/${encodeURIComponent(topic)}` }]);
    await crawler.run([new Request({ url: `https://docs.example/${encodeURIComponent(topic)}` }), "https://docs.example/"]);
  },
});
