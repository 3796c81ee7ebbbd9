// Facts about what a cluster is told to run: workloads with their pods, who scales and selects them, overlays that complete them.
// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
import type { Range } from './range.ts';

/** Something that a template or another tool fills in: it stands there, and what it is cannot be told from this file. */
export type Open = 'open';

export type WorkloadKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet' | 'Job' | 'CronJob' | 'Pod';

/** One per object that runs pods. Kinds that differ in name alone are folded: ReplicationController, DeploymentConfig, Rollout. */
export interface WorkloadFact {
  readonly kind: 'workload';
  readonly object: WorkloadKind;
  readonly name: string; // with the template's text where it is templated
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>; // of its pods
  readonly replicas?: number | Open; // absent: not said, which is one
  readonly replicasAt?: Range;
  readonly recreates?: true; // a Deployment that stops the old pod before it starts the new one
  readonly partial?: true; // no container has an image: completes a workload of another file
  readonly open?: true; // a template puts further keys beside `replicas`
  readonly pod: Pod;
  readonly nameAt: Range;
  readonly at: Range;
}

export interface Pod {
  readonly containers: readonly PodContainer[];
  readonly user: UserSettings;
  readonly claims?: true; // mounts a PersistentVolumeClaim
  readonly windows?: true; // pods on Windows nodes know no root
  readonly ownLimits?: true; // resources of the pod as a whole: https://kubernetes.io/docs/tasks/configure-pod-container/assign-pod-level-resources/
  readonly open?: true; // a template puts further keys in
}

/** What a securityContext says about who runs it. */
export interface UserSettings {
  readonly user?: number | Open; // runAsUser
  readonly userAt?: Range;
  readonly nonRoot?: boolean | Open; // runAsNonRoot
  readonly open?: true; // the whole context, or keys of it, are filled in
  readonly from?: string; // by this value of the chart: 'podSecurityContext'
}

export interface PodContainer {
  readonly name: string;
  readonly role: 'main' | 'init' | 'sidecar'; // sidecar: an init container that keeps running (restartPolicy: Always)
  readonly image?: string; // as written, a template's text in it; absent in a patch
  readonly imageAt?: Range;
  readonly ports: readonly string[];
  readonly command: readonly (string | null)[]; // command and args; null: not known
  readonly probes: readonly Probe[];
  readonly limits: ResourceSettings;
  readonly requests: ResourceSettings;
  readonly user: UserSettings;
  readonly open?: true; // a template puts further keys in
  readonly nameAt: Range;
  readonly at: Range;
}

export type Probe = 'readiness' | 'liveness' | 'startup';

export interface ResourceSettings {
  readonly cpu?: true;
  readonly memory?: true;
  readonly open?: true;
  readonly from?: string; // as UserSettings.from
}

/** A Service: which pods it means. */
export interface PodSelectionFact {
  readonly kind: 'pod-selection';
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly at: Range;
}

/** A HorizontalPodAutoscaler, or KEDA's ScaledObject: says how many there are in place of `replicas`. */
export interface AutoscalerFact {
  readonly kind: 'autoscaler';
  readonly target: string; // name of the workload
  readonly least?: number | Open;
  readonly at: Range;
}

/** A LimitRange gives limits to containers of its namespace that have none. */
export interface DefaultLimitsFact {
  readonly kind: 'default-limits';
  readonly memory: boolean;
  readonly cpu: boolean;
  readonly at: Range;
}

/** A kustomization.yaml: what it takes in and what it changes. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export interface KustomizationFact {
  readonly kind: 'kustomization';
  readonly resources: readonly string[]; // files and folders, as written: resources, bases, components
  readonly patches: readonly string[]; // files that only complete other objects
  readonly changes: readonly string[]; // keys that its inline patches speak of: 'replicas', 'livenessProbe'
  readonly images: readonly { readonly name: string; readonly tagged: boolean }[];
  readonly replicas: readonly { readonly name: string; readonly count: number }[];
  readonly at: Range;
}

/** The values of a chart that images' names are made of. */
export interface ChartValuesFact {
  readonly kind: 'chart-values';
  readonly values: readonly { readonly key: string; readonly text: string; readonly at: Range }[]; // key: path, 'api.image.tag'
  readonly at: Range;
}

/** Images to which whoever deploys gives the tag of their build, whatever the manifests say: Skaffold, Tilt. */
export interface ImageTaggingFact {
  readonly kind: 'image-tagging';
  readonly images: readonly string[];
  readonly overlays?: readonly string[]; // folders of kustomizations that it deploys, as written
  readonly at: Range;
}

/** What a container is given of its host beyond what containers have. Of Kubernetes and Compose alike. */
export interface HostAccessFact {
  readonly kind: 'host-access';
  readonly by: 'compose' | 'kubernetes';
  readonly service: string; // Compose service; workload
  readonly serviceAt: Range;
  readonly object?: WorkloadKind;
  readonly grants: readonly HostGrant[];
  readonly at: Range;
}

export interface HostGrant {
  readonly what: 'privileged' | 'host-network' | 'host-pid' | 'host-ipc' | 'docker-socket' | 'host-root' | 'capability' | 'unconfined' | 'escalation';
  readonly detail: string; // capability or path; else ''
  readonly images: readonly string[]; // of the containers that have it, as written; none where Compose builds it
  readonly readOnly?: true; // of a mount
  readonly once?: true; // of a container that runs before the others and ends
  readonly conditional?: true; // behind a template's condition
  readonly at: Range;
}
