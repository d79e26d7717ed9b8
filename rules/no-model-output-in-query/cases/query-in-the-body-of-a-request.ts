// GraphQL is posted by whatever makes requests: its text tells what it is.
import { tool } from "ai";
import axios from "axios";
import { z } from "zod";

const ENDPOINT = "https://catalog.example.com/graphql";

export const find = tool({
  inputSchema: z.object({ term: z.string(), first: z.number() }),
  execute: async ({ term, first }) => {
    const query = `query Products { products(filter: { name: "${term}" }, first: ${first}) { sku name } }`;
    await fetch(ENDPOINT, { method: "POST", body: JSON.stringify({ query }) });
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    await axios.post(ENDPOINT, { query });
//                               ^^^^^ finding: no-model-output-in-query
    const variables = { term };
    const asked = `query Products($term: String!) { products(filter: { name: $term }, first: ${first}) { sku name } }`;
    await fetch(ENDPOINT, { method: "POST", body: JSON.stringify({ query: asked, variables }) });
    await fetch("https://notes.example.com", { method: "POST", body: `query of the day: {${term}}` });
  },
});
