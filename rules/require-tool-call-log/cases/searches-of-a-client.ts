// A client with an address of its own is given paths: what is posted to a search only asks.
import axios from "axios";
import { tool } from "ai";
import { z } from "zod";

const api = axios.create({ baseURL: "https://crm.example.com/v2" });

export const tools = {
  find: tool({
    description: "Look for people",
    inputSchema: z.object({ name: z.string() }),
    execute: async ({ name }) => (await api.post("/people/query", { name })).data,
  }),
  add: tool({
    // ^^^ finding: require-tool-call-log
    description: "Add a person",
    inputSchema: z.object({ name: z.string() }),
    execute: async ({ name }) => (await api.post("/people", { name })).data,
  }),
};
