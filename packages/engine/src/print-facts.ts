import {
  ARGUMENT_WIDTH,
  constantIndex,
  type ExportFacts,
  type FunctionFacts,
  type ModuleFacts,
  NONE,
  Op,
  type Operand,
  type TypeFacts,
} from "./ir.ts";

const NAMES: readonly string[] = Object.keys(Op);
const BINARY = ["==", "!=", "<", "<=", ">", ">=", "in", "instanceof", "arithmetic"];
const UNARY = ["not", "typeof", "arithmetic", "void", "delete"];
const LOGICAL = ["and", "or", "nullish"];
const CALL_FLAGS = ["new", "optional", "tagged", "jsx", "super", "import", "require"];
const FUNCTION_FLAGS = ["async", "generator", "arrow", "static", "getter", "setter", "constructor", "method", "module"];
const ENTRIES = ["", "...", "get ", "set "];

/** Module facts as text, one line per value, for tests and for whoever wonders what the lowering made of a file. */
export function printFacts(facts: ModuleFacts): string {
  const lines: string[] = [];
  facts.functions.forEach((fact, index) => {
    lines.push(printFunction(facts, fact, index));
    for (let value = fact.first; value < fact.end; value++) lines.push(`  %${value} = ${printRow(facts, value)}`);
  });
  facts.classes.forEach((fact, index) => {
    const members = fact.members.map(({ name, function: index, static: isStatic }) => `${isStatic ? "static " : ""}${name}: f${index}`);
    const special = [`constructor f${fact.constructorFunction}`, `static f${fact.staticFunction}`].filter((part) => !part.endsWith("f-1"));
    const parent = fact.superclass === NONE ? "" : ` extends ${printOperand(facts, fact.superclass)}`;
    const fields = fact.fields.map(({ name, type }) => `${name}: ${printType(facts, type)}`);
    lines.push(`class c${index} ${fact.name}${parent} { ${[...special, ...members, ...fields].join(", ")} }`);
  });
  facts.cells.forEach(({ name, function: owner }, index) => lines.push(`cell ${index} ${name} of f${owner}`));
  for (const fact of facts.exports) lines.push(printExport(facts, fact));
  for (const { name, kind, type } of facts.declaredTypes) lines.push(`${kind} ${name} = ${printType(facts, type)}`);
  return lines.join("\n");
}

function printFunction(facts: ModuleFacts, fact: FunctionFacts, index: number): string {
  const parameters = fact.params.map(
    ({ name, type, rest }) => `${rest ? "..." : ""}${name}${type === -1 ? "" : `: ${printType(facts, type)}`}`,
  );
  const flags = bits(FUNCTION_FLAGS, fact.flags);
  return `f${index} ${fact.name}(${parameters.join(", ")})${flags === "" ? "" : ` ${flags}`}`;
}

function printExport(facts: ModuleFacts, fact: ExportFacts): string {
  switch (fact.kind) {
    case "local":
      return `export ${fact.name} = ${printOperand(facts, fact.value)}${fact.cell === undefined ? "" : ` cell ${fact.cell}`}`;
    case "reexport":
      return `export ${fact.name} = ${fact.importName} from "${fact.specifier}"`;
    case "star":
      return `export * from "${fact.specifier}"`;
  }
}

