// link: what well-known base images bring: tools, the user they run as, a health check. Read off the Dockerfiles of
// https://github.com/docker-library, https://github.com/GoogleContainerTools/distroless, https://github.com/nodejs/docker-node,
// https://github.com/nginx/docker-nginx, https://github.com/astral-sh/uv and the vendors' pages. Images that are not listed are unknown.

export interface BaseImage {
  readonly tools: readonly string[]; // of those that probes are written with
  readonly user: 'root' | 'other' | 'drops'; // drops: its entry point gives root up by itself
  readonly shell: boolean;
  readonly packages: 'apt' | 'apk' | 'rpm' | 'none';
  readonly language?: 'python' | 'node' | 'go' | 'java' | 'rust' | 'dotnet' | 'ruby' | 'php';
  readonly serves?: true; // starts a server by itself
  readonly compiles?: true; // brings what programs are built with
  readonly unbuffered?: true; // sets PYTHONUNBUFFERED
}

/** Debian's and Ubuntu's own images. What every image with a shell has is not listed. */
const debian: BaseImage = { tools: ['bash', 'perl'], user: 'root', shell: true, packages: 'apt' };
/** buildpack-deps, on which the plain tags of languages stand: https://github.com/docker-library/buildpack-deps */
const buildpack = ['bash', 'perl', 'curl', 'wget', 'git', 'python3', 'gcc', 'make', 'openssl', 'ps', 'pgrep'];
/** BusyBox has wget and nc, not curl. */
const alpine: BaseImage = { tools: ['wget', 'nc', 'ps', 'pgrep', 'netstat'], user: 'root', shell: true, packages: 'apk' };
const distroless: BaseImage = { tools: [], user: 'root', shell: false, packages: 'none' };

type Row = readonly [RegExp, (tag: string, name: string) => BaseImage];

const isAlpine = (tag: string): boolean => /alpine/.test(tag);
const isSlim = (tag: string): boolean => /slim/.test(tag);

/** A language's image in its three forms. */
function languageImage(language: NonNullable<BaseImage['language']>, own: readonly string[], more: Partial<BaseImage> = {}): Row[1] {
  return (tag) => {
    const base = isAlpine(tag) ? alpine : debian;
    return { ...base, ...more, language, tools: [...base.tools, ...own, ...(isAlpine(tag) || isSlim(tag) ? [] : buildpack)] };
  };
}

/** A server's image on Debian, in which the official ones have no curl unless listed, or on Alpine. */
function serverImage(own: readonly string[], user: BaseImage['user'], onDebian: readonly string[] = []): Row[1] {
  return (tag) => (isAlpine(tag) ? { ...alpine, user, serves: true, tools: [...alpine.tools, ...own] } : { ...debian, user, serves: true, tools: [...debian.tools, ...own, ...onDebian] });
}

function dotnetImage(tag: string, name: string): BaseImage {
  const isSdk = name.endsWith('/sdk');
  const more = { language: 'dotnet' as const, ...(isSdk && { compiles: true as const }) };
  const tools = [...(isSdk ? ['curl', 'wget', 'git'] : []), 'dotnet'];
  if (/chiseled|distroless/.test(tag)) return { ...distroless, ...more, user: 'other', tools: ['dotnet'] };
  if (/nanoserver|windows/.test(tag)) return { ...more, tools: ['curl', ...tools], user: 'other', shell: true, packages: 'none' };
  if (/azurelinux|mariner/.test(tag)) return { ...more, tools: ['bash', 'curl', ...tools], user: 'root', shell: true, packages: 'rpm' };
  return isAlpine(tag) ? { ...alpine, ...more, tools: [...alpine.tools, ...tools] } : { ...debian, ...more, tools: [...debian.tools, ...tools] };
}

