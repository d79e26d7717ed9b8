import { defineModel } from "@sluice/core";

export default defineModel({
  package: "crypto",
  types: { Hash: ["{createHash,createHmac,createSign,createVerify} > call", "Hash > {update,copy} > call"] },
  sources: [
    { at: "generateKeyPairSync > call > privateKey", kind: "secret" },
    { at: "generateKeyPair > arg any > param 2", kind: "secret" },
  ],
  fresh: [{ at: "{randomUUID,randomUUIDv7,randomBytes,randomInt} > call" }, { at: "webcrypto > randomUUID > call" }],
  propagators: [{ at: "generateKeyPairSync > call > privateKey > export", from: "this", to: "call" }],
  sanitizers: [
    { at: "Hash > {digest,sign,verify} > call", clears: "all" },
    { at: "{hash,randomUUID,randomUUIDv7,randomInt,timingSafeEqual,pbkdf2Sync,scryptSync,hkdfSync} > call", clears: "all" },
    { at: "subtle > {digest,sign,verify} > call", clears: "all" },
    { at: "webcrypto > subtle > {digest,sign,verify} > call", clears: "all" },
  ],
});
