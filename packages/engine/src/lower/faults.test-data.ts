import { ARGUMENT_WIDTH, type ModuleFacts, NONE, Op, type Operand, REGION_WIDTH } from "../ir.ts";

/** Kinds of rows whose columns are operands. */
const IN_X: ReadonlySet<number> = new Set<number>([
  Op.Pi,
  Op.Load,
  Op.Store,
  Op.Call,
  Op.Post,
  Op.Await,
  Op.Yield,
  Op.Return,
  Op.Throw,
  Op.Binary,
  Op.Unary,
  Op.Logical,
  Op.Element,
  Op.Key,
  Op.Rest,
  Op.Typed,
  Op.Global,
]);
const IN_Y: ReadonlySet<number> = new Set<number>([Op.Pi, Op.Load, Op.Store, Op.Call, Op.Post, Op.CellWrite, Op.Binary, Op.Logical]);
/** Width of a list's entries, and which of their numbers are operands. */
const LISTS: ReadonlyMap<number, readonly [width: number, operands: readonly number[]]> = new Map<number, [number, number[]]>([
  [Op.Unknown, [1, [0]]],
  [Op.Phi, [1, [0]]],
  [Op.Object, [3, [1, 2]]],
  [Op.Array, [2, [0]]],
  [Op.Call, [ARGUMENT_WIDTH, [0]]],
  [Op.Catch, [2, [0]]],
  [Op.Concat, [1, [0]]],
  [Op.Return, [2, [1]]],
  [Op.Rest, [1, [0]]],
]);

/** What is wrong with facts, if anything: a value that is used outside of its function or before it is there, an index into nowhere. */
export function faultOf(facts: ModuleFacts): string | undefined {
  let next = 0;
  for (const [index, { first, end }] of facts.functions.entries()) {
    if (first === end) continue;
    if (first !== next) return `function ${index} starts at ${first} instead of ${next}`;
    next = end;
    for (let row = first; row < end; row++) {
      const fault = faultOfRow(facts, row, first, end);
      if (fault !== undefined) return `%${row}: ${fault}`;
    }
  }
  const fault = faultOfRegions(facts);
  if (fault !== undefined) return fault;
  return next === facts.kind.length ? undefined : `${facts.kind.length - next} rows belong to no function`;
}

/** What is wrong with regions: one that is not within an earlier one, a condition that is computed after what it governs. */
function faultOfRegions({ region, regions }: ModuleFacts): string | undefined {
  const first = new Map<number, number>();
  for (const [row, at] of region.entries()) if (!first.has(at)) first.set(at, row);
  for (let at = 1; at < regions.length / REGION_WIDTH; at++) {
    const [around = 0, condition = NONE] = regions.subarray(at * REGION_WIDTH);
    if (around >= at || around < 0) return `region ${at} is in ${around}`;
    if (condition >= (first.get(at) ?? Infinity)) return `region ${at} has a condition, %${condition}, that comes later`;
  }
  return undefined;
}

function faultOfRow(facts: ModuleFacts, row: Operand, first: Operand, end: Operand): string | undefined {
  const kind = facts.kind[row] ?? -1;
  const [x, y, z] = [facts.x[row] ?? NONE, facts.y[row] ?? NONE, facts.z[row] ?? NONE];
  const isOperand = (value: Operand): boolean => {
    if (value < NONE) return -value - 2 < facts.constants.length;
    return value === NONE || (value >= first && value < (kind === Op.Phi ? end : row));
  };
  if (IN_X.has(kind) && !isOperand(x)) return `x is ${x}`;
  if (IN_Y.has(kind) && !isOperand(y)) return `y is ${y}`;
  if (kind === Op.Store && !isOperand(z)) return `z is ${z}`;
  const table = tableOf(facts, kind);
  if (table !== undefined && (x < 0 || x >= table.length)) return `index ${x}`;
  if ((facts.start[row] ?? 0) > (facts.stop[row] ?? 0)) return "span";
  return faultOfList(facts, row, LISTS.get(kind) ?? [1, []], isOperand);
}

function faultOfList(
  facts: ModuleFacts,
  row: Operand,
  [width, operands]: readonly [number, readonly number[]],
  isOperand: (value: Operand) => boolean,
): string | undefined {
  const start = facts.listStart[row] ?? 0;
  const list = [...facts.lists.subarray(start, start + (facts.listLength[row] ?? 0))];
  if (list.length % width !== 0 || (operands.length === 0 && list.length > 0)) return `list of ${list.length}`;
  const wrong = list.find((value, index) => operands.includes(index % width) && !isOperand(value));
  return wrong === undefined ? undefined : `list has ${wrong}`;
}

function tableOf(facts: ModuleFacts, kind: number): readonly unknown[] | undefined {
  if (kind === Op.Function) return facts.functions;
  if (kind === Op.Class) return facts.classes;
  if (kind === Op.Import) return facts.imports;
  return kind === Op.CellRead || kind === Op.CellWrite ? facts.cells : undefined;
}
