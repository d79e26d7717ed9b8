import { defineModel, type EffectRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { textAt } from "./parts/messages.ts";

export default defineModel({
  package: "pubnub",
  types: { PubNub: ["new"] },
  sinks: textAt("PubNub > {publish,signal,fire} > arg 0 > message"),
  effects: [
    // What goes to a channel of the program's own, such as how it is used, goes to nobody else.
    ...["publish", "signal", "sendFile"].map((method): EffectRow => ({
      at: `PubNub > ${method} > call`,
      kind: "send-message",
      sureFor: { option: `PubNub > ${method} > arg 0 > channel`, matches: "(?!)" },
    })),
    ...effectsAt("delete-data", "PubNub > {deleteMessages,deleteFile} > call", "PubNub > objects > /^remove/ > call"),
    ...effectsAt("write-data", "PubNub > objects > /^set(?!.*Member)/ > call"),
    ...effectsAt("change-permissions", "PubNub > {grant,grantToken,revokeToken} > call", "PubNub > objects > /^set.*Member/ > call"),
    ...effectsAt("send-request", "PubNub > {setState,addMessageAction,removeMessageAction} > call"),
    ...["read-private", "read-untrusted"].flatMap((kind) =>
      effectsAt(kind, "PubNub > {fetchMessages,history,listFiles,downloadFile,getMessageActions} > call"),
    ),
    ...effectsAt("read-private", "PubNub > {hereNow,whereNow,getState} > call", "PubNub > objects > /^get/ > call"),
  ],
});
