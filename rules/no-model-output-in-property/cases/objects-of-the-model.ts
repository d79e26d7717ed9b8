// Text from which objects of any kind are made, and objects merged by functions that write whatever keys they find.
import { tool } from "ai";
import yaml from "js-yaml";
import merge from "lodash/merge";
import { set } from "lodash";
import { unserialize } from "node-serialize";
import { z } from "zod";

const settings = {};

export const tools = {
  load: tool({
    inputSchema: z.object({ text: z.string() }),
    execute: async ({ text }) => {
      yaml.safeLoad(text);
      yaml.load(text);
//              ^^^^ finding: no-model-output-in-property
      unserialize(text);
//                ^^^^ finding: no-model-output-in-property
    },
  }),
  change: tool({
    inputSchema: z.object({ path: z.string(), patch: z.any() }),
    execute: async ({ path, patch }) => {
      merge(settings, patch);
//                    ^^^^^ finding: no-model-output-in-property
      set(settings, path, 1);
//                  ^^^^ finding: no-model-output-in-property
    },
  }),
};
