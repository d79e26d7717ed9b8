/** How a schema library says what values look like: used to narrow tool arguments and parsed values. */
export interface SchemaRow {
  /** The value that is a schema, such as `z > string > call`, or the refined one such as `z > string > call > uuid > call`. */
  readonly at: string;
  readonly is: SchemaMeaning;
}

/** What values a schema lets through, or what a function makes of them; each `of` is a path from the call that makes the schema. */
export type SchemaMeaning =
  /** Free text. */
  | { readonly type: "text" }
  /** Carries no free text: number, boolean, date, uuid, literal, enum. */
  | { readonly type: "closed" }
  /** Anything. */
  | { readonly type: "any" }
  /** An object whose fields are the members of the object at `of` (path from the call: `arg 0`). */
  | { readonly type: "object"; readonly of: string }
  | { readonly type: "array"; readonly of: string }
  | { readonly type: "record"; readonly of: string }
  | { readonly type: "tuple"; readonly of: string }
  /** One of: the members of the array at `of`, or, without `each`, the schemas at several paths. */
  | { readonly type: "union"; readonly of: readonly string[] }
  | { readonly type: "intersection"; readonly of: readonly string[] }
  /** The same schema as the one at `of` (usually `this`), e.g. `.optional()`, `.min(1)`. */
  | { readonly type: "same"; readonly of: string }
  /** The same schema as the one at `of`, with fields that nobody declares besides: `.passthrough()`. */
  | { readonly type: "open"; readonly of: string }
  /** The same schema as the one at `of`, of a bounded length where it is text: `.max(100)`. */
  | { readonly type: "bounded"; readonly of: string }
  /** Text of the pattern at `of`. */
  | { readonly type: "pattern"; readonly of: string }
  /** What the predicate at `of` accepts of the same schema: as narrow as the predicate, taken as a check, makes text. */
  | {
      readonly type: "refine";
      readonly of: string;
      /**
       * Where the predicate answers by what it calls rather than by what it returns: the method by which it says that something is wrong,
       * `param 1 > addIssue`.
       */
      readonly issue?: string;
      /** What the predicate looks at, where that is not its first parameter: `param 0 > value`. */
      readonly value?: string;
    }
  /** What the callback at `of` returns for a value of this schema: free text unless the callback's result is plainly closed. */
  | { readonly type: "transform"; readonly of: string }
  /** The value accepted by a function schema: `parse(x)` gives `x` (at `value`) narrowed by the schema at `of`; `into` is the path below the result. */
  | { readonly type: "parse"; readonly of: string; readonly value: string; readonly into?: string }
  /** A plain JSON Schema object at `of`. */
  | { readonly type: "json-schema"; readonly of: string };
