import { defineModel } from "@sluice/core";

export default defineModel({
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
});
