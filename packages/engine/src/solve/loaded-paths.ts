import { UNKNOWN_TEXT } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { argumentOf, constantOf, listOf, loadedKey, methodOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { givesPath } from "./sanitizer-rows.ts";
import type { SolveState } from "./state.ts";

/** Values that one path is put together of. */
const MAX_VISITS = 300;
/** Texts that one path may be. */
export const MAX_PATHS = 16;

/** What files and folders of a module are named by wherever the program runs; the dot stands for the module's file, in its folder. */
const OWN_PLACES: Readonly<Record<string, string>> = { __dirname: "", __filename: "/.", "import.meta": "/." };

/** Fields of an address that hold its path. */
const PATHS_OF_ADDRESS: ReadonlySet<string> = new Set(["href", "pathname", "url", "dirname", "filename"]);

/**
 * What a path by which a program loads a module may be: U+FFFC stands for what is not constant, a slash at the beginning for the root of the project.
 * Paths of files that the program looks for lie in the folder where it looks. What a loop makes of itself is left out.
 */
export function loadedPaths(state: SolveState, module: LinkedModule, operand: Operand): LoadedPaths {
  const reader = new Paths(state);
  const paths = reader.of(module, operand).filter((path) => path.replaceAll(UNKNOWN_TEXT, "") !== "");
  return { paths, isCut: reader.isCut };
}

/** What a path may be, and whether it may be more than was looked at. */
interface LoadedPaths {
  readonly paths: readonly string[];
  readonly isCut: boolean;
}

class Paths {
  readonly #state: SolveState;
  readonly #open = new Set<string>();
  isCut = false;
  #visits = 0;

  constructor(state: SolveState) {
    this.#state = state;
  }

  of(module: LinkedModule, operand: Operand): readonly string[] {
    if (operand === -1) return [];
    const constant = constantOf(module.facts, operand);
    if (operand < 0) return typeof constant === "string" ? [constant] : [];
    const id = keyOfPlace(module, operand);
    if (this.#open.has(id)) return [];
    if (this.#visits++ > MAX_VISITS) return this.#cut([UNKNOWN_TEXT]);
    this.#open.add(id);
    const found = [...new Set(this.#visit(module, operand))];
    this.#open.delete(id);
    return this.#few(found);
  }

  #few(paths: readonly string[]): readonly string[] {
    return paths.length > MAX_PATHS ? this.#cut(paths.slice(0, MAX_PATHS)) : paths;
  }

  #cut(paths: readonly string[]): readonly string[] {
    this.isCut = true;
    return paths;
  }

  #all(module: LinkedModule, operands: Iterable<Operand>): readonly string[] {
    return [...operands].flatMap((operand) => this.of(module, operand));
  }

  #visit(module: LinkedModule, value: number): readonly string[] {
    const { facts } = module;
    const x = facts.x[value] ?? -1;
    switch (facts.kind[value]) {
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
      case Op.Element:
        return this.of(module, x);
      case Op.Logical:
        return this.#all(module, [x, facts.y[value] ?? -1]);
      case Op.Phi:
        return this.#all(module, listOf(facts, value));
      case Op.CellRead:
        return this.#all(module, new Set(module.cellWrites[x]));
      case Op.Array:
        return this.#all(module, valuesIn(facts, value));
      case Op.Post:
        return [...this.of(module, x), ...this.#added(module, facts.y[value] ?? -1)];
      case Op.Concat:
        return this.#joined(module, listOf(facts, value), "");
      case Op.Param:
        return this.#given(module, value);
      case Op.Load:
        return this.#loaded(module, value);
      case Op.Global:
        return ownPlace(module, String(constantOf(facts, x) ?? ""));
      case Op.Call:
        return this.#called(module, value);
      default:
        return this.#defined(module, value);
    }
  }

  /** What a library's function put into a list that it was called on. */
  #added(module: LinkedModule, call: number): readonly string[] {
    if (module.facts.kind[call] !== Op.Call || callGraphView(this.#state).targetsOf(module, call).length > 0) return [];
    return methodOf(module.facts, call) === undefined ? [] : this.#all(module, operandsOf(module.facts, call));
  }

  #given(module: LinkedModule, value: number): readonly string[] {
    const fn = module.functionOfValue[value] ?? 0;
    const index = module.facts.x[value] ?? 0;
    const graph = callGraphView(this.#state);
    const given = graph
      .callersOf(module, fn)
      .flatMap((caller) => this.of(caller.module, argumentOf(caller.module.facts, caller.call, index) ?? -1));
    const handed = graph.handedTo(module, fn, index).flatMap((from) => this.of(from.module, from.operand));
    return [...given, ...handed];
  }

  #loaded(module: LinkedModule, value: number): readonly string[] {
    const { facts } = module;
    const key = loadedKey(facts, value);
    if (key === undefined) return this.#all(module, [facts.x[value] ?? -1]);
    const whole = PATHS_OF_ADDRESS.has(key) ? this.of(module, facts.x[value] ?? -1).filter((path) => path.includes("/")) : [];
    return whole.length > 0 ? whole : this.#defined(module, value);
  }

  #defined(module: LinkedModule, value: number): readonly string[] {
    const { program } = this.#state;
    const found = definitionsOf(program, module, value, callGraphView(this.#state)).flatMap((made) =>
      made.external || (made.module === module && made.operand === value) ? [UNKNOWN_TEXT] : this.of(made.module, made.operand),
    );
    return found.length === 0 ? [UNKNOWN_TEXT] : found;
  }

  #called(module: LinkedModule, call: number): readonly string[] {
    const graph = callGraphView(this.#state);
    const targets = [...graph.targetsOf(module, call), ...graph.collectedBy(module, call)];
    if (targets.length > 0)
      return targets.flatMap((target) =>
        this.#all(
          target.module,
          (target.module.entries[target.fn]?.returns ?? []).map((at) => target.module.facts.x[at] ?? -1),
        ),
      );
    const { facts } = module;
    const given = operandsOf(module.facts, call);
    if (constantOf(facts, facts.x[facts.x[call] ?? -1] ?? -1) === "URL") return this.#joined(module, given.toReversed(), "/");
    const passed = [...graph.passedOnBy(module, call), ...graph.pickedBy(module, call)];
    if (givesPath(this.#state, module, call)) return this.#joined(module, given, "/");
    if (passed.length > 0) return this.#all(module, passed);
    const receiver = facts.y[call] ?? -1;
    const before = receiver < 0 ? [] : this.of(module, receiver).filter((path) => path.includes("/"));
    if (before.length > 0) return before;
    // Patterns of files: what matches them lies where they say.
    const patterns = this.#all(module, given).filter((path) => path.includes("*"));
    return patterns.length > 0 ? patterns.map((pattern) => pattern.replaceAll(/\*+(?:\/\*+)*/gu, UNKNOWN_TEXT)) : [UNKNOWN_TEXT];
  }

  /** What parts may be together, in all ways; parts of too many ways are as good as unknown. */
  #joined(module: LinkedModule, parts: Iterable<Operand>, separator: string): readonly string[] {
    let texts: readonly string[] | undefined;
    for (const part of parts) {
      const found = this.of(module, part);
      const next = found.length === 0 ? [UNKNOWN_TEXT] : found;
      texts = texts?.flatMap((text) => next.map((end) => `${text}${separator}${end}`)) ?? next;
      texts = this.#few(texts);
    }
    return texts ?? [];
  }
}

function ownPlace({ facts }: LinkedModule, name: string): readonly string[] {
  const place = OWN_PLACES[name];
  const folder = facts.file.split("/").slice(0, -1).join("/");
  return [place === undefined ? UNKNOWN_TEXT : `/${folder}${place}`];
}
