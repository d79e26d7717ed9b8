// A graph that stops before its tools are run asks for them; who goes on with it decides.
import { rmSync } from "node:fs";
import { tool } from "@langchain/core/tools";
import { StateGraph, MessagesAnnotation } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { z } from "zod";

const erase = tool(
  async ({ path }) => {
    console.info("erase", path);
    rmSync(path);
  },
  { name: "erase", description: "Erase a file", schema: z.object({ path: z.string() }) },
);

export const graph = new StateGraph(MessagesAnnotation).addNode("tools", new ToolNode([erase])).compile({ interruptBefore: ["tools"] });
