import { defineModel, type PropagatorRow } from "@sluice/core";

/** What is written into a stream lies in a member that no program can name, and so does what it is told to give. */
const WRITTEN = "#told:written";

/** What `pipeline` hands on from one place to the next: to a stream, or to a function that reads. */
function pipedOn(from: string, to: string): readonly PropagatorRow[] {
  return [
    { at: "pipeline", from, to: `${to} > ${WRITTEN}` },
    { at: "pipeline", from, to: `${to} > param 0 > each` },
  ];
}

/** https://nodejs.org/docs/latest-v22.x/api/stream.html */
export default defineModel({
  package: "stream",
  propagators: [
    { at: "Readable > from", from: "arg 0 > each", to: "call > each" },
    { at: "Readable > {from,fromWeb}", from: "arg 0", to: "call" },
    { at: "{PassThrough,Transform,Duplex,Writable} > new > {write,end}", from: "arg 0", to: `this > ${WRITTEN}` },
    { at: "PassThrough > new > {write,end}", from: "arg 0", to: "this > each" },
    { at: "PassThrough > new > {write,end}", from: "arg 0", to: "this > #told:emitted > data" },
    { at: "{Writable,Duplex}", from: `this > ${WRITTEN}`, to: "arg 0 > write > param 0" },
    { at: "Transform", from: `this > ${WRITTEN}`, to: "arg 0 > transform > param 0" },
    { at: "Transform", from: "arg 0 > transform > param 2 > arg 1", to: "call > each" },
    { at: "Transform", from: "arg 0 > transform > param 2 > arg 1", to: "call > #told:emitted > data" },
    ...["arg 0", "arg 0 > each"].flatMap((from) => pipedOn(from, "arg 1")),
    ...pipedOn("arg 1 > return > each", "arg 2"),
  ],
});
