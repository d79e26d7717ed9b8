import { defineModel } from "@sluice/core";
import type { LibraryModel, SinkRow } from "@sluice/core";

/** Up to the version in which keys like `__proto__` began to be left out, these wrote whatever keys they were given. */
function until(name: string, versions: string, ...places: readonly string[]): LibraryModel {
  return defineModel({ package: name, versions, sinks: places.map((at): SinkRow => ({ at, kind: "property" })) });
}

export default [
  ...["lodash", "lodash-es"].flatMap((name) => [
    until(name, "<4.17.12", "{merge,mergeWith,defaultsDeep} > arg 1", "{merge,mergeWith,defaultsDeep} > arg 2"),
    until(name, "<4.17.19", "{set,setWith} > arg 1", "zipObjectDeep > arg 0 > each"),
  ]),
  ...["lodash/merge", "lodash/mergeWith", "lodash/defaultsDeep"].map((name) => until(name, "<4.17.12", "arg 1", "arg 2")),
  ...["lodash.merge", "lodash.mergewith", "lodash.defaultsdeep"].map((name) => until(name, "<4.6.2", "arg 1", "arg 2")),
  until("lodash/set", "<4.17.19", "arg 1"),
  until("lodash.set", "*", "arg 1"),
  until("deep-extend", "<0.5.1", "arg 1", "arg 2"),
  until("merge-deep", "<3.0.3", "arg 1", "arg 2"),
  until("merge", "<2.1.1", "{recursive,merge} > arg 1", "recursive > arg 2"),
  until("mixin-deep", "<2.0.1", "arg 1", "arg 2"),
  until("defaults-deep", "<=0.2.4", "arg 1"),
  until("set-value", "<4.0.1", "arg 1"),
  until("dset", "<3.1.4", "dset > arg 1"),
  until("object-path", "<0.11.8", "set > arg 1"),
  until("dot-prop", "<5.1.1", "set > arg 1"),
  until("flat", "<5.0.1", "unflatten > arg 0"),
];
