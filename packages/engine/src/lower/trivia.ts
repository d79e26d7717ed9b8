const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const SLASH = 47;
const STAR = 42;
const HASH = 35;
const LINE_FEED = 10;
const LAST_ASCII = 127;

/** The offset of the first token at or after `position`: white space and comments are skipped. */
export function startOfToken(text: string, position: number, end: number): number {
  let at = position;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN)) at++;
    else if (code === SLASH) {
      const after = skipComment(text, at);
      if (after === at) return at;
      at = after;
    } else if (code === HASH && at === 0 && text.startsWith("#!")) at = skipLine(text, at);
    else if (code > LAST_ASCII && isSpace(text.charAt(at))) at++;
    else return at;
  }
  return position;
}

function skipComment(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code === SLASH) return skipLine(text, at);
  if (code !== STAR) return at;
  const close = text.indexOf("*/", at + 2);
  return close === -1 ? text.length : close + 2;
}

function skipLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LINE_FEED) at++;
  return at;
}

function isSpace(character: string): boolean {
  return character.trim() === "";
}
