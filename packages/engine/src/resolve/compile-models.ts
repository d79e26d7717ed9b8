import {
  type AccessPath,
  type AccessStep,
  groupBy,
  type LibraryModel,
  parseAccessPath,
  SINK_KINDS,
  type SinkRow,
  type SourceRow,
} from "@sluice/core";
import { type State, type CallRow, type Kill, type Automaton, type PathRow, addUnique } from "./automaton.ts";
import { relativePath, type RelativePath } from "./relative-path.ts";

/** Whether `version` (of a package) lies in `range`; supplied by whoever knows semantic versions. */
export type SatisfiesRange = (version: string, range: string) => boolean;

/** Compiles models; roots of one package in several versions are compiled on first use. */
export function compileModels(models: readonly LibraryModel[], satisfies: SatisfiesRange): Automaton {
  const builder = new Builder();
  const byPackage = groupBy(
    models.filter((model) => model.receiver === undefined),
    (model) => model.package,
  );
  const roots = new Map<string, PackageStates | undefined>();
  const statesOf = (name: string, version: string | undefined): PackageStates | undefined => {
    const all = byPackage.get(name) ?? [];
    if (all.length === 0) return undefined;
    const exact = all.filter((model) => version === undefined || model.versions === undefined || satisfies(version, model.versions));
    // A version that no model speaks of is more like the known ones than like nothing.
    const fitting = exact.length > 0 ? exact : all;
    const key = `${name}\n${fitting.map((model) => model.versions ?? "").join("\n")}`;
    if (!roots.has(key)) {
      const made = builder.addPackage(name, fitting);
      roots.set(key, made);
      for (const model of fitting)
        for (const [exported, owner] of Object.entries(model.reexports ?? {})) {
          const meant = statesOf(owner, undefined)?.root.members.get(exported);
          if (meant) builder.reexport(made.root, exported, meant, pathRow(model, "reexports", exported));
        }
    }
    return roots.get(key);
  };
  const anyReceiver = builder.addPackage(
    "",
    models.filter((model) => model.receiver === "any"),
  ).root;
  const unknownModule = builder.addPackage(
    "",
    models.filter((model) => model.receiver === "unknown"),
  ).root;
  return {
    rootOf: (name, version) => statesOf(name, version)?.root,
    typeOf: (name, version, type) => statesOf(name, version)?.types.get(type),
    entryPoints: models.flatMap(({ package: name, entryPoints = [] }) => entryPoints.map((row) => ({ package: name, row }))),
    anyReceiver,
    unknownModule,
    schemaPackages: new Set(models.flatMap(({ package: name, schemas = [] }) => (schemas.length > 0 ? [name] : []))),
    states: builder.states,
  };
}

interface PackageStates {
  readonly root: State;
  readonly types: ReadonlyMap<string, State>;
}

class Builder {
  readonly states: State[] = [];

