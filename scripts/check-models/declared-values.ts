import ts from "typescript";
import { type AccessPath, type AccessStep, parseAccessPath, printAccessPath } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";

/** Everything that a path may denote, as types; `isOpen` where a declaration says `any`, so that whatever follows cannot be judged. */
interface Values {
  readonly types: readonly ts.Type[];
  readonly isOpen: boolean;
}

const NOTHING: Values = { types: [], isOpen: false };
const ANYTHING: Values = { types: [], isOpen: true };
/** Types of one path that are kept apart: overloads and unions of large libraries have hundreds. */
const MAX_TYPES = 200;
/** Rounds in which the short names of a model settle: they refer to one another. */
const ROUNDS = 4;

/** What is declared at the root of a package, or globally. */
export interface Declarations {
  /** What the root itself is: a namespace, a function, a class. */
  readonly root: readonly ts.Type[];
  /** Variables and functions beside those that the root has as properties. */
  readonly variables: ReadonlyMap<string, ts.Type>;
  /** Classes, interfaces and aliases by name. */
  readonly types: ReadonlyMap<string, readonly ts.Type[]>;
}

/** What a package's declarations say of the paths of its models. */
export class DeclaredValues {
  readonly #checker: ts.TypeChecker;
  readonly #declarations: Declarations;
  readonly #root: Values;
  readonly #named = new Map<string, Values>();

