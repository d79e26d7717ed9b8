import {
  defineRule,
  EFFECT_KINDS,
  isSurelyReached,
  type EffectKindInfo,
  type Inventory,
  type Report,
  type Tool,
  type ToolEffect,
} from "@sluice/core";

export default defineRule({
  id: "no-misleading-tool-annotation",
  title: "A tool is said to be harmless and is not",
  severity: "high",
  confidence: "high",
  cwe: [451, 684],
  owasp: ["ASI02", "ASI09"],
  preset: "recommended",
  since: "0.1.0",

  check: findContradictions,
  follows: { sources: ["model-output", "tool-argument"], sinks: ["sql", "shell", "code"] },

  message: "{{tool}} says `{{hint}}: {{value}}`, but it can {{verb}} ({{effect}}).",

  docs: {
    why: "Hosts ask their users less, or not at all, before a tool that calls itself read-only or non-destructive. A wrong hint takes that question away.",
    fix: "Make the hint true, or take the effect out of the tool: two tools, one that reads and one that changes.",
    misses: "Effects of libraries that docs/models.md does not list; hints that are known only at run time.",
  },
});

const INFOS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** What a hint promises: which effects contradict it (the tool annotations of the Model Context Protocol, 2025-03-26). */
interface Hint {
  readonly hint: string;
  readonly value: boolean;
  readonly isBroken: (effect: ToolEffect) => boolean;
  /** Whether that is disputed: money that is gone is not got back, and yet some say that a payment but adds something; what is deployed may be an addition. */
  readonly isDisputed?: (effect: ToolEffect) => boolean;
}

const PROMISES: readonly Hint[] = [
  { hint: "readOnlyHint", value: true, isBroken: ({ kind }) => INFOS[kind]?.impact !== "none" },
  { hint: "destructiveHint", value: false, isBroken: ({ kind }) => DESTRUCTIVE.has(kind), isDisputed: ({ kind }) => DISPUTED.has(kind) },
  { hint: "idempotentHint", value: true, isBroken: ({ kind }) => NOT_IDEMPOTENT.has(kind) },
];

const DESTRUCTIVE: ReadonlySet<string> = new Set(["delete-data", "delete-file"]);
const DISPUTED: ReadonlySet<string> = new Set(["pay", "deploy"]);
const NOT_IDEMPOTENT: ReadonlySet<string> = new Set(["send-message", "pay"]);

function* findContradictions({ tools }: Inventory): Generator<Report> {
  for (const tool of tools) {
    for (const promise of PROMISES) {
      if (tool.annotations[promise.hint] !== promise.value) continue;
      const broken = tool.effects.filter(promise.isBroken);
      const sure = broken.find((each) => isSure(tool, each));
      const effect = sure ?? broken[0] ?? tool.effects.find((each) => promise.isDisputed?.(each) && isSure(tool, each));
      if (effect) yield contradiction(tool, effect, promise, sure !== undefined);
    }
  }
}

/**
 * A hint is somebody's word, and what contradicts it must be shown: many a request that posts something only asks, or counts what is used, and many a
 * command only looks, whatever it looks at. What is the program's own affair, such as a session that it ends, the hint may leave aside.
 */
function isSure(tool: Tool, effect: ToolEffect): boolean {
  if (!isSurelyReached(tool, effect) || effect.isOwn) return false;
  return effect.isChosen || (effect.kind === "send-request" ? effect.carriesPrivateData : effect.isShown);
}

function contradiction(tool: Tool, effect: ToolEffect, { hint, value }: Hint, isSureOfIt: boolean): Report {
  return {
    ...(isSureOfIt ? {} : { confidence: "medium" as const }),
    location: tool.location,
    values: {
      tool: tool.name === undefined ? "This tool" : `The tool \`${tool.name}\``,
      hint,
      value: String(value),
      verb: INFOS[effect.kind]?.verb ?? effect.kind,
      effect: `\`${effect.callee}\``,
    },
    codeFlow: effect.path,
    identity: [tool.name ?? "", hint],
  };
}
