// A household's accounts, by functions of a package that a program renames.
import api from "@actual-app/api";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const { createPayee: addPayee, deleteAccount: dropAccount, getAccounts, aqlQuery: ask, setBudgetAmount, closeAccount } = api;

const server = new McpServer({ name: "accounts", version: "1.0.0" });
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });
const id = { id: z.string() };

server.tool("list", {}, async () => text([await getAccounts(), await ask({})]));

server.tool("payee", id, async (input) => {
  //        ^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^ finding: require-tool-call-log
  return text(await addPayee({ name: input.id }));
});

server.tool("drop", id, async (input) => {
  //        ^^^^^^ finding: require-approval-gate
  //        ^^^^^^ finding: require-tool-call-log
  return text(await dropAccount(input.id));
});

server.tool("close", id, async (input) => {
  //        ^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^ finding: require-tool-call-log
  await setBudgetAmount("2024-01", input.id, 100);
  return text(await closeAccount(input.id));
});