  constructor(checker: ts.TypeChecker, declarations: Declarations, models: readonly LibraryModel[]) {
    this.#checker = checker;
    this.#declarations = declarations;
    this.#root = this.#spread(declarations.root, Infinity);
    const types = models.flatMap((model) => Object.entries(model.types ?? {}));
    for (const [name] of types) this.#named.set(name, this.#spread(declarations.types.get(name) ?? []));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, paths] of types) {
        const found = paths.map((path) => this.#walk(parseAccessPath(path), []));
        this.#named.set(name, join([this.#named.get(name) ?? NOTHING, ...found]));
      }
    }
  }

  /** The first steps of `path` that nothing declares, each printed with what leads to it; empty where all of it is declared. */
  missingIn(path: string): readonly string[] {
    const missing: string[] = [];
    this.#walk(parseAccessPath(path), missing);
    return missing;
  }

  #walk(path: AccessPath, missing: string[]): Values {
    let at = this.#root;
    for (const [index, step] of path.entries()) {
      const lead = path.slice(0, index);
      const next = index === 0 ? this.#first(step, missing) : this.#follow(at, step, lead, missing);
      if (isNothing(next)) {
        if (step.kind !== "member") missing.push(printAccessPath(path.slice(0, index + 1)));
        return NOTHING;
      }
      at = next;
    }
    return at;
  }

  /** The first step may be a name from `types`, a member of the root, or both. */
  #first(step: AccessStep, missing: string[]): Values {
    if (step.kind !== "member") return this.#follow(this.#root, step, [], missing);
    return join(
      step.names.map((name) => {
        const variable = this.#declarations.variables.get(name);
        const member = name === "default" ? this.#root : this.#member(this.#root, name);
        const found = join([member, this.#spread(variable ? [variable] : []), this.#named.get(name) ?? NOTHING]);
        if (isNothing(found)) missing.push(name);
        return found;
      }),
    );
  }

  #follow(from: Values, step: AccessStep, lead: AccessPath, missing: string[]): Values {
    if (from.isOpen && from.types.length === 0) return ANYTHING;
    switch (step.kind) {
      case "member":
        return join(
          step.names.map((name) => {
            const found = name.startsWith("#") ? ANYTHING : this.#member(from, name);
            if (isNothing(found)) missing.push(printAccessPath([...lead, { kind: "member", names: [name] }]));
            return found;
          }),
        );
      case "await":
        return from;
      case "pattern":
        return ANYTHING;
      case "call":
        return this.#results(from, ts.SignatureKind.Call);
      case "new":
        return this.#results(from, ts.SignatureKind.Construct);
      case "each":
        return this.#elements(from);
      case "arg":
        return this.#parameters(from, step.index === "any" ? undefined : step.index, step.index === "any" || step.rest, true);
      case "param":
        return this.#parameters(from, step.index, false, false);
      case "return":
        return this.#results(from, ts.SignatureKind.Call);
      case "this":
      case "key":
        return ANYTHING;
      default:
        return step satisfies never;
    }
  }

  /** `extend` stands for what a class that extends this one overrides. */
  #member(from: Values, name: string): Values {
    if (name === "extend") return join([this.#results(from, ts.SignatureKind.Construct), this.#declaredMember(from, name)]);
    return this.#declaredMember(from, name);
  }

  #declaredMember(from: Values, name: string): Values {
    const found = from.types.map((type): Values => {
      const property = this.#checker.getPropertyOfType(type, name);
      if (property) return this.#spread([this.#checker.getTypeOfSymbol(property)]);
      const index = /^\d+$/.test(name) ? (type.getNumberIndexType() ?? type.getStringIndexType()) : type.getStringIndexType();
      return index ? this.#spread([index]) : NOTHING;
    });
    return join([...found, { types: [], isOpen: from.isOpen }]);
  }

  #results(from: Values, kind: ts.SignatureKind): Values {
    const results = from.types.flatMap((type) =>
      this.#checker.getSignaturesOfType(type, kind).map((signature) => signature.getReturnType()),
    );
    return join([this.#spread(results), { types: [], isOpen: from.isOpen }]);
  }

  #parameters(from: Values, index: number | undefined, isRest: boolean, canConstruct: boolean): Values {
    const found: ts.Type[] = [];
    for (const type of from.types) {
      const constructed = canConstruct ? this.#checker.getSignaturesOfType(type, ts.SignatureKind.Construct) : [];
      for (const signature of [...this.#checker.getSignaturesOfType(type, ts.SignatureKind.Call), ...constructed]) {
        const positions = this.#positions(signature);
        positions.forEach((types, position) => {
          if (index === undefined || position === index || (isRest && position >= index)) found.push(...types);
        });
        if (this.#hasRest(signature) && index !== undefined && index >= positions.length) found.push(...(positions.at(-1) ?? []));
      }
    }
    return join([this.#spread(found), { types: [], isOpen: from.isOpen }]);
  }

  /** What each parameter may be; a rest parameter counts as what its elements are. */
  #positions(signature: ts.Signature): ts.Type[][] {
    const positions: ts.Type[][] = [];
    signature.parameters.forEach((parameter, position) => {
      const type = this.#checker.getTypeOfSymbol(parameter);
      const isRest = position === signature.parameters.length - 1 && this.#hasRest(signature);
      for (const each of isRest ? this.#spread([type]).types : []) {
        const elements = this.#checker.isTupleType(each) ? this.#checker.getTypeArguments(each as ts.TypeReference) : undefined;
        (elements ?? [each.getNumberIndexType() ?? this.#checker.getAnyType()]).forEach((element, offset) =>
          (positions[position + offset] ??= []).push(element),
        );
      }
      if (!isRest) positions.push([type]);
    });
    return positions;
  }

  #hasRest(signature: ts.Signature): boolean {
    const declaration = signature.parameters.at(-1)?.valueDeclaration;
    return declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  }

  /** Elements of lists, sets, maps, streams; members of plain objects. */
  #elements(from: Values): Values {
    const found = from.types.flatMap((type) => {
      const index = type.getNumberIndexType() ?? type.getStringIndexType();
      const given = (type.flags & ts.TypeFlags.Object) !== 0 ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
      const iterator = type.getProperties().find((property) => /^__@(iterator|asyncIterator)/.test(property.name));
      if (index) return [index, ...given];
      if (given.length > 0) return [...given];
      if (iterator) return [this.#checker.getAnyType()];
      return type.getProperties().map((property) => this.#checker.getTypeOfSymbol(property));
    });
    return join([this.#spread(found), { types: [], isOpen: from.isOpen }]);
  }

  /** Unions taken apart, `null` and `undefined` left out, type parameters and `this` replaced by what bounds them, promises also as what they promise. */
  #spread(types: readonly ts.Type[], limit: number = MAX_TYPES): Values {
    const found = new Set<ts.Type>();
    const seen = new Set<ts.Type>();
    let isOpen = false;
    const visit = (given: ts.Type): void => {
      // One `string` for the hundred names of a union; what an enum's name stands for is the enum again.
      const base = given.isStringLiteral() ? this.#checker.getBaseTypeOfLiteralType(given) : given;
      const type = base.isUnion() && given.isStringLiteral() ? given : base;
      if (found.size >= limit || seen.has(type)) return;
      seen.add(type);
      if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) isOpen = true;
      else if ((type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) !== 0) return;
      else if (type.isUnion()) type.types.forEach(visit);
      else if ((type.flags & OPEN_FORMS) !== 0) {
        const bound = this.#checker.getBaseConstraintOfType(type);
        if (bound && bound !== type) visit(bound);
        else isOpen = true;
      } else {
        if (type.getSymbol()?.name === "Function" && type.getCallSignatures().length === 0) isOpen = true;
        found.add(type);
        const promised = type.getProperty("then") ? this.#checker.getAwaitedType(type) : undefined;
        if (promised && promised !== type) visit(promised);
      }
    };
    types.forEach(visit);
    return { types: [...found], isOpen };
  }
}

const OPEN_FORMS = ts.TypeFlags.TypeParameter | ts.TypeFlags.Conditional | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Substitution;

function join(values: readonly Values[]): Values {
  return { types: [...new Set(values.flatMap((value) => value.types))].slice(0, MAX_TYPES), isOpen: values.some((value) => value.isOpen) };
}

function isNothing(values: Values): boolean {
  return values.types.length === 0 && !values.isOpen;
}
