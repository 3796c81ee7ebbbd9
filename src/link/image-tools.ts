// link: whether what ships has a program: from its base image, by installing it, or by copying it in.
import type { ShellCommand } from '../model/image-build.ts';
import { tellsOf } from './base-images.ts';
import { isOpen } from './build-variables.ts';
import type { Image } from './images.ts';
import { stepsOf } from './images.ts';
import { fileName } from './paths.ts';

/** Debian's servers of PostgreSQL and SSH depend on it. */
const procps = /^(?:procps(?:-ng)?|openssh-server|postgresql(?:-common|-\d+)?)$/;

/** Packages that bring a program under another name. */
const broughtBy: ReadonlyMap<string, RegExp> = new Map([
  ['nc', /^(?:netcat[\w-]*|nmap-ncat|ncat|busybox[\w-]*)$/],
  ['curl', /^(?:curl(?:-minimal)?|libcurl4-openssl-dev)$/],
  ['wget', /^(?:wget2?|busybox[\w-]*)$/],
  ['python', /^python(?:3(?:\.\d+)?)?(?:-minimal|-is-python3)?$/],
  ['python3', /^python3(?:\.\d+)?(?:-(?:minimal|pip|dev|venv))?$/],
  ['node', /^nodejs(?:-current)?$|^node$/],
  ['bash', /^bash$/],
  ['ss', /^(?:iproute2?|nginx(?:-\w+)?)$/], // Debian's nginx depends on iproute2
  ['netstat', /^net-tools$/],
  ['ps', procps],
  ['pgrep', procps],
]);

/** Programs that take packages, and the word that installs. */
const installers = /^(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman|install_packages|conda|mamba|micromamba|pip3?|npm|uv|brew|pkg|opkg|clean-install)$/;
/** What a build may do with the system without saying what: scripts of the repository, or downloaded. */
const opaque = /^(?:\.{0,2}\/[\w./-]+|\S+\.sh|sh|bash|ansible-playbook|make|nix(?:-\w+)?|chroot|dpkg|rpm)$/;

export type Presence = 'there' | 'missing' | 'unknown';

export function toolIn(image: Image, tool: string): Presence {
  if (image.base === null) return 'unknown';
  if (image.base.tools.includes(tool)) return 'there';
  if (!tellsOf(image.base, tool)) return 'unknown';
  for (const step of stepsOf(image, 'copy')) {
    if (step.target.endsWith(`/${tool}`) || step.sources.some((source) => source.endsWith(`/${tool}`))) return 'there';
    // A folder of programs, or the whole system: not one that is named, as in `COPY --from=uv /uv /usr/local/bin/`.
    if (step.from !== undefined && step.sources.some((source) => /(?:^|\/)(?:s?bin|local|usr|opt|lib)?\/?$|\*/.test(source)) && /^\/(?:$|(?:usr(?:\/local)?\/)?(?:s?bin)?\/?$|opt\/?)/.test(step.target)) return 'unknown';
  }
  let presence: Presence = 'missing';
  for (const { commands } of stepsOf(image, 'run')) {
    for (const command of commands) {
      const found = byCommand(command, tool);
      if (found === 'there') return 'there';
      if (found === 'unknown') presence = 'unknown';
    }
  }
  return presence;
}

function byCommand({ words }: ShellCommand, tool: string): Presence {
  const from = words[0] === 'sudo' ? 1 : 0;
  const program = fileName(words[from] ?? '');
  const rest = words.slice(from + 1);
  if (installers.test(program)) {
    const installs = rest.some((word) => /^(?:install|add|in|-S\w*|i|localinstall|groupinstall)$/.test(word)) || /^(?:install_packages|clean-install)$/.test(program);
    if (!installs) return 'missing';
    if (rest.some((word) => packageOf(word, tool))) return 'there';
    return rest.some((word) => isOpen(word)) && /^(?:apt|apk|yum|dnf|microdnf|install)/.test(program) ? 'unknown' : 'missing';
  }
  // Whoever calls it while building has it; unless it was only there to build.
  if (program === tool || rest.some((word) => word.endsWith(`/${tool}`))) return 'there';
  if (program === 'xargs') return rest.some((word) => installers.test(word)) ? 'unknown' : 'missing';
  return opaque.test(words[from] ?? '') && !isSpelledOut(words.slice(from)) ? 'unknown' : 'missing';
}

/** `sh -c "…"`: its commands are looked at one by one. */
function isSpelledOut([program = '', first = '']: readonly string[]): boolean {
  return /^(?:ba)?sh$/.test(program) && /^-\w*c$/.test(first);
}

function packageOf(word: string, tool: string): boolean {
  const name = word.replace(/[=<>~].*$|:\w+$/, '');
  return broughtBy.get(tool)?.test(name) ?? name === tool;
}
