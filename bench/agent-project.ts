import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The files of an agent application as large as wanted, the same each time: services with a tool each, helpers that several of them share, a class
 * that keeps a client, a barrel of all. One service in eight lets the model's text through to the database.
 */
export function* generateProject(services: number): Generator<readonly [file: string, text: string]> {
  yield [
    "package.json",
    JSON.stringify({ name: "generated", dependencies: { ai: "^5.0.0", openai: "^5.0.0", pg: "^8.0.0", zod: "^4.0.0" } }),
  ];
  yield ["tsconfig.json", JSON.stringify({ compilerOptions: { module: "nodenext", strict: true, paths: { "~/*": ["./src/*"] } } })];
  for (let index = 0; index < services; index++) {
    const folder = `src/area-${Math.floor(index / 20)}`;
    yield [`${folder}/service-${index}.ts`, printService(index)];
    if (index % 4 === 0) yield [`${folder}/helpers-${index}.ts`, printHelpers(index)];
    if (index % 20 === 0) yield [`${folder}/index.ts`, printBarrel(index, Math.min(index + 20, services))];
  }
}

/** Writes a generated project into a folder. */
export function writeProject(root: string, services: number): void {
  for (const [file, text] of generateProject(services)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

function printService(index: number): string {
  const helper = index - (index % 4);
  const query = index % 8 === 0 ? "`select * from notes where title = '${title}'`" : '"select * from notes where title = $1", [title]';
  return `import { tool } from "ai";
import OpenAI from "openai";
import { Pool } from "pg";
import { z } from "zod";
import { clean${helper}, retry${helper}, Journal${helper} } from "./helpers-${helper}.js";

const pool = new Pool();
const client = new OpenAI();

export interface Note${index} {
  readonly id: number;
  readonly title: string;
  readonly tags: readonly string[];
}

export class Service${index} {
  readonly #journal = new Journal${helper}("service-${index}");
  #calls = 0;

  async find(title: string): Promise<Note${index}[]> {
    this.#calls += 1;
    this.#journal.note("find", title);
    const { rows } = await retry${helper}(() => pool.query(${query}));
    return rows.map((row) => ({ id: Number(row.id), title: clean${helper}(row.title), tags: String(row.tags).split(",") }));
  }

  async summarize(notes: readonly Note${index}[]): Promise<string> {
    const lines = [];
    for (const { id, title, tags } of notes) {
      if (tags.length === 0) continue;
      lines.push(\`\${id}: \${title} (\${tags.join(", ")})\`);
    }
    const reply = await client.chat.completions.create({
      model: "gpt-4.1",
      messages: [
        { role: "system", content: "Summarize these notes." },
        { role: "user", content: lines.join("\\n") },
      ],
    });
    const text = reply.choices[0]?.message.content ?? "";
    this.#journal.note("summarize", text);
    return text.trim();
  }

  get calls(): number {
    return this.#calls;
  }
}

export const findNotes${index} = tool({
  description: "Finds notes by title.",
  inputSchema: z.object({ title: z.string(), limit: z.number().optional() }),
  execute: async ({ title, limit = 10 }) => {
    const service = new Service${index}();
    try {
      const found = await service.find(title);
      return { notes: found.slice(0, limit), summary: await service.summarize(found) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : "unknown" };
    }
  },
});
`;
}

function printHelpers(index: number): string {
  return `export function clean${index}(text: string): string {
  const trimmed = text.replace(/\\s+/g, " ").trim();
  return trimmed.length > 200 ? \`\${trimmed.slice(0, 200)}...\` : trimmed;
}

export async function retry${index}<Result>(work: () => Promise<Result>, attempts = 3): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 100));
    }
  }
}

export class Journal${index} {
  readonly #entries: { readonly at: number; readonly what: string; readonly text: string }[] = [];
  constructor(private readonly owner: string) {}

  note(what: string, text: string): void {
    this.#entries.push({ at: this.#entries.length, what: \`\${this.owner}.\${what}\`, text });
  }

  last(): string | undefined {
    return this.#entries.at(-1)?.text;
  }
}
`;
}

function printBarrel(first: number, end: number): string {
  return Array.from({ length: end - first }, (_, offset) => `export * from "./service-${first + offset}.js";\n`).join("");
}
