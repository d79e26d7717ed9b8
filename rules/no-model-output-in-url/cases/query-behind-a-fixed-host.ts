// What is put into the query or the path of a URL whose host stands cannot change the host; what is put into the host does.
import { tool } from "ai";
import { z } from "zod";

export const compare = tool({
  description: "Compares two branches.",
  inputSchema: z.object({ from: z.string(), site: z.string() }),
  execute: async ({ from, site }) => {
    const url = new URL("https://git.example.com/compare");
    url.searchParams.append("from", from);
    url.searchParams.set("page", from);
    await fetch(url.toString());

    const page = new URL("https://git.example.com");
    page.pathname = from;
    await fetch(page.toString());

    const other = new URL("https://git.example.com");
    other.hostname = site;
    await fetch(other.toString());
    //          ^^^^^^^^^^^^^^^^ finding: no-model-output-in-url

    const whole = new URL(site);
    whole.searchParams.set("page", "1");
    await fetch(whole.toString());
    //          ^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  },
});
