// Facts about systemd's units. https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html
import type { Range } from './range.ts';

/** A service that systemd starts and keeps: not one that does something and ends (`oneshot`), nor a template of others. */
export interface UnitFact {
  readonly kind: 'unit';
  readonly command: string;
  readonly restarts: boolean; // Restart= is set to other than `no`
  readonly at: Range; // ExecStart
}
