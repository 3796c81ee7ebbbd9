// Addresses of this machine, of containers' host and of private networks (RFC 1918).

/** Words one of which a text with such an address holds. */
export const localAddressWords: readonly string[] = ['//localhost', '//127.0.0.1', '//0.0.0.0', '//192.168.', '//10.', '//172.', '//host.docker.internal'];

const host = String.raw`(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|192\.168\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})`;

/** In a text, with a port or a path behind it. */
export const localAddress = new RegExp(String.raw`\b(?:https?|wss?)://${host}(?::\d{1,5})?(?![\w.-])`, 'i');

/** The address at the beginning of a text: scheme, host and port. */
export function localAddressOf(text: string): string | null {
  const found = localAddress.exec(text.slice(0, 200));
  return found !== null && found.index === 0 ? found[0] : null;
}
