// Secret rows of every vendor, for the audit. Which kinds hold by form alone whatever the vendor: ../generic.ts.
import type { SecretRow } from '../../../src/model/secret.ts';
import { rows as ai } from './ai.ts';
import { rows as china } from './china.ts';
import { rows as cloud } from './cloud.ts';
import { rows as compatible } from './compatible.ts';
import { rows as data } from './data.ts';
import { rows as identity } from './identity.ts';
import { rows as messaging } from './messaging.ts';
import { rows as observability } from './observability.ts';
import { rows as payment } from './payment.ts';
import { rows as saas } from './saas.ts';
import { rows as vcs } from './vcs.ts';

export const providerSecrets: readonly SecretRow[] = [...ai, ...compatible, ...china, ...cloud, ...vcs, ...payment, ...messaging, ...observability, ...data, ...identity, ...saas];
