import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

const MESSAGE = "each > message";

export default ["@whiskeysockets/baileys", "baileys"].map((name) =>
  defineModel({
    package: name,
    types: { Socket: ["call", "makeWASocket > call"] },
    sources: [
      `Socket > ev > on > arg 1 > param 0 > messages > ${MESSAGE}`,
      `Socket > ev > process > arg 0 > param 0 > messages.upsert > messages > ${MESSAGE}`,
    ].map((at) => ({ at, kind: "user-input", label: "what somebody wrote in WhatsApp", bounded: true }) as const),
    sinks: [...recipientsAt("Socket > sendMessage > arg 0"), ...textAt("Socket > sendMessage > arg 1 > {text,caption}")],
    effects: [
      ...effectsAt("send-message", "Socket > {sendMessage,relayMessage} > call"),
      ...effectsAt(
        "read-private",
        "Socket > {groupMetadata,groupFetchAllParticipating,fetchMessageHistory,fetchStatus,getBusinessProfile} > call",
      ),
      ...effectsAt(
        "write-data",
        "Socket > {groupCreate,groupUpdateSubject,groupUpdateDescription,updateProfileName,updateProfileStatus,updateProfilePicture,chatModify} > call",
      ),
      ...effectsAt(
        "change-permissions",
        "Socket > {groupParticipantsUpdate,groupSettingUpdate,groupRevokeInvite,updateBlockStatus} > call",
      ),
    ],
  }),
);
