import { lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import { ownTextAt, type FileReader, type ReadRecord } from "@sluice/project";

/** What reading one file gave: its facts, or neither facts nor an error for one that cannot be read. */
export interface LoweredFile {
  readonly file: string;
  readonly facts: ModuleFacts | undefined;
  readonly record: ReadRecord;
  /** A crash of ours. */
  readonly error: Error | undefined;
}

/** Reads, parses and lowers a file. Never throws. */
export function lowerFile(reader: FileReader, file: string): LoweredFile {
  try {
    const source = reader.parse(file);
    const facts = source && lower(reader.ts, source, file, ownTextAt(file));
    return { file, facts, record: reader.recordOf(file), error: undefined };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { file, facts: undefined, record: reader.recordOf(file), error };
  }
}
