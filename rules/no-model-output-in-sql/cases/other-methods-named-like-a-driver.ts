// query, all, run and execute belong to many things that are no database.
import { tool } from "ai";
import { z } from "zod";

interface VectorIndex {
  query(request: { topK: number; text: string }): Promise<{ id: string }[]>;
}
interface Step {
  run<T>(name: string, body: () => T): Promise<T>;
}

export const searchTool = (index: VectorIndex, step: Step, tools: Map<string, { execute(text: string): string }>) =>
  tool({
    inputSchema: z.object({ text: z.string() }),
    execute: async ({ text }) => {
      const [hits] = await Promise.all([index.query({ topK: 5, text }), step.run(text, () => text)]);
      return [hits, tools.get("echo")?.execute(text), document.querySelector(text)];
    },
  });