  addPackage(name: string, models: readonly LibraryModel[]): PackageStates {
    const root = this.#newState(name === "global" || name.startsWith("./") ? "" : name);
    root.members.set("default", root);
    const types = new Map<string, State>();
    for (const model of models) {
      for (const type of Object.keys(model.types ?? {})) if (!types.has(type)) types.set(type, this.#newState(type));
    }
    for (const model of models) this.#addModel(root, types, model);
    for (const model of models) this.#anchorTypes(root, types, model);
    return { root, types };
  }

  reexport(root: State, name: string, meant: State, row: PathRow): void {
    const state = this.#member(root, name);
    addUnique(state.also, meant);
    state.paths.push(row);
  }

  #addModel(root: State, types: ReadonlyMap<string, State>, model: LibraryModel): void {
    for (const [type, paths] of Object.entries(model.types ?? {})) {
      const meant = types.get(type);
      if (!meant) continue;
      if (paths.length === 0) meant.paths.push(pathRow(model, "types", type));
      for (const path of paths) {
        const row = pathRow(model, "types", `${type} = ${path}`);
        for (const end of this.#ends(root, types, path)) {
          addUnique(end.also, meant);
          end.paths.push(row);
        }
      }
    }
    for (const row of model.sources ?? []) this.#addSource(root, types, row);
    for (const row of model.sinks ?? []) {
      const option = row.when ? relativePath(parseAccessPath(row.when.option)) : undefined;
      const rows = [row, ...kindsAs(row.kind).map((kind): SinkRow => ({ ...row, kind }))];
      for (const end of this.#ends(root, types, row.at)) end.sinks.push(...rows.map((each) => ({ row: each, option })));
    }
    for (const row of model.sanitizers ?? []) for (const end of this.#ends(root, types, row.at)) end.sanitizers.push(row);
    for (const row of model.guards ?? []) for (const end of this.#ends(root, types, row.at)) end.guards.push(row);
    for (const row of model.schemas ?? []) for (const end of this.#ends(root, types, row.at)) end.schemas.push(row.is);
    for (const row of model.kills ?? []) {
      const gone: Kill = { row, what: relativePath(parseAccessPath(row.what)), count: row.arguments };
      for (const end of this.#ends(root, types, row.at)) end.kills.push(gone);
    }
    for (const section of ["opaque", "described"] as const)
      for (const at of model[section] ?? []) {
        const row = pathRow(model, section, at);
        for (const end of this.#ends(root, types, at)) {
          end[section] = true;
          end.paths.push(row);
        }
      }
    this.#addCallRows(root, types, model);
    for (const row of model.propagators ?? []) {
      const filter = row.filter === undefined ? undefined : relativePath(parseAccessPath(row.filter));
      const propagator = {
        row,
        from: relativePath(parseAccessPath(row.from)),
        to: relativePath(parseAccessPath(row.to)),
        filter,
        unless: row.unless === undefined ? undefined : relativePath(parseAccessPath(row.unless)),
        isText: row.text === true,
        clears: row.clears ?? [],
        isSlice: row.slice === true,
      };
      for (const end of this.#ends(root, types, row.at)) end.propagators.push(propagator);
    }
  }

  #addSource(root: State, types: ReadonlyMap<string, State>, row: SourceRow): void {
    const schemaPath = row.schema === undefined ? undefined : parseAccessPath(row.schema);
    const namePath = row.name === undefined ? undefined : parseAccessPath(row.name);
    const anchor = schemaPath ?? namePath;
    const schema = schemaPath && relativePath(schemaPath);
    const name = namePath && relativePath(namePath);
    const calledAt = anchor?.findIndex((step) => step.kind === "arg" || step.kind === "this");
    const earlier = anchor && calledAt !== undefined && anchor[calledAt - 1]?.kind === "call" ? anchor.slice(0, calledAt) : undefined;
    if (earlier) this.#anchorEarlier(root, types, earlier);
    const path = parseAccessPath(row.at);
    const walk = (steps: AccessPath): readonly State[] => this.#walk(root, types, steps, earlier ? "before" : calledAt);
    const bounded = new Set(walkBounded(path, row.bounded).flatMap(walk));
    for (const end of walk(path)) end.sources.push({ row, schema, name, isBounded: bounded.has(end) });
  }

  #addCallRows(root: State, types: ReadonlyMap<string, State>, model: LibraryModel): void {
    const add = (at: string, says: CallRow["says"]): void => {
      const path = parseAccessPath(at);
      const { form, callee, below } = splitAtCall(path);
      const row: CallRow = { package: model.package, form, at: below, says };
      for (const end of this.#walk(root, types, callee)) end.callRows.push(row);
    };
    for (const row of model.tools ?? []) add(row.at, { kind: "tool", row });
    for (const row of model.agents ?? []) {
      add(row.at, { kind: "agent", row });
      for (const control of row.controls ?? []) {
        if (control.of !== undefined) add(control.at, { kind: "run", agent: row, control });
        if (control.through !== undefined) add(control.at, { kind: "made", control });
        for (const test of control.unless ?? []) add(test.at, { kind: "switch", control, test });
      }
    }
    for (const row of model.effects ?? []) add(row.at, { kind: "effect", row });
    for (const row of model.controls ?? []) add(row.at, { kind: "control", row });
    for (const row of model.settings ?? []) add(row.at, { kind: "setting", row });
    for (const row of model.records ?? []) add(row.at, { kind: "records", row });
    for (const row of model.limits ?? []) add(row.at, { kind: "limit", row });
    for (const row of model.fresh ?? []) add(row.at, { kind: "fresh", row });
    for (const row of model.servers ?? []) add(row.at, { kind: "server", row });
  }

  /** `procedure.input(schema).mutation(handler)`: what an earlier call of the chain gave remembers it, through whatever is called on it. */
  #anchorEarlier(root: State, types: ReadonlyMap<string, State>, call: AccessPath): void {
    for (const end of this.#walk(root, types, call, "before")) end.anchorsHere = true;
  }

  /** Whatever leads from an anchored type back to it keeps the call in mind. */
  #anchorTypes(root: State, types: ReadonlyMap<string, State>, model: LibraryModel): void {
    for (const paths of Object.values(model.types ?? {}))
      for (const path of paths) {
        const steps = parseAccessPath(path);
        const [first] = steps;
        if (first?.kind === "member" && first.names.some((name) => types.get(name)?.anchoredBefore))
          this.#walk(root, types, steps, "before");
      }
  }

  #ends(root: State, types: ReadonlyMap<string, State>, at: string): State[] {
    return this.#walk(root, types, parseAccessPath(at));
  }

  /** The states at the end of a path, made where they do not exist. `calledAt` is the step that calls what a source needs to know, if it needs one. */
  #walk(root: State, types: ReadonlyMap<string, State>, path: AccessPath, calledAt?: number | "before"): State[] {
    let current: State[] = [root];
    path.forEach((step, index) => {
      current = index === 0 ? this.#firstStep(root, types, path) : current.flatMap((state) => this.#follow(state, step));
      if (calledAt === undefined) return;
      for (const state of current) {
        state.anchored = true;
        if (calledAt === "before") state.anchoredBefore = true;
        if (index === calledAt && (step.kind === "call" || step.kind === "new")) state.anchorsHere = true;
      }
    });
    return current;
  }

  /** The first step may name a type, and what the package exports under that name. */
  #firstStep(root: State, types: ReadonlyMap<string, State>, path: AccessPath): State[] {
    const [step] = path;
    if (step?.kind !== "member") return step ? this.#follow(root, step) : [root];
    return step.names.flatMap((name) => {
      const typed = types.get(name);
      return [...(typed ? [typed] : []), ...this.#follow(root, { kind: "member", names: [name] })];
    });
  }

  #follow(state: State, step: AccessStep): State[] {
    if (step.kind === "await") return [state];
    if (step.kind === "member") return step.names.map((name) => this.#member(state, name));
    if (step.kind === "pattern") return [this.#pattern(state, step.source, step.flags)];
    const key = edgeKey(step);
    let next = state.edges.get(key);
    if (!next) {
      next = this.#newState(state.label);
      state.edges.set(key, next);
    }
    return [next];
  }

  #member(state: State, name: string): State {
    let next = state.members.get(name);
    if (!next) {
      next = this.#newState(state.label === "" ? name : `${state.label}.${name}`);
      state.members.set(name, next);
    }
    return next;
  }

  #pattern(state: State, source: string, flags: string): State {
    const test = new RegExp(source, `u${flags}`);
    const known = state.patterns.find((item) => String(item.test) === String(test));
    if (known) return known.state;
    const next = this.#newState(state.label, test);
    state.patterns.push({ test, state: next });
    return next;
  }

  #newState(label: string, named?: RegExp): State {
    const state: State = {
      id: this.states.length,
      label,
      named,
      members: new Map(),
      edges: new Map(),
      patterns: [],
      also: [],
      sources: [],
      sinks: [],
      sanitizers: [],
      guards: [],
      propagators: [],
      kills: [],
      schemas: [],
      callRows: [],
      opaque: false,
      described: false,
      paths: [],
      anchored: false,
      anchorsHere: false,
      anchoredBefore: false,
      known: { members: new Map() },
    };
    this.states.push(state);
    return state;
  }
}

