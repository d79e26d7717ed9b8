// A setting written under a key of the language model, and the same in a Map.
import { tool } from "ai";
import { z } from "zod";

export function settingsTools(settings: Record<string, Record<string, string>>, labels: Map<string, string>) {
  return {
    set: tool({
      inputSchema: z.object({ group: z.string(), value: z.string() }),
      execute: async ({ group, value }) => {
        settings[group]["value"] = value;
        settings[group] = { value };
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-property
      },
    }),
    label: tool({
      inputSchema: z.object({ key: z.string(), value: z.string() }),
      execute: async ({ key, value }) => labels.set(key, value).size,
    }),
  };
}
