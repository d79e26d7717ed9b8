import type { ModuleFacts } from "@sluice/engine";
import { openReader } from "@sluice/project";
import type { FileReader, Reading } from "@sluice/project";
import { Tinypool } from "tinypool";
import { lowerFile } from "./lower-file.ts";
import type { LoweredFile } from "./lower-file.ts";

let reader: FileReader | undefined;

/** Lowers a batch of files. The columns of their facts are handed over, not copied. */
export default function lowerBatch(files: readonly string[]): unknown {
  reader ??= openReader(Tinypool.workerData as Reading);
  const own = reader;
  const lowered = files.map((file) => lowerFile(own, file));
  const buffers = new Set(lowered.flatMap(({ facts }) => (facts === undefined ? [] : buffersOf(facts))));
  return Tinypool.move(new Handover(lowered, [...buffers]) as never);
}

/** What tinypool asks of a value of which parts are transferred. */
class Handover {
  readonly [key: symbol]: unknown;

  constructor(value: readonly LoweredFile[], buffers: readonly ArrayBuffer[]) {
    Object.assign(this, { [Tinypool.valueSymbol]: value, [Tinypool.transferableSymbol]: buffers });
  }
}

function buffersOf(facts: ModuleFacts): ArrayBuffer[] {
  return Object.values(facts).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}
