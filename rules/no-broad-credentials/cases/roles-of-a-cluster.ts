// Roles of Kubernetes that allow everything.
import { KubeConfig, RbacAuthorizationV1Api } from "@kubernetes/client-node";
import * as k8s from "@pulumi/kubernetes";

const rbac = new KubeConfig().makeApiClient(RbacAuthorizationV1Api);
const subjects = [{ kind: "ServiceAccount", name: "agent", namespace: "tools" }];
const metadata = { name: "agent" };
const apiGroup = "rbac.authorization.k8s.io";

await rbac.createClusterRoleBinding({ body: { metadata, subjects, roleRef: { kind: "ClusterRole", name: "cluster-admin", apiGroup } } });
//                                                                                                      ^ finding: no-broad-credentials
await rbac.createClusterRole({ body: { metadata, rules: [{ apiGroups: [""], resources: ["*"], verbs: ["*"] }] } });
//                                                                                                   ^ finding: no-broad-credentials
await rbac.replaceClusterRole({ name: "agent", body: { metadata, rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list"] }] } });
new k8s.rbac.v1.ClusterRoleBinding("a", { subjects, roleRef: { kind: "ClusterRole", name: "cluster-admin", apiGroup } });
//                                                                                        ^ finding: no-broad-credentials
new k8s.rbac.v1.ClusterRole("b", { rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }] });
//                                                                                      ^ finding: no-broad-credentials
new k8s.rbac.v1.ClusterRoleBinding("c", { subjects, roleRef: { kind: "ClusterRole", name: "view", apiGroup } });
new k8s.rbac.v1.ClusterRole("d", { rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["*"] }] });
