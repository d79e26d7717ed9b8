import type { Finding } from "@sluice/core";

/** What ESLint says of a finding: its message, and where the data comes from unless that is on the same line. */
export function describeFinding({ message, location, codeFlow }: Finding): string {
  const source = codeFlow[0]?.location;
  const origin = source ? describeSource(source.file, source.start.line, location) : "";
  return escapeControls(origin === "" ? message : `${message.replace(/\.$/u, "")}${origin}.`);
}

function describeSource(file: string, line: number, sink: Finding["location"]): string {
  if (file !== sink.file) return ` (source: ${file}:${line})`;
  return line === sink.start.line ? "" : ` (source: line ${line})`;
}

/** Messages quote the code that is linted, which may hold control sequences of a terminal. */
export function escapeControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