/** One operation, without the value that it defines. */
export function printRow(facts: ModuleFacts, row: Operand): string {
  const kind = facts.kind[row] ?? 0;
  const [x, y, z] = [facts.x[row] ?? NONE, facts.y[row] ?? NONE, facts.z[row] ?? NONE];
  const show = (operand: Operand): string => printOperand(facts, operand);
  const list = listOf(facts, row);
  const name = NAMES[kind] ?? "?";
  switch (kind) {
    case Op.Import:
      return `Import ${facts.imports[x]?.name ?? "?"} from "${facts.imports[x]?.specifier ?? "?"}"`;
    case Op.Function:
      return `Function f${x}`;
    case Op.Class:
      return `Class c${x}`;
    case Op.Param:
      return `Param ${x}${y === 1 ? " rest" : ""}`;
    case Op.CellRead:
      return `CellRead ${printCell(facts, x)}`;
    case Op.CellWrite:
      return `CellWrite ${printCell(facts, x)} ${show(y)}`;
    case Op.Pi:
      return `Pi ${show(x)} if ${PI_OUTCOMES[z] ?? ""}${show(y)}`;
    case Op.Load:
      return `Load ${show(x)} [${show(y)}]`;
    case Op.Store:
      return `Store ${show(x)} [${show(y)}] ${show(z)}`;
    case Op.Call:
      return printCall(facts, x, y, z, list);
    case Op.Post:
      return `Post ${show(x)} ${show(y)} ${z === -1 ? "receiver" : `argument ${z}`}`;
    case Op.Object:
      return `Object { ${triples(list)
        .map(([entry, key, value]) => `${ENTRIES[entry] ?? ""}${key === NONE ? "" : `${show(key)}: `}${show(value)}`)
        .join(", ")} }`;
    case Op.Array:
      return `Array [${pairs(list)
        .map(([value, spread]) => `${spread === 1 ? "..." : ""}${show(value)}`)
        .join(", ")}]`;
    case Op.Concat:
      return `Concat ${[...list].map(show).join(" ")}`;
    case Op.Catch:
      return `Catch ${pairs(list)
        .map(([value, call]) => `${call === 1 ? "from " : ""}${show(value)}`)
        .join(", ")}`;
    case Op.Return:
      return [
        "Return",
        ...(x === NONE ? [] : [show(x)]),
        ...pairs(list).map(([index, value]) => `${index === -1 ? "this" : `param ${index}`}: ${show(value)}`),
      ].join(" ");
    case Op.Binary:
      return `Binary ${show(x)} ${BINARY[z] ?? "?"} ${show(y)}`;
    case Op.Unary:
      return `Unary ${UNARY[z] ?? "?"} ${show(x)}`;
    case Op.Logical:
      return `Logical ${show(x)} ${LOGICAL[z] ?? "?"} ${show(y)}`;
    case Op.Rest:
      return `Rest ${show(x)} ${y === NONE ? `without ${list.map(show).join(", ")}` : `from ${y}`}`;
    case Op.Typed:
      return `Typed ${show(x)} ${printType(facts, y)}`;
    case Op.Yield:
      return `Yield${y === 1 ? "*" : ""} ${show(x)}`;
    default:
      return [name, ...[x, y].filter((operand) => operand !== NONE).map(show), ...list.map(show)].join(" ");
  }
}

function printCall(facts: ModuleFacts, callee: Operand, receiver: Operand, flags: number, list: readonly number[]): string {
  const show = (operand: Operand): string => printOperand(facts, operand);
  const parts: string[] = [];
  for (let i = 0; i < list.length; i += ARGUMENT_WIDTH) parts.push(`${list[i + 1] === 1 ? "..." : ""}${show(list[i] ?? NONE)}`);
  const on = receiver === NONE ? "" : ` on ${show(receiver)}`;
  const words = bits(CALL_FLAGS, flags);
  return `Call${words === "" ? "" : ` ${words}`} ${show(callee)}${on} (${parts.join(", ")})`;
}

function printCell(facts: ModuleFacts, cell: number): string {
  return facts.cells[cell]?.name ?? "?";
}

/** An operand: `%3` for a value, JSON for a constant, `-` for none. */
function printOperand(facts: ModuleFacts, operand: Operand): string {
  if (operand >= 0) return `%${operand}`;
  return operand === NONE ? "-" : JSON.stringify(facts.constants[constantIndex(operand)]);
}

function printType(facts: ModuleFacts, index: number): string {
  const type: TypeFacts | undefined = facts.types[index];
  if (type === undefined) return "?";
  const of = type.of.map((part) => printType(facts, part)).join(", ");
  switch (type.kind) {
    case "imported":
      return `${[`${facts.imports[type.import]?.specifier ?? "?"}#${facts.imports[type.import]?.name ?? "?"}`, ...type.path].join(".")}${of && `<${of}>`}`;
    case "local":
    case "global":
      return `${type.kind} ${type.name}${of && `<${of}>`}`;
    case "object":
      return `{ ${type.members.map(({ name, type: member }) => `${name}: ${printType(facts, member)}`).join(", ")} }`;
    default:
      return of === "" ? type.kind : `${type.kind}(${of})`;
  }
}

function listOf(facts: ModuleFacts, row: Operand): readonly number[] {
  const start = facts.listStart[row] ?? 0;
  return [...facts.lists.subarray(start, start + (facts.listLength[row] ?? 0))];
}

function pairs(list: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (let i = 0; i < list.length; i += 2) result.push([list[i] ?? NONE, list[i + 1] ?? NONE]);
  return result;
}

function triples(list: readonly number[]): [number, number, number][] {
  const result: [number, number, number][] = [];
  for (let i = 0; i < list.length; i += 3) result.push([list[i] ?? NONE, list[i + 1] ?? NONE, list[i + 2] ?? NONE]);
  return result;
}

function bits(names: readonly string[], flags: number): string {
  return names.filter((_, index) => ((flags >> index) & 1) === 1).join(" ");
}

const PI_OUTCOMES: readonly string[] = ["not ", "", "each ", "returned "];
