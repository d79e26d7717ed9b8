/**
 * A fingerprint from the texts that identify a finding: no line numbers, no layout. 64 bits, hexadecimal.
 * FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) over UTF-16 units, in two 32-bit lanes with different offsets: enough to tell findings of one project apart.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.map((part) => part.replace(/\s+/gu, "")).join("\u0000");
  return lane(text, 0x811c9dc5) + lane(text, 0x050c5d1f);
}

const FNV_PRIME = 0x01000193;

function lane(text: string, offset: number): string {
  let hash = offset;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
