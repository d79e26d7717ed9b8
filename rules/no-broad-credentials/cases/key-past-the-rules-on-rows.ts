// A tool that only reads has the key for which no rule on rows holds; another one writes with it.
import { createClient } from "@supabase/supabase-js";
import { tool } from "ai";
import { z } from "zod";

const url = process.env["SUPABASE_URL"] ?? "";
const reader = createClient(url, process.env["SUPABASE_SERVICE_ROLE_KEY"] ?? "");
//                               ^ finding: no-broad-credentials "every row of every table"
const writer = createClient(url, process.env["SUPABASE_SERVICE_ROLE_KEY"] ?? "");
const visitor = createClient(url, process.env["SUPABASE_ANON_KEY"] ?? "");
export const unused = createClient(url, process.env["SUPABASE_SERVICE_ROLE_KEY"] ?? "");

const inputSchema = z.object({ id: z.uuid() });
export const tools = {
  find: tool({ inputSchema, execute: ({ id }) => reader.from("orders").select("*").eq("id", id) }),
  close: tool({
    inputSchema,
    execute: async ({ id }) => {
      await writer.from("orders").update({ open: false }).eq("id", id);
    },
  }),
  browse: tool({ inputSchema, execute: ({ id }) => visitor.from("products").select("*").eq("id", id) }),
};
