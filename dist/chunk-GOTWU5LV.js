import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  git
} from "./chunk-PYGVMB2Z.js";

// src/source/remote.ts
function originRemote(server, repository, token) {
  return {
    fetch: async (root, args) => {
      const url = await remoteUrl(root, `${server.replace(/\/+$/, "")}/${repository}.git`);
      const run = await git(root, ["fetch", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance", "--no-write-fetch-head", "--quiet", url, ...args], "", authentication(server, token));
      return run.code === 0 ? null : reasonOf(run).replaceAll(token === "" ? "\0" : token, "***");
    }
  };
}
function reasonOf({ stderr, code }) {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? `exit code ${code}`).replace(/\.$/, "");
}
async function remoteUrl(root, fallback) {
  const run = await git(root, ["config", "--get", "remote.origin.url"]);
  const url = run.stdout.toString("utf8").trim();
  return run.code !== 0 || url === "" || url.startsWith("-") || /^(?:ssh:|git\+ssh:|ext:|[\w.-]+@[\w.-]+:)/.test(url) ? fallback : url;
}
function authentication(server, token, more = []) {
  const settings = [
    ...more,
    ["credential.helper", ""],
    ["core.sshCommand", "false"],
    ["core.gitProxy", ""]
  ];
  if (token !== "") {
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    settings.push([key, ""], [key, `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`]);
  }
  const environment = { GIT_CONFIG_COUNT: String(settings.length) };
  settings.forEach(([key, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return environment;
}

export {
  originRemote,
  reasonOf,
  authentication
};
