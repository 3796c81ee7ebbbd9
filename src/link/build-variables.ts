// link: variables of image builds -> text. https://docs.docker.com/reference/dockerfile/#environment-replacement
// What has no value stays as written, so that `isOpen` tells it from a plain text.

export type Variables = ReadonlyMap<string, string>;

/** What BuildKit sets for whom it builds; known only to whoever builds. */
const platformArguments = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const reference = /\\\$|\$(?:\{([A-Za-z_]\w{0,100})(?:(:?[-+?])([^{}]{0,400}))?\}|([A-Za-z_]\w{0,100}))/g;
const longest = 5000;

export function expanded(text: string, variables: Variables, depth = 0): string {
  if (!text.includes('$') || text.length > longest) return text;
  return text.replace(reference, (whole, braced?: string, operator?: string, word?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return '\\$';
    const value = platformArguments.test(name) ? undefined : variables.get(name);
    const isSet = value !== undefined && (operator?.startsWith(':') !== true || value !== '');
    const other = depth < 3 ? expanded(word ?? '', variables, depth + 1) : (word ?? '');
    if (operator?.endsWith('-') === true) return isSet ? value : platformArguments.test(name) ? whole : other;
    if (operator?.endsWith('+') === true) return isSet ? other : '';
    return value ?? whole;
  });
}

/** Whether some of the text is known only when it is built, or when the file is made from a template. */
export function isOpen(text: string): boolean {
  return text.replaceAll('\\$', '').includes('$') || /\{\{|\{%|<%|\}\}/.test(text);
}
