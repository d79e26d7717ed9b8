import { defineModel } from "@sluice/core";
import { clusterRoleAt, clusterRulesAt } from "./parts/permissions.ts";
import { effectsAt } from "./parts/effects.ts";

const CHANGE = "/^(?:create|delete|patch|replace)(?!\\w*(?:SubjectAccessReview|SubjectRulesReview|TokenReview))/";

// `makeApiClient` gives an object of the class that it is given.
export default defineModel({
  package: "@kubernetes/client-node",
  types: {
    KubeConfig: ["KubeConfig > new"],
    CoreV1Api: ["CoreV1Api > new"],
    AppsV1Api: ["AppsV1Api > new"],
    BatchV1Api: ["BatchV1Api > new"],
    NetworkingV1Api: ["NetworkingV1Api > new"],
    AutoscalingV2Api: ["AutoscalingV2Api > new"],
    CustomObjectsApi: ["CustomObjectsApi > new"],
    KubernetesObjectApi: ["KubernetesObjectApi > makeApiClient > call"],
    RbacAuthorizationV1Api: ["RbacAuthorizationV1Api > new"],
    Api: [
      "KubeConfig > makeApiClient > call",
      ...["CoreV1Api", "AppsV1Api", "BatchV1Api", "NetworkingV1Api", "AutoscalingV2Api", "CustomObjectsApi", "KubernetesObjectApi"],
    ],
  },
  settings: [
    clusterRoleAt("{Api,RbacAuthorizationV1Api} > {createClusterRoleBinding,replaceClusterRoleBinding} > arg 0 > body"),
    clusterRulesAt("{Api,RbacAuthorizationV1Api} > {createClusterRole,replaceClusterRole} > arg 0 > body"),
  ],
  effects: [
    ...effectsAt("deploy", `Api > ${CHANGE} > call`),
    ...effectsAt("change-permissions", `{Api,RbacAuthorizationV1Api} > /^(?:create|delete|patch|replace)\\w*Role/ > call`),
    ...effectsAt("read-private", "Api > /^(?:read|list)\\w*Secret/ > call"),
    ...effectsAt("run-command", "Exec > new > exec > call"),
  ],
});
