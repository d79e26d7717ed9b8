#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// A run lasts seconds, and V8 would spend four tenths of its processor time on optimising functions that are soon done: later, and in smaller pieces.
setFlagsFromString("--interrupt-budget=400000");
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
// Most patterns of models are tried a few hundred times on short texts: compiling some of them takes a tenth of a second.
setFlagsFromString("--regexp-tier-up-ticks=1000");

// Static imports run before all else here: the program is loaded once the flags are set.
const { main } = await import("../dist/index.js");
process.exitCode = await main(process.argv.slice(2));
