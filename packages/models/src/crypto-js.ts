import { defineModel } from "@sluice/core";

export default defineModel({
  package: "crypto-js",
  sanitizers: [
    { at: "{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512} > call", clears: "all" },
  ],
});
