import {
  defineRule,
  EFFECT_KINDS,
  isSurelyReached,
  type Agent,
  type EffectKindInfo,
  type Inventory,
  type Report,
  type Tool,
  type ToolEffect,
} from "@sluice/core";

export default defineRule({
  id: "no-lethal-trifecta",
  title: "One agent reads private data, reads what strangers write, and can send data out",
  severity: "high",
  confidence: "high",
  cwe: [200, 862],
  owasp: ["LLM02", "LLM03", "ASI01"],
  preset: "recommended",
  since: "0.1.0",

  check: findTrifectas,
  follows: { sources: ["model-output", "tool-argument"], sinks: ["url", "recipient"] },

  message:
    "{{agent}} can read private data ({{private}}), reads what strangers write ({{untrusted}}), and {{tool}} can send data out ({{effect}}) without a person's approval.",

  docs: {
    why: "Whoever writes what the agent reads can tell it to fetch private data and to send it to them: each of the three is harmless without the others (Willison, The lethal trifecta for AI agents, 2025).",
    fix: "Take one of the three away: ask a person before anything goes out, send only to hosts and people of a list of yours, or split the agent in two.",
    misses:
      "What goes out through the language model's own answer, such as an image whose address holds data; tools of remote servers that say nothing of themselves.",
  },
});

const INFOS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** A tool and the effect of it that matters here. */
interface Leg {
  readonly tool: Tool;
  readonly effect: ToolEffect;
}

/** One finding for each agent that holds all three, at the first of its ways out. */
function* findTrifectas({ agents, tools }: Inventory): Generator<Report> {
  const seen = new Set<number>();
  for (const agent of agents) {
    const own = agent.tools.flatMap((id) => tools[id] ?? []);
    const way = legOf(own, isWayOut);
    const untrusted = legOf(own, ({ kind }) => INFOS[kind]?.leg === "untrusted");
    const data = legOf(own, ({ kind }) => INFOS[kind]?.leg === "private");
    if (!way || !untrusted || !data || seen.has(way.tool.id)) continue;
    seen.add(way.tool.id);
    yield trifecta(agent, data, untrusted, way);
  }
}

/** The first effect that is meant, and rather one that is surely the tool's. */
function legOf(tools: readonly Tool[], isMeant: (effect: ToolEffect) => boolean): Leg | undefined {
  const legs = tools.flatMap((tool) => tool.effects.filter(isMeant).map((effect) => ({ tool, effect })));
  return legs.find((leg) => isSurelyReached(leg.tool, leg.effect)) ?? legs[0];
}

/** Mail and messages leave, and so does a request to a host that the language model chooses; one to a fixed host goes to whom the program trusts. */
function isWayOut(effect: ToolEffect): boolean {
  const { kind, controls } = effect;
  if (controls.includes("approval")) return false;
  return kind === "send-message" || kind === "publish" || ((kind === "send-request" || kind === "read-untrusted") && effect.isChosen);
}

function trifecta(agent: Agent, data: Leg, untrusted: Leg, way: Leg): Report {
  const who = agent.isServer ? "A client of this server" : "This agent";
  const isSure = [data, untrusted, way].every((leg) => isSurelyReached(leg.tool, leg.effect));
  return {
    ...(isSure ? {} : { confidence: "medium" as const }),
    location: way.tool.location,
    values: {
      agent: agent.name === undefined ? who : agent.isServer ? `A client of the server \`${agent.name}\`` : `The agent \`${agent.name}\``,
      private: nameOf(data.tool),
      untrusted: nameOf(untrusted.tool),
      tool: nameOf(way.tool),
      effect: `\`${way.effect.callee}\``,
    },
    codeFlow: way.effect.path,
    related: [
      { location: agent.location, note: "the agent that holds all three" },
      { location: data.tool.location, note: `reads private data by \`${data.effect.callee}\`` },
      { location: untrusted.tool.location, note: `reads what strangers write by \`${untrusted.effect.callee}\`` },
    ],
    identity: [agent.name ?? "", way.tool.name ?? ""],
  };
}

function nameOf({ name }: Tool): string {
  return name === undefined ? "a tool" : `\`${name}\``;
}
