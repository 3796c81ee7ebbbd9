// Manifests of a cluster that no production runs: overlays that only `skaffold dev` starts, and what a chart was made from.
import type { PackageScriptFact } from '../../src/model/image-build.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { fileName, folderOf, inFolder, joinPath } from '../../src/link/paths.ts';
import { kustomizedFiles } from '../../src/link/workloads.ts';

/** Whether a manifest is part of such an overlay alone, or stands beside a chart that holds a template of its name. */
export function isBesideCluster(project: Project, path: string): boolean {
  return /\.ya?ml$/.test(path) && (project.once(developersManifests).has(path) || isSourceOfChart(project, path));
}

function developersManifests(project: Project): ReadonlySet<string> {
  const overlays = project.once(developersOverlays);
  if (overlays.size === 0) return new Set();
  const covers = project.once(kustomizedFiles);
  const inner = new Set([...covers].flatMap(([folder]) => project.of('kustomization').some((fact) => folderOf(fact.path) !== folder && takes(fact.path, fact.resources, folder)) ? [folder] : []));
  const others = new Set([...covers].flatMap(([folder, files]) => (overlays.has(folder) || inner.has(folder) ? [] : [...files])));
  return new Set([...overlays].flatMap((folder) => [...(covers.get(folder) ?? [])].filter((file) => !others.has(file))));
}

function takes(path: string, resources: readonly string[], folder: string): boolean {
  return resources.some((resource) => !resource.includes('://') && joinPath(folderOf(path), resource) === folder);
}

/** Folders that Skaffold files deploy of which every script that names them starts `skaffold dev`, and one does. */
function developersOverlays(project: Project): ReadonlySet<string> {
  const facts = project.of('image-tagging').filter(({ overlays }) => overlays !== undefined);
  const scripts = facts.length === 0 ? [] : project.of('package-script').filter(({ text }) => /\bskaffold\s/.test(text));
  const found = new Map<string, boolean>();
  for (const { path, overlays = [] } of facts) {
    const starts = scripts.filter((script) => startsWith(script, path));
    const isDevelopers = starts.length > 0 && starts.every(({ text }) => /\bskaffold\s+dev\b/.test(text));
    for (const overlay of overlays) {
      const folder = joinPath(folderOf(path), overlay);
      if (folder !== null) found.set(folder, isDevelopers && found.get(folder) !== false);
    }
  }
  return new Set([...found].flatMap(([folder, is]) => (is ? [folder] : [])));
}

function startsWith({ path, text }: Located<PackageScriptFact>, file: string): boolean {
  const named = [...text.matchAll(/\s(?:-f|--filename)[\s=]+([\w./-]+)/g)].map((match) => joinPath(folderOf(path), match[1] ?? ''));
  return named.length === 0 ? file === inFolder(folderOf(path), 'skaffold.yaml') : named.includes(file);
}

/** `helm/source/deployment.yaml` beside `helm/shop/templates/deployment.yaml`: the chart was generated from it, and is what people install. */
function isSourceOfChart(project: Project, path: string): boolean {
  if (!/(?:^|\/)(?:source|src|raw|input)\/[^/]+$/i.test(path)) return false;
  const beside = folderOf(folderOf(path));
  return [...project.files.keys()].some((file) => {
    if (fileName(file) !== fileName(path) || !file.endsWith(`/templates/${fileName(path)}`)) return false;
    const chart = folderOf(folderOf(file));
    return folderOf(chart) === beside && project.files.has(inFolder(chart, 'Chart.yaml'));
  });
}
