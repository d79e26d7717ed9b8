import { defineModel, type Inventory, type LibraryModel } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "./analyze-sources.ts";

/** A server with tools, an agent with tools and bundles of them, and effects that tell the tools apart. */
export const MODEL: LibraryModel = defineModel({
  package: "kit",
  types: { Server: ["Server > new", "Server > inner"], Agent: ["Agent > new"] },
  sources: ["Server > add > arg 1", "tool > arg 0 > run", "named > arg 0 > run"].map((handler) => ({
    at: `${handler} > param 0`,
    kind: "tool-argument",
  })),
  tools: [
    {
      ...{ at: "Server > add > call", name: "Server > add > arg 0", handler: "Server > add > arg 1", of: "Server > add > this" },
      ...{ description: "Server > add > arg 2 > text", annotations: "Server > add > arg 2" },
    },
    {
      at: "Server > list > arg 0 > return > tools > each",
      name: "Server > list > arg 0 > return > tools > each > name",
      of: "Server > list > this",
    },
    { at: "tool > call", handler: "tool > arg 0 > run" },
    { at: "named > call", name: "named > arg 0 > name", handler: "named > arg 0 > run" },
    { at: "Agent > asTool > call", name: "Agent > asTool > arg 0", agent: "Agent > asTool > this" },
    {
      at: "BaseTool > extend",
      name: "BaseTool > extend > name",
      description: "BaseTool > extend > text",
      handler: "BaseTool > extend > run",
    },
  ],
  agents: [
    { at: "Server > new", name: "Server > arg 0", server: true },
    { at: "Agent > new", name: "Agent > arg 0 > name", tools: ["Agent > arg 0 > tools"], agents: ["Agent > arg 0 > agents"] },
    { at: "bundle > call", tools: ["bundle > arg 0"], set: true },
  ],
  effects: [
    { at: "erase > call", kind: "delete-data" },
    { at: "post > call", kind: "send-message" },
  ],
});

/** Imports all of it. */
export const IMPORTS = 'import { tool, named, bundle, Agent, Server, BaseTool, erase, post } from "kit";\n';

/** The inventory of a program of one file, in which all of the library is imported. */
export function inventoryOf(code: string): Inventory {
  const { inventory } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [], models: [...models, MODEL], withInventory: true });
  if (!inventory) throw new Error("no inventory");
  return inventory;
}

/** `name: effects` of every tool. */
export function toolsOf(code: string): readonly string[] {
  return inventoryOf(code).tools.map(({ name = "?", effects }) => `${name}: ${effects.map(({ kind }) => kind).join(" ")}`);
}

/** A table of two tools, the list of them, and what each of them does. */
export const TABLE = "const table = { wipe: { run: () => erase() }, say: { run: () => post() } };\n";
export const LIST = 'const list = [{ name: "wipe", run: () => erase() }, { name: "say", run: () => post() }];\n';
export const BOTH: readonly string[] = ["wipe: delete-data", "say: send-message"];
/** A server that tools are added to. */
export const SERVER = 'const server = new Server("s");\n';
