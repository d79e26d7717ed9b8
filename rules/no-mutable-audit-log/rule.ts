import { defineRule, EFFECT_KINDS, type EffectKindInfo, type Erasure, type Inventory, type Report, type Tool } from "@sluice/core";

export default defineRule({
  id: "no-mutable-audit-log",
  title: "A tool can delete or overwrite the records of what tools did",
  severity: "medium",
  confidence: "high",
  cwe: [778],
  owasp: ["ASI10"],
  preset: "strict",
  since: "0.1.0",

  check: findErasures,

  message: "{{tool}} can {{verb}} ({{effect}}) where a log keeps its records.",

  docs: {
    why: "Records tell what an agent has done only as long as the agent cannot take them away: a language model that is led astray can be told to clean up after itself.",
    fix: "Keep records where no tool can reach them, another folder, another account or another service, and only add to them; let rotation and retention be the business of the logger or of whoever operates it.",
    misses:
      "Places that are named at run time, files that a command of a shell deletes, and records that are moved elsewhere. Of logs of your own the places are known where a row of the configuration says that the function is a `log`.",
  },
});

const INFOS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** One finding for each tool, at the first of its calls that does so. */
function* findErasures({ tools }: Inventory): Generator<Report> {
  for (const tool of tools) {
    const [first] = tool.erasures;
    if (first) yield erasureBy(tool, first);
  }
}

function erasureBy({ name, location }: Tool, { kind, callee, path, records }: Erasure): Report {
  return {
    location,
    values: {
      tool: name === undefined ? "This tool" : `The tool \`${name}\``,
      verb: INFOS[kind]?.verb ?? kind,
      effect: `\`${callee}\``,
    },
    codeFlow: path,
    related: [{ location: records, note: "records are written there" }],
    identity: [name ?? "", kind],
  };
}
