import { Op } from "../ir.ts";
import { definitionsAt, definitionsOf, readAt, type Definition } from "../link/definitions.ts";
import { argumentCount, argumentOf, keyOf, type LinkedModule } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { callGraphView } from "./call-graph.ts";
import { EACH } from "./paths.ts";
import type { SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** A value that is read of something else: by these keys, outermost first. */
interface Read {
  readonly root: number;
  readonly keys: readonly string[];
}

/** Reads that one value is followed back through. */
const MAX_READS = 8;

/**
 * The schema of a handler where a loop registers what a list describes: `for (const tool of tools) server.registerTool(tool.options, tool.handler)`. It
 * stands in the element that the handler stands in; where nobody can tell which that is, any may be it. Empty where the list is not all there to be
 * read.
 */
export function loopedSchemas(
  state: SolveState,
  module: LinkedModule,
  call: number,
  path: RelativePath,
  handler: Instance,
): readonly Definition[] {
  const operand = typeof path.base === "number" ? (argumentOf(module.facts, call, path.base) ?? -1) : -1;
  const schema = readOf(module, operand);
  if (!schema) return [];
  const elements = elementsOf(state, module, schema.root);
  const own = elements.filter((element) => holds(state, module, call, { root: schema.root, element, handler }));
  const schemas = (own.length > 0 ? own : elements).map((element) => below(state, element, [...schema.keys, ...path.fields]));
  // Of handlers that share a wrapper, one without a schema is handed nothing by it.
  return own.length > 0 && schemas.some((found) => found.length === 0) ? [] : schemas.flat();
}

/** What is read of an element of a list, or of the parameter of a callback. */
function readOf({ facts }: LinkedModule, operand: number): Read | undefined {
  const keys: string[] = [];
  let at = operand;
  for (let hops = 0; at >= 0 && hops < MAX_READS; hops++) {
    switch (facts.kind[at]) {
      case Op.Element:
      case Op.Param:
        return { root: at, keys: keys.reverse() };
      case Op.Load: {
        const key = keyOf(facts, facts.y[at] ?? -1);
        if (key === undefined) return undefined;
        keys.push(key);
        break;
      }
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
      case Op.Store:
        break;
      default:
        return undefined;
    }
    at = facts.x[at] ?? -1;
  }
  return undefined;
}

function elementsOf(state: SolveState, module: LinkedModule, root: number): readonly Definition[] {
  const { definitions, isOpen } = readAt(state.program, module, root, [], callGraphView(state));
  if (!isOpen && definitions.length > 0 && definitions.every(isLiteral)) return definitions;
  if (module.facts.kind[root] !== Op.Element) return [];
  const picked = definitionsAt(state.program, module, module.facts.x[root] ?? -1, [EACH], callGraphView(state));
  return picked.every(isLiteral) ? picked : [];
}

function isLiteral({ module, operand, rest }: Definition): boolean {
  return operand >= 0 && !rest && module.facts.kind[operand] === Op.Object;
}

/** Whether an argument of the call is the handler, where it is read of this element. */
function holds(
  state: SolveState,
  module: LinkedModule,
  call: number,
  { root, element, handler }: { readonly root: number; readonly element: Definition; readonly handler: Instance },
): boolean {
  for (let index = 0; index < argumentCount(module.facts, call); index++) {
    const read = readOf(module, argumentOf(module.facts, call, index) ?? -1);
    if (read?.root !== root) continue;
    for (const { module: owner, operand } of below(state, element, read.keys)) {
      const isHandler = operand >= 0 && owner.facts.kind[operand] === Op.Function && owner.facts.x[operand] === handler.fn;
      if (isHandler && owner.index === handler.module) return true;
    }
  }
  return false;
}

function below(state: SolveState, { module, operand }: Definition, keys: readonly string[]): readonly Definition[] {
  return keys.length === 0
    ? definitionsOf(state.program, module, operand, callGraphView(state))
    : definitionsAt(state.program, module, operand, keys, callGraphView(state));
}
