import { EFFECT_KINDS, SETTING_KINDS, SINK_KINDS, SOURCE_KINDS } from "@sluice/core";
import type { LibraryModel, Rule } from "@sluice/core";
import type { JsonPath } from "./place.ts";
import type { ConfigFile } from "./schema.ts";
import { suggestName } from "./suggestion.ts";

/** A name that stands for nothing: where (at its key or at its value), what is wrong and the mend. */
export interface Mistake {
  readonly path: JsonPath;
  readonly isKey?: boolean;
  readonly message: string;
  readonly hint: string;
}

/** Finds names that form alone cannot judge: rules that do not exist, kinds that nobody uses. */
export function* findUnknownNames(config: ConfigFile, rules: readonly Rule[]): Generator<Mistake> {
  yield* checkRuleIds(config, rules);
  const flows = config.flows ?? [];
  const models = config.models ?? [];
  const sources = new Set([...Object.keys(SOURCE_KINDS), ...flows.flatMap((flow) => flow.sources)]);
  const sinks = new Set([...Object.keys(SINK_KINDS), ...flows.flatMap((flow) => flow.sinks)]);
  for (const { list, index, field, kind, role } of listModelKinds(models)) {
    const known = role === "source" ? sources : sinks;
    if (known.has(kind)) continue;
    const message = `No flow uses the ${role} kind "${kind}".`;
    yield { path: ["models", index, ...list, ...field], message, hint: suggestName(kind, [...known]) };
  }
  yield* checkInventoryKinds(models);
  yield* checkFlowKinds(config);
}

/** Kinds of effects and settings that no rule could ask for. */
function* checkInventoryKinds(models: readonly LibraryModel[]): Generator<Mistake> {
  for (const [index, model] of models.entries()) {
    for (const [list, role, known] of [
      ["effects", "effect", Object.keys(EFFECT_KINDS)],
      ["settings", "setting", Object.keys(SETTING_KINDS)],
    ] as const) {
      for (const [row, { kind }] of (model[list] ?? []).entries()) {
        if (known.includes(kind)) continue;
        const message = `There is no ${role} kind "${kind}".`;
        yield { path: ["models", index, list, row, "kind"], message, hint: suggestName(kind, known) };
      }
    }
  }
}

function* checkRuleIds(config: ConfigFile, rules: readonly Rule[]): Generator<Mistake> {
  const known = rules.map((rule) => rule.id);
  const seen = new Set(known);
  for (const [index, flow] of (config.flows ?? []).entries()) {
    if (seen.has(flow.id))
      yield { path: ["flows", index, "id"], message: `There is already a rule "${flow.id}".`, hint: "Give this one another id." };
    seen.add(flow.id);
  }
  for (const id of Object.keys(config.rules ?? {})) {
    if (!seen.has(id)) yield { path: ["rules", id], isKey: true, message: `There is no rule "${id}".`, hint: suggestName(id, [...seen]) };
  }
}

/** A flow whose kind is neither built in nor declared by a model of the same file could never report. */
function* checkFlowKinds(config: ConfigFile): Generator<Mistake> {
  const declared = [...listModelKinds(config.models ?? [])];
  for (const role of ["source", "sink"] as const) {
    const builtIn = Object.keys(role === "source" ? SOURCE_KINDS : SINK_KINDS);
    const known = [...builtIn, ...declared.filter((each) => each.role === role && each.isDeclaration).map((each) => each.kind)];
    for (const [index, flow] of (config.flows ?? []).entries()) {
      for (const [position, kind] of flow[`${role}s`].entries()) {
        if (known.includes(kind)) continue;
        yield {
          path: ["flows", index, `${role}s`, position],
          message: `No model declares a ${role} of kind "${kind}".`,
          hint: suggestName(kind, known),
        };
      }
    }
  }
}

interface KindUse {
  readonly index: number;
  readonly list: JsonPath;
  readonly field: JsonPath;
  readonly kind: string;
  readonly role: "source" | "sink";
  /** Whether the row says where the kind lives; a sanitizer only says what it clears. */
  readonly isDeclaration: boolean;
}

function* listModelKinds(models: readonly LibraryModel[]): Generator<KindUse> {
  for (const [index, model] of models.entries()) {
    for (const [row, { kind }] of (model.sources ?? []).entries())
      yield { index, list: ["sources", row], field: ["kind"], kind, role: "source", isDeclaration: true };
    for (const [row, { kind }] of (model.sinks ?? []).entries())
      yield { index, list: ["sinks", row], field: ["kind"], kind, role: "sink", isDeclaration: true };
    for (const [row, { of = [] }] of (model.sanitizers ?? []).entries()) {
      for (const [position, kind] of of.entries())
        yield { index, list: ["sanitizers", row], field: ["of", position], kind, role: "source", isDeclaration: false };
    }
    for (const name of ["sanitizers", "guards"] as const) {
      for (const [row, { clears }] of (model[name] ?? []).entries()) {
        if (clears === "all") continue;
        for (const [position, kind] of clears.entries())
          yield { index, list: [name, row], field: ["clears", position], kind, role: "sink", isDeclaration: false };
      }
    }
  }
}
