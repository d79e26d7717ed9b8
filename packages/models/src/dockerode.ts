import { defineModel, type EffectRow } from "@sluice/core";
import { containerOptionsAt } from "./parts/permissions.ts";
import { effectsAt } from "./parts/effects.ts";

// A container that the program makes and takes away again is its own: making one changes nothing else, unless the host is let into it.
export default defineModel({
  package: "dockerode",
  types: {
    Docker: ["new"],
    Others: ["Docker > getContainer > call"],
  },
  settings: [...containerOptionsAt("Docker > createContainer > arg 0"), ...containerOptionsAt("Docker > run > arg 3")],
  effects: [
    ...effectsAt(
      "deploy",
      "Others > {remove,stop,kill,restart,pause,start,update,rename} > call",
      "Docker > {pruneContainers,pruneImages,pruneVolumes,pruneNetworks,createService,swarmInit,swarmLeave,createVolume,createNetwork} > call",
      "Docker > getImage > call > remove > call",
      "Docker > {getVolume,getNetwork,getService} > call > remove > call",
    ),
    ...["Privileged", "Binds", "Mounts"].map((option): EffectRow => ({
      at: "Docker > createContainer > call",
      kind: "deploy",
      when: {
        option: `Docker > createContainer > arg 0 > HostConfig > ${option}`,
        is: "set",
        ...(option === "Privileged" && { known: true }),
      },
    })),
    ...effectsAt("run-command", "Others > exec > call"),
    ...effectsAt("publish", "Docker > getImage > call > push > call"),
  ],
});
