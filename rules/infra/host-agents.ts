// Images whose work is on the host or with its containers, by what their documentation asks for. Input: an image, a grant. Output: a verdict.
import type { HostGrant } from '../../src/model/kubernetes.ts';

type What = HostGrant['what'];

const everything: readonly What[] = ['privileged', 'host-network', 'host-pid', 'host-ipc', 'docker-socket', 'host-root', 'capability', 'unconfined', 'escalation'];

const agents: readonly (readonly [image: RegExp, needs: readonly What[]])[] = [
  // Proxies that find their services by the containers' labels.
  [/(?:^|\/)(?:traefik|nginx-proxy|docker-gen|jwilder\/[\w-]+|acme-companion|letsencrypt-nginx-proxy-companion|caddy-docker-proxy|caddy-gen|swag|zoraxy)$/, ['docker-socket', 'host-network']],
  [/(?:^|\/)(?:cloudflared|haproxy|caddy|nginx-proxy-manager|envoy|kong|frp[cs]?)$/, ['host-network']],
  // Consoles, updaters and schedulers of containers, and what guards the socket.
  [/(?:^|\/)(?:portainer(?:-ce|-ee)?|portainer\/agent|watchtower|dozzle|autoheal|docker-socket-proxy|socket-proxy|ouroboros|diun|ofelia|dockge|yacht|komodo|periphery|lazydocker|swarmpit|shepherd|homepage|homarr|whats-up-docker|wud|docker-volume-backup|docker-cleanup|docker-gc|dashdot|glances|beszel(?:-agent)?|uptime-kuma)$/, ['docker-socket', 'host-network', 'host-pid']],
  // Figures, logs and traces of the host and its containers.
  [/(?:^|\/)(?:node[-_]exporter|cadvisor|promtail|alloy|grafana\/agent|fluent-?bit|fluentd[\w-]*|filebeat|metricbeat|journalbeat|packetbeat|elastic-agent|vector|telegraf|netdata|logspout|opentelemetry-collector[\w-]*|otel[\w-]*collector[\w-]*|scope|kube-state-metrics|pyroscope|parca-agent|beyla|coroot[\w-]*|cloudwatch-agent|process-exporter|dcgm-exporter|smartctl-exporter|zabbix-agent2?)$/, everything],
  [/(?:^|\/)(?:datadog\/|newrelic\/|sysdig\/|falcosecurity\/|aquasec\/|dynatrace\/|signalfx\/|instana\/|wazuh\/)/, everything],
  // Builders of images and runners of pipelines.
  [/(?:^|\/)(?:docker|dind|buildkit|buildkitd|kaniko|buildah|podman|gitlab-runner|act_runner|drone-runner-[\w-]+|drone|woodpecker-agent|jenkins|jenkins-agent|actions-runner|github-runner|concourse|onedev\/server|binfmt)$/, everything],
  // Networks and tunnels.
  [/(?:^|\/)(?:wireguard|wg-easy|gluetun|openvpn|openvpn-as|ipsec-vpn-server|tailscale|zerotier|netbird|headscale|boringtun|strongswan|firezone|firezone\/[\w-]+|fail2ban|crowdsec|keepalived|frr|pihole|adguardhome|dhcpd?|dnsmasq|coturn|livekit-server|jvb|home-?assistant|homebridge|plex|jellyfin|emby|unifi[\w-]*|watchyourlan|upsnap|avahi)$/, ['host-network', 'capability', 'privileged']],
  // What a cluster itself consists of.
  [/(?:^|\/)(?:kube-[\w-]+|coredns|pause|cilium[\w-]*|hubble-[\w-]+|calico\/[\w-]+|flannel[\w-]*|weave-[\w-]+|metallb\/[\w-]+|csi-[\w-]+|[\w-]*csi[\w-]*|livenessprobe|node-driver-registrar|longhorn-[\w-]+|rook\/[\w-]+|ceph|openebs\/[\w-]+|k8s-device-plugin|gpu-operator|device-plugin|node-problem-detector|node-local-dns|k8s-dns-[\w-]+|kured|velero|multus[\w-]*|aws-node|amazon-k8s-cni|ingress-nginx\/controller|nginx-ingress-controller|descheduler|nfs-[\w-]+)$/, everything],
];

/** Its documentation asks for it, or something like it. */
export function needs(image: string, what: What): boolean {
  const name = image.toLowerCase().replace(/@sha256:.*$/, '').replace(/:[^/:]*$/, '');
  return agents.some(([pattern, grants]) => grants.includes(what) && pattern.test(name));
}
