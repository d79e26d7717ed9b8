// Searches, GraphQL, vectors and completions are posted, and only ask.
import axios from "axios";
import { tool } from "ai";
import { z } from "zod";

const STORE = process.env.VECTOR_STORE_URL;

export const search = tool({
  description: "Search the manual",
  inputSchema: z.object({ page: z.number() }),
  execute: async ({ page }) => {
    const headers = { "content-type": "application/json" };
    await fetch(`${STORE}/collections/manual/points/search`, { method: "POST", headers, body: JSON.stringify({ page }) });
    await fetch("https://api.openai.com/v1/embeddings", { method: "POST", headers });
    await axios.post(`${STORE}/graphql`, { page });
    return (await fetch(`https://manual.example/${page}`)).text();
  },
});
