// docker: arguments and variables of an image that a credential's name stands at, whatever they hold today; files of keys that are copied
// along. https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
import type { BuildStep, ImageBuildFact } from '../../src/model/image-build.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { contextCopies } from '../../src/link/image-copies.ts';
import { joinPath } from '../../src/link/paths.ts';
import { credentialKind } from '../secret/names.ts';

/** Keys that browsers get anyway, and what only looks like a secret. */
const open = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP)_|PUBLIC|PUBLISHABLE|_(?:FILE|PATH|DIR|URL|NAME|ID|LENGTH|EXPIR\w*|ALGORITHM|TTL|HEADER)$|_ENABLED$/;
/** No page may hold them. */
const account = /^(?:VITE_|REACT_APP_)?AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;
/** Variables that name a file of keys. */
const keyFile = /^(?:GOOGLE_APPLICATION_CREDENTIALS|AWS_CONFIG_FILE|AWS_SHARED_CREDENTIALS_FILE)$/;
/** A switch or a count. */
const noText = /^(?:|none|null|true|false|yes|no|on|off|\d{1,5})$/i;

export interface Named {
  readonly name: string;
  readonly at: BuildStep['at'];
  readonly message: 'declared' | 'written' | 'key-file';
}

export function isCredentialName(name: string): boolean {
  return /^\w{1,100}$/.test(name) && (account.test(name) || (!open.test(name) && credentialKind(name) !== null));
}

/** An argument without a value is filled in by whoever builds: provenance keeps it, and the history of every step behind it. `globals`: before the first stage. */
export function namedSecrets(image: Image, globals: ImageBuildFact['arguments']): Named[] {
  const args = [...globals.filter(({ name }) => !image.stages.some(({ steps }) => steps.some((step) => step.op === 'arg' && step.name === name))), ...stepsOf(image, 'arg')];
  return (['arg', 'env'] as const).flatMap((op) =>
    (op === 'arg' ? args : stepsOf(image, op)).flatMap(({ name, value, at }): Named[] => {
      const text = (value ?? '').replaceAll(/^["']|["']$/g, '');
      if (keyFile.test(name)) return text !== '' && !isOpen(text) && isCopied(image, text) ? [{ name, at, message: 'key-file' }] : [];
      if (!isCredentialName(name) || isOpen(text)) return [];
      if (op === 'arg' && text === '') return [{ name, at, message: 'declared' }];
      return noText.test(text) ? [] : [{ name, at, message: 'written' }];
    }),
  );
}

/** It lies below what the build copies from its context. */
function isCopied(image: Image, file: string): boolean {
  const folder = stepsOf(image, 'folder').at(-1)?.value ?? '/';
  const path = placed(folder, file);
  return contextCopies(image).some(({ step }) => {
    const target = placed(folder, step.target);
    return path !== null && target !== null && (target === '' || path === target || path.startsWith(`${target}/`));
  });
}

/** From the root, without slashes at its ends. */
function placed(folder: string, path: string): string | null {
  return joinPath('', path.startsWith('/') ? path.slice(1) : `${folder.replace(/^\//, '')}/${path}`.replace(/^\//, ''))?.replace(/\/+$/, '') ?? null;
}
