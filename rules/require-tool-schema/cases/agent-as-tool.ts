// An agent that is handed on as a tool takes one text unless it says otherwise: the library declares that itself.
import { Agent } from "@openai/agents";
import { z } from "zod";

const billing = new Agent({ name: "billing", instructions: "Answer questions on invoices." });

export const desk = new Agent({
  name: "desk",
  tools: [
    billing.asTool({ toolName: "ask_billing", toolDescription: "Ask about an invoice" }),
    billing.asTool({
      toolName: "ask_billing_with",
      //        ^^^^^^^^^^^^^^^^^^ finding: require-tool-schema
      toolDescription: "Ask about an invoice, with whatever else there is",
      parameters: z.object({ input: z.string(), more: z.any() }),
    }),
  ],
});
