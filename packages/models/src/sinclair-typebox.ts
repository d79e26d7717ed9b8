import { defineModel } from "@sluice/core";
import type { LibraryModel, SchemaMeaning, SchemaRow } from "@sluice/core";

const CLOSED: SchemaMeaning = { type: "closed" };
const SAME: SchemaMeaning = { type: "same", of: "arg 0" };

/** The functions that build types stand in `Type`, and since version 1 at the root, too. */
function build(names: string, is: SchemaMeaning): readonly SchemaRow[] {
  return [`Type > ${names} > call`, `${names} > call`].map((at) => ({ at, is }));
}

const schemas: readonly SchemaRow[] = [
  ...build("String", { type: "text" }),
  // Its options are those of JSON Schema: `pattern`, `format`.
  ...build("String", { type: "json-schema", of: "arg 0" }),
  ...build("{Number,Integer,Boolean,BigInt,Date,Null,Undefined,Void,Never,Symbol,Literal,Enum,KeyOf}", CLOSED),
  ...build("{Any,Unknown,Uint8Array}", { type: "any" }),
  ...build("Unsafe", { type: "json-schema", of: "arg 0" }),
  ...build("Object", { type: "object", of: "arg 0" }),
  ...build("Array", { type: "array", of: "arg 0" }),
  ...build("Tuple", { type: "tuple", of: "arg 0" }),
  ...build("Record", { type: "record", of: "arg 1" }),
  ...build("Union", { type: "union", of: ["arg 0 > each"] }),
  ...build("{Intersect,Composite}", { type: "intersection", of: ["arg 0 > each"] }),
  ...build("{Optional,Readonly,ReadonlyOptional,Partial,Required,Pick,Omit,Exclude,Extract,Awaited}", SAME),
  ...build("RegExp", { type: "pattern", of: "arg 0" }),
  { at: "Value > {Parse,Decode,Cast,Clean} > call", is: { type: "parse", of: "arg 0", value: "arg 1" } },
  { at: "{Parse,Decode} > call", is: { type: "parse", of: "arg 0", value: "arg 1" } },
  { at: "TypeCompiler > Compile > call", is: SAME },
  { at: "TypeCompiler > Compile > call > Decode > call", is: { type: "parse", of: "this", value: "arg 0" } },
  { at: "Compile > call", is: SAME },
  { at: "Compile > call > {Parse,Decode} > call", is: { type: "parse", of: "this", value: "arg 0" } },
];

// Version 1 dropped the scope from the name.
export default ["@sinclair/typebox", "typebox"].map((name): LibraryModel => defineModel({ package: name, schemas }));
