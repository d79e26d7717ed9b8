// Tools that a class keeps in groups, lists in one handler and runs in another, and that it counts and logs besides.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

interface Action {
  name: string;
  description: string;
  schema: object;
  run(given: { file: string }): string;
}

class Toolbox {
  private server: Server;
  private groups: { name: string; actions: Action[] }[] = [];
  private isConnected = false;

  constructor(name: string) {
    this.server = new Server({ name, version: "1.0.0" }, { capabilities: { tools: {} } });
  }

  add(group: { name: string; actions: Action[] }): void {
    this.groups.push(group);
    this.log(`added ${group.name}`);
  }

  log(message: string): void {
    if (this.isConnected) console.error(message);
  }

  start(): void {
    this.setUp();
    this.isConnected = true;
    const count = this.groups.reduce((sum, group) => sum + group.actions.length, 0);
    this.log(`${this.groups.length} groups, ${count} tools`);
  }

  private setUp(): void {
    this.server.setRequestHandler(ListToolsRequestSchema, async () => ({
      tools: this.groups.flatMap((group) =>
        group.actions.map((action) => ({
          name: `${group.name}_${action.name}`,
          //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
          description: action.description,
          inputSchema: action.schema,
        })),
      ),
    }));

    this.server.setRequestHandler(CallToolRequestSchema, async (request) => {
      this.log("called");
      const [groupName, ...rest] = request.params.name.split("_");
      const group = this.groups.find((each) => each.name === groupName);
      if (!group) {
        this.log("no such group");
        throw new Error("no such group");
      }
      const action = group.actions.find((each) => each.name === rest.join("_"));
      if (!action) {
        this.log("no such tool");
        throw new Error("no such tool");
      }
      const text = action.run(request.params.arguments as { file: string });
      this.log("done");
      return { content: [{ type: "text", text }] };
    });
  }
}

const schema = { type: "object", properties: { file: { enum: ["day.log", "night.log"] } } };
const toolbox = new Toolbox("files");
toolbox.add({
  name: "log",
  actions: [
    {
      name: "remove",
      description: "Removes a log.",
      schema,
      run: ({ file }) => execFileSync("rm", ["--", file === "day.log" ? "day.log" : "night.log"]).toString(),
    },
    {
      name: "size",
      description: "Tells how large a log is.",
      schema,
      run: ({ file }) => String(statSync(file === "day.log" ? "day.log" : "night.log").size),
    },
  ],
});
toolbox.start();