const rows: readonly Row[] = [
  [/^scratch$/, () => ({ ...distroless })],
  [/^debian$|^ubuntu$|^(?:bitnami\/)?minideb$/, () => debian],
  [/^buildpack-deps$/, (tag) => ({ ...debian, tools: [...debian.tools, ...(/curl/.test(tag) ? ['curl', 'wget'] : /scm/.test(tag) ? ['curl', 'wget', 'git'] : buildpack)] })],
  [/^alpine$/, () => alpine],
  [/^busybox$/, () => ({ ...alpine, packages: 'none' })],
  [/^fedora$|^centos$|^almalinux$|^rockylinux$|^amazonlinux$|^oraclelinux$/, () => ({ tools: ['bash', 'curl'], user: 'root', shell: true, packages: 'rpm' })],
  [/^gcr\.io\/distroless\/(?:python3)/, (tag) => ({ ...distroless, tools: ['python3', 'python'], language: 'python', user: /nonroot/.test(tag) ? 'other' : 'root' })],
  [/^gcr\.io\/distroless\/nodejs/, (tag) => ({ ...distroless, tools: ['node', '/nodejs/bin/node'], language: 'node', user: /nonroot/.test(tag) ? 'other' : 'root' })],
  [/^gcr\.io\/distroless\//, (tag) => ({ ...distroless, user: /nonroot/.test(tag) ? 'other' : 'root' })],
  [/^python$/, languageImage('python', ['python', 'python3', 'pip'])],
  [/^pypy$/, languageImage('python', ['pypy', 'pypy3'])],
  [/^(?:ghcr\.io\/)?astral-sh\/uv$/, (tag) => (/python|bookworm|alpine|trixie/.test(tag) ? languageImage('python', ['python', 'python3', 'uv'])(tag, '') : { ...distroless, tools: ['uv'] })],
  [/^tiangolo\/(?:uvicorn-gunicorn|meinheld|uwsgi|uvicorn)/, (tag, name) => ({ ...languageImage('python', ['python', 'python3', 'pip'])(tag, name), serves: true, unbuffered: true })],
  [/^node$/, languageImage('node', ['node', 'npm', 'npx', 'yarn'])],
  [/^oven\/bun$/, (tag) => ({ ...languageImage('node', ['bun', 'bunx'])(/alpine/.test(tag) ? tag : `${tag}-slim`, ''), ...(/distroless/.test(tag) && { shell: false, packages: 'none', tools: ['bun'] }) })],
  [/^golang$/, (tag) => ({ ...languageImage('go', ['go'], { compiles: true })(tag, '') })],
  [/^rust$/, languageImage('rust', ['cargo'], { compiles: true })],
  [/^ruby$/, languageImage('ruby', ['ruby'])],
  [/^maven$|^gradle$/, () => ({ ...debian, tools: ['bash', 'java', 'curl'], language: 'java', compiles: true })],
  // Temurin keeps curl and wget on purpose: https://github.com/adoptium/containers/issues/255
  [/^(?:openjdk|eclipse-temurin|java)$/, (tag, name) => ({ ...(isAlpine(tag) ? alpine : debian), tools: [...(isAlpine(tag) ? alpine.tools : debian.tools), 'java', ...(isAlpine(tag) || (name === 'openjdk' && isSlim(tag)) ? [] : ['curl', 'wget'])], language: 'java' })],
  [/^amazoncorretto$/, (tag) => ({ ...(isAlpine(tag) ? alpine : debian), tools: [...(isAlpine(tag) ? alpine.tools : ['bash', 'curl']), 'java'], packages: isAlpine(tag) ? 'apk' : 'rpm', language: 'java' })],
  // https://github.com/dotnet/dotnet-docker: root but for the chiseled ones, though a user is kept ready; curl and wget come with the SDK alone
  [/^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps|sdk)$/, dotnetImage],
  [/^nginx$/, (tag) => ({ ...(isAlpine(tag) ? alpine : debian), user: 'drops', serves: true, tools: [...(isAlpine(tag) ? alpine.tools : debian.tools), 'nginx', ...(/slim|perl-slim/.test(tag) ? [] : ['curl'])] })],
  [/^nginxinc\/nginx-unprivileged$/, (tag) => ({ ...(isAlpine(tag) ? alpine : debian), user: 'other', serves: true, tools: [...(isAlpine(tag) ? alpine.tools : debian.tools), 'nginx', 'curl'] })],
  [/^httpd$/, serverImage([], 'drops')],
  [/^caddy$/, () => ({ ...alpine, serves: true, tools: [...alpine.tools, 'caddy'] })],
  [/^traefik$/, () => ({ ...alpine, serves: true, tools: [...alpine.tools, 'traefik'] })],
  [/^haproxy$/, serverImage(['haproxy'], 'other')],
  [/^(?:postgres|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector)$/, serverImage(['pg_isready', 'psql'], 'drops')],
  [/^redis$/, serverImage(['redis-cli'], 'drops')],
  [/^valkey\/valkey$/, serverImage(['valkey-cli', 'redis-cli'], 'drops')],
  [/^mysql$/, () => ({ tools: ['bash', 'mysql', 'mysqladmin', 'mysqlsh', 'curl'], user: 'drops', shell: true, packages: 'rpm', serves: true })],
  [/^mariadb$/, serverImage(['healthcheck.sh', 'mariadb', 'mariadb-admin'], 'drops')],
  [/^mongo$/, serverImage(['mongosh', 'mongo'], 'drops')],
  [/^memcached$/, serverImage([], 'other')],
  [/^rabbitmq$/, serverImage(['rabbitmq-diagnostics', 'rabbitmqctl', 'rabbitmq-plugins'], 'drops', ['wget'])],
  // https://github.com/ollama/ollama/issues/9781, https://github.com/qdrant/qdrant/issues/3491: neither has curl nor wget
  [/^(?:ollama\/ollama|qdrant\/qdrant)$/, (tag) => ({ ...debian, serves: true, user: /unprivileged/.test(tag) ? 'other' : 'root' })],
  [/^php$/, (tag) => ({ ...languageImage('php', ['php', 'curl'])(isAlpine(tag) ? tag : `${tag}-slim`, ''), ...(/fpm|apache/.test(tag) && { user: 'drops' as const, serves: true as const }) })],
  [/^(?:public\.ecr\.aws\/lambda|amazon\/aws-lambda-[\w-]+)/, () => ({ tools: ['bash', 'curl'], user: 'other', shell: true, packages: 'rpm', serves: true })],
  // Of machine learning, conda and browsers: all root by default, whatever user some of them keep ready. What they hold beside is not told apart by tag.
  [/^(?:pytorch\/pytorch|(?:nvcr\.io\/)?nvidia\/(?:cuda|pytorch|tensorrt)|tensorflow\/tensorflow|rocm\/(?:pytorch|dev-ubuntu-[\d.]+)|continuumio\/(?:miniconda3|anaconda3)|condaforge\/(?:mambaforge|miniforge3|miniforge-pypy3)|huggingface\/transformers-pytorch-[\w-]+|vllm\/vllm-openai|lmsysorg\/sglang|nikolaik\/python-nodejs|mcr\.microsoft\.com\/playwright(?:\/python)?)$/, () => ({ tools: ['bash', 'perl', 'curl', 'wget', 'nc', 'git', 'python', 'python3', 'node'], user: 'root', shell: true, packages: 'apt' })],
  [/^(?:jenkins\/jenkins|grafana\/grafana(?:-oss|-enterprise)?|prom\/[\w-]+|(?:quay\.io\/)?keycloak\/keycloak|apache\/[\w-]+|n8nio\/n8n|docker\.n8n\.io\/n8nio\/n8n|bitnami\/[\w-]+|cgr\.dev\/chainguard\/[\w-]+|jupyter\/[\w-]+|quay\.io\/jupyter\/[\w-]+|selenium\/[\w-]+|ghcr\.io\/puppeteer\/puppeteer)$/, () => ({ tools: ['bash', 'curl', 'wget', 'nc', 'python', 'python3', 'node'], user: 'other', shell: true, packages: 'none' })],
];

