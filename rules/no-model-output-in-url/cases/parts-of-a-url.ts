// Of the parts of a URL only the host decides where a request goes.
import { tool } from "ai";
import { z } from "zod";

export const look = tool({
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => {
    const page = new URL("https://example.com");
    page.pathname = text;
    page.searchParams.set("q", text);
    page.hash = text;
    await fetch(page);
    const other = new URL("https://example.com");
    other.hostname = text;
    await fetch(other.href);
//              ^^^^^^^^^^ finding: no-model-output-in-url
  },
});
