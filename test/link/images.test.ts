// Images: which stage ships, what variables stand for, what an image has and starts.
import { describe, expect, it } from 'vitest';
import { configExtractors } from '../../src/extract/config.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { link } from '../../src/link/project.ts';
import { imagesOf, startOf, stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { toolIn } from '../../src/link/image-tools.ts';
import { roleOf } from '../../src/config/roles.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

function images(files: Readonly<Record<string, string>>): readonly Image[] {
  const audited = Object.entries(files).map(([path, text]) => {
    const file = { path, blob: '', size: text.length, role: roleOf(path), format: formatOf(path, text), text };
    const document = parse(file);
    return { path, role: file.role, format: file.format, facts: groupFacts(document === null ? [] : configExtractors.filter((each) => each.formats.includes(file.format)).flatMap((each) => [...each.extract(document, file)])) };
  });
  return imagesOf(link(audited, []));
}

function only(text: string): Image {
  const [image] = images({ Dockerfile: text });
  if (image === undefined) throw new Error('no image');
  return image;
}

describe('images', () => {
  it('replaces arguments with their defaults, and names the base of the chain', () => {
    const image = only('ARG TAG=3.13\nARG BASE=python:${TAG}-slim\nFROM ${BASE} AS base\nENV HOME=/srv\nFROM base\nARG DIR=${HOME}/app\nWORKDIR $DIR\nCOPY a b $HOME/\nUSER \\$x\n');
    expect(image.root).toBe('python:3.13-slim');
    expect(image.base?.language).toBe('python');
    expect(stepsOf(image, 'folder').map(({ value }) => value)).toEqual(['/srv/app']);
    expect(stepsOf(image, 'copy').map(({ target }) => target)).toEqual(['/srv/']);
  });

  it('takes target, arguments, context and file from Compose', () => {
    const found = images({
      'docker/api.Dockerfile': 'ARG V=1\nFROM node:${V} AS web\nEXPOSE 80\nFROM python:${V} AS api\nEXPOSE 90\n',
      'compose.yml': 'services:\n  web:\n    build:\n      context: .\n      dockerfile: docker/api.Dockerfile\n      target: web\n      args: [V=22]\n',
    });
    expect(found.map(({ root, context, uses }) => [root, context.folder, context.known, uses.length])).toEqual([['node:22', '', true, 1], ['python:1', 'docker', false, 0]]);
  });

  it('reads commands through continuations, comments, heredocs and shells', () => {
    const image = only('FROM debian:12\nRUN apt-get update && \\\n  # tools\n  apt-get install -y \\\n    wget\nRUN <<EOF\nif true; then\n  pip install x\nfi\nEOF\nRUN ["sh", "-c", "make all > log"]\n');
    expect(stepsOf(image, 'run').flatMap(({ commands }) => commands.map(({ words }) => words.join(' ')))).toEqual(['apt-get update', 'apt-get install -y wget', 'true', 'pip install x', 'sh -c make all > log', 'make all']);
    expect(toolIn(image, 'wget')).toBe('there');
    expect(toolIn(image, 'curl')).not.toBe('there');
  });

  it('joins an entry point with what it is handed', () => {
    expect(startOf(only('FROM node:22\nENTRYPOINT ["tini", "--"]\nCMD ["node", "a.js"]\n'))?.commands[0]?.words).toEqual(['tini', '--', 'node', 'a.js']);
    expect(startOf(only('FROM node:22\nCMD node a.js\n'))?.commands[0]?.words).toEqual(['node', 'a.js']);
  });

  it('survives what is no Dockerfile', () => {
    expect(images({ Dockerfile: 'FROM\nRUN "${\nCOPY\nHEALTHCHECK\nCMD [\nRUN <<EOF\nFROM a AS a\nFROM a\nUSER\n' }).length).toBeGreaterThan(0);
    expect(images({ Dockerfile: `FROM a\nRUN ${'('.repeat(3000)}\nRUN ${'$('.repeat(3000)}\n` })).toHaveLength(1);
    expect(images({ Dockerfile: 'RUN x\n' })).toEqual([]);
  });
});