/** The callee of a path, and what of its call the path speaks of. */
function splitAtCall(path: AccessPath): { form: CallRow["form"]; callee: AccessPath; below: RelativePath | undefined } {
  const last = path.at(-1);
  if (last?.kind === "call" || last?.kind === "new") return { form: last.kind, callee: path.slice(0, -1), below: undefined };
  if (last?.kind === "member" && last.names[0] === EXTEND) return { form: "extend", callee: path.slice(0, -1), below: undefined };
  const start = path.findIndex((step) => step.kind === "arg" || step.kind === "this");
  return start === -1
    ? { form: "any", callee: path, below: undefined }
    : { form: "any", callee: path.slice(0, start), below: relativePath(path) };
}

/** The part of a source's path that leads to what is bounded. */
function walkBounded(path: AccessPath, bounded: SourceRow["bounded"]): readonly AccessPath[] {
  if (bounded === undefined) return [];
  if (bounded === true) return [path];
  const isHead = (name: string): boolean => bounded.includes(name);
  const last = path.findLastIndex((step) => step.kind === "member" && step.names.some(isHead));
  const step = path[last];
  return step?.kind === "member" ? [path.with(last, { ...step, names: step.names.filter(isHead) })] : [];
}

/** Kinds that are wherever this one is. */
function kindsAs(kind: string): readonly string[] {
  return Object.entries(SINK_KINDS).flatMap(([name, info]) => (info.as === kind ? [name] : []));
}

/** The step from a class to those that extend it. */
const EXTEND = "extend";

function pathRow({ package: name, versions }: LibraryModel, section: PathRow["section"], path: string): PathRow {
  return { package: name, versions, section, path };
}

function edgeKey(step: Exclude<AccessStep, { kind: "member" | "pattern" | "await" }>): string {
  switch (step.kind) {
    case "arg":
      return step.index === "any" ? "arg any" : `arg ${step.index}${step.rest ? ".." : ""}`;
    case "param":
    case "key":
      return `${step.kind} ${step.index}`;
    case "call":
    case "new":
    case "each":
    case "return":
    case "this":
      return step.kind;
    default:
      return step satisfies never;
  }
}