/** Known tools that a probe may be written with; of others an image's listing says nothing. */
export const probeTools: ReadonlySet<string> = new Set(['curl', 'wget', 'nc', 'bash', 'python', 'python3', 'node', 'ss', 'netstat', 'ps', 'pgrep']);

/** They look at processes and sockets. What is listed above says nothing of them but for images of languages: Debian's slim ones have none, Ubuntu's some. */
const lookers: ReadonlySet<string> = new Set(['ss', 'netstat', 'ps', 'pgrep']);

/** Whether that image is known well enough to say that it lacks the program. */
export function tellsOf({ language, serves }: BaseImage, tool: string): boolean {
  return !lookers.has(tool) || ((language === 'python' || language === 'node') && serves !== true);
}

export interface ImageName {
  readonly name: string; // with the registry, unless it is Docker Hub's; `library/` left out
  readonly tag: string; // '' where none is given
  readonly digest: boolean;
}

/** https://pkg.go.dev/github.com/distribution/reference */
export function imageName(image: string): ImageName {
  const [plain = '', digest] = image.split('@', 2);
  const colon = plain.lastIndexOf(':');
  const tagged = colon > plain.lastIndexOf('/');
  const name = (tagged ? plain.slice(0, colon) : plain).toLowerCase();
  return { name: name.replace(/^(?:(?:registry-1\.|hub\.|index\.)?docker\.(?:io|com)\/|public\.ecr\.aws\/docker\/)/, '').replace(/^library\//, ''), tag: tagged ? plain.slice(colon + 1) : '', digest: digest !== undefined };
}

/** Mirrors of Docker Hub keep its names: `registry.example.com/library/python:3.12`. */
export function baseImage(image: string): BaseImage | null {
  const { name, tag } = imageName(image);
  const plain = /\/library\/([\w.-]+)$/.exec(name)?.[1] ?? name;
  return rows.find(([pattern]) => pattern.test(plain))?.[1](tag, plain) ?? null;
}
