import { defineModel } from "@sluice/core";

// Functions whose result has nothing of the text that went in, and checks that leave no room for any.
export default [
  defineModel({
    package: "uuid",
    sanitizers: [{ at: "{v1,v3,v4,v5,v6,v7} > call", clears: "all" }],
    guards: [{ at: "validate > arg 0", clears: "all" }],
  }),
  ...["md5", "object-hash"].map((name) => defineModel({ package: name, sanitizers: [{ at: "call", clears: "all" }] })),
  defineModel({
    package: "crypto-js",
    sanitizers: [
      { at: "{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512} > call", clears: "all" },
    ],
  }),
  defineModel({
    package: "validator",
    guards: [
      {
        at: "{isUUID,isInt,isNumeric,isFloat,isDecimal,isAlpha,isAlphanumeric,isHexadecimal,isMongoId,isULID,isBoolean,isPort,isISO8601,isRFC3339,isDate} > arg 0",
        clears: "all",
      },
    ],
    propagators: [
      { at: "{trim,ltrim,rtrim,escape,unescape,stripLow,whitelist,blacklist,normalizeEmail,toString}", from: "arg 0", to: "call" },
    ],
    sanitizers: [{ at: "{toInt,toFloat,toBoolean,toDate} > call", clears: "all" }],
  }),
];
