import { isIP } from "node:net";

function isPrivateV4(address: string): boolean {
  const [a = 0, b = 0] = address.split(".").map(Number);
  if (a === 0 || a === 10 || a === 127) return true;
  return (a === 169 && b === 254) || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}

export function isPrivate(address: string): boolean {
  return isIP(address) === 4 ? isPrivateV4(address) : /^(?:::1?$|f[cd]|fe[89ab])/.test(address);
}

export function isLocal(address: string): boolean {
  return address === "localhost" || address.startsWith("127.");
}
