import {
  type Agent,
  type Credential,
  EMPTY_INVENTORY,
  type Framework,
  type Inventory,
  type LanguageModel,
  type Location,
  type Tool,
  type ToolEffect,
  type ToolServer,
  type WrittenCredential,
} from "@sluice/core";

const AI: Framework = { package: "ai", version: "5.0.60" };
const MCP: Framework = { package: "@modelcontextprotocol/sdk", version: "1.20.1" };

/** A place of one line. */
export function at(file: string, line: number, column = 1, width = 12): Location {
  return { file, start: { line, column }, end: { line, column: column + width } };
}

/** An effect in a file, one step away from the handler. */
export function effect(kind: string, callee: string, location: Location, changes: Partial<ToolEffect> = {}): ToolEffect {
  return {
    kind,
    callee,
    location,
    path: [
      { kind: "source", note: "the tool's handler", location: at("src/tools.ts", location.start.line, 5) },
      { kind: "sink", note: `calls ${callee}`, location },
    ],
    distance: 0,
    controls: [],
    isChosen: false,
    carriesPrivateData: false,
    isKnown: true,
    isShown: true,
    isOwn: false,
    ...changes,
  };
}

/** A tool without effects. */
export function tool(id: number, name: string | undefined, changes: Partial<Tool> = {}): Tool {
  return {
    id,
    name,
    description: undefined,
    location: at("src/tools.ts", 10 * (id + 1), 14),
    framework: AI,
    schema: { form: "closed", location: at("src/tools.ts", 10 * (id + 1) + 2, 5), reason: undefined },
    annotations: {},
    effects: [],
    erasures: [],
    isUnheld: false,
    ...changes,
  };
}

/** What a hostile program may call its tools, and what it may write into their descriptions. */
export const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&\u001b[31m\u202e`;

const tools: readonly Tool[] = [
  tool(0, "look_up_order", {
    description: "Finds an order by its number.",
    effects: [effect("read-private", "this.pool.query", at("src/db.ts", 30, 9))],
  }),
  tool(1, "refund_order", {
    description: "Pays an order back.",
    annotations: { destructiveHint: true },
    effects: [
      effect("pay", "stripe.refunds.create", at("src/payments.ts", 14, 11)),
      effect("write-data", "this.pool.query", at("src/db.ts", 44, 9), { controls: ["log"] }),
    ],
  }),
  tool(2, "mail_customer", {
    effects: [effect("send-message", "mailer.sendMail", at("src/mail.ts", 8, 9), { controls: ["approval", "log"] })],
  }),
  tool(3, "read_page", {
    schema: { form: "open", location: at("src/tools.ts", 42, 5), reason: "`url` is any text" },
    effects: [effect("read-untrusted", "fetch", at("src/web.ts", 5, 9)), effect("send-request", "fetch", at("src/web.ts", 9, 9))],
  }),
  tool(4, undefined, { framework: undefined, schema: { form: "missing", location: undefined, reason: undefined } }),
  tool(5, HOSTILE, {
    description: HOSTILE,
    framework: MCP,
    effects: [effect("run-command", `exec(\`${HOSTILE}\`)`, at("src/shell.ts", 3, 1), { isChosen: true })],
  }),
];

const agents: readonly Agent[] = [
  {
    id: 0,
    name: "support",
    location: at("src/agent.ts", 12, 20),
    framework: AI,
    isServer: false,
    model: "gpt-4o",
    instructions: { location: at("src/agent.ts", 14, 5), note: "constant text" },
    tools: [0, 1, 2, 3],
    agents: [1],
    controls: [],
  },
  {
    id: 1,
    name: undefined,
    location: at("src/research.ts", 7, 20),
    framework: AI,
    isServer: false,
    model: undefined,
    instructions: undefined,
    tools: [3],
    agents: [],
    controls: ["log"],
  },
  {
    id: 2,
    name: "shell-server",
    location: at("src/server.ts", 5, 16),
    framework: MCP,
    isServer: true,
    model: undefined,
    instructions: undefined,
    tools: [5],
    agents: [],
    controls: [],
  },
];

const servers: readonly ToolServer[] = [
  {
    name: "github",
    location: at("src/mcp.ts", 6, 3),
    framework: MCP,
    transport: "command",
    target: "npx -y @modelcontextprotocol/server-github",
  },
  { name: undefined, location: at("src/mcp.ts", 16, 3), framework: AI, transport: "network", target: "https://mcp.example.com/sse" },
];

const languageModels: readonly LanguageModel[] = [
  { name: "gpt-4o", location: at("src/agent.ts", 13, 12), framework: { package: "@ai-sdk/openai", version: "2.0.1" } },
  { name: "gpt-4o", location: at("src/research.ts", 8, 12), framework: { package: "@ai-sdk/openai", version: "2.0.1" } },
  { name: undefined, location: at("src/summary.ts", 3, 12), framework: { package: "openai", version: undefined } },
];

const credentials: readonly Credential[] = [
  { name: "process.env.DATABASE_URL", location: at("src/db.ts", 4, 40), clients: [], tools: [0, 1] },
  {
    name: "process.env.STRIPE_SECRET_KEY",
    location: at("src/payments.ts", 3, 27),
    clients: [{ location: at("src/payments.ts", 3, 16), note: "new Stripe" }],
    tools: [1],
  },
];

const writtenCredentials: readonly WrittenCredential[] = [
  { title: "an OpenAI API key", name: "apiKey", location: at("src/summary.ts", 3, 40) },
];

/** A small code base that was written down by hand: two agents, a server, a tool without a name, one with a hostile name. */
export const inventory: Inventory = {
  tools,
  agents,
  servers,
  languageModels,
  credentials,
  settings: [],
  clients: [],
  writtenCredentials,
  dependencies: [],
};

/** Many tools of many agents. */
export function manyTools(count: number, agentCount: number): Inventory {
  const kinds = ["read-private", "write-data", "send-request", "delete-file", "read-untrusted", "run-command", "send-message"];
  const many = Array.from({ length: count }, (_, id) =>
    tool(id, `tool_${String(id).padStart(3, "0")}`, {
      description: `Does thing number ${id}.`,
      effects: Array.from({ length: id % 4 }, (_item, index) =>
        effect(kinds[(id + index) % kinds.length] ?? "pay", `client${(id * 7 + index) % 23}.call`, at(`src/effects-${id % 9}.ts`, id + 1), {
          controls: id % 5 === 0 ? ["approval"] : [],
        }),
      ),
    }),
  );
  const holders: readonly Agent[] = Array.from({ length: agentCount }, (_, id) => ({
    id,
    name: `agent_${id}`,
    location: at("src/agents.ts", id + 1),
    framework: AI,
    isServer: false,
    model: "gpt-4o",
    instructions: undefined,
    tools: many.filter((each) => each.id % agentCount === id).map((each) => each.id),
    agents: [],
    controls: [],
  }));
  return { ...EMPTY_INVENTORY, tools: many, agents: holders };
}
