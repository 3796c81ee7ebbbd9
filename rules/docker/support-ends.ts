// docker: releases of what images are made of that get no security fixes any more, and since when. Dates from https://endoflife.date
// (its data of 2026-08-22), as far as they had passed on 2026-11-22; of Debian those of its long-term support, of Ubuntu without the paid one.
import { imageName } from '../../src/link/base-images.ts';

export interface Ended {
  readonly product: string;
  readonly release: string;
  readonly since: string; // the last day of support
}

interface Row {
  readonly product: string;
  readonly image: RegExp;
  readonly version?: RegExp; // where the tag does not begin with it
  readonly releases: string; // `RELEASE DATE`; a major number alone where no release of it is supported
}

const debian = '11 2026-08-31, 10 2024-06-30, 9 2022-07-01, 8 2020-06-30, 7 2018-05-31';
const ubuntu = '25.10 2026-07-01, 25.04 2026-01-17, 24.10 2025-07-10, 23.10 2024-07-12, 23.04 2024-01-20, 22.10 2023-07-20, 21.10 2022-07-14, 21.04 2022-01-20, 20.10 2021-07-22, 20.04 2025-05-31, 19.10 2020-07-06, 19.04 2020-01-23, 18.10 2019-07-18, 18.04 2023-05-31, 16.04 2021-04-02, 14.04 2019-04-02';
const alpine = '3.21 2026-11-01, 3.20 2026-04-01, 3.19 2025-11-01, 3.18 2025-05-09, 3.17 2024-11-22, 3.16 2024-05-23, 3.15 2023-11-01, 3.14 2023-05-01, 3.13 2022-11-01, 3.12 2022-05-01, 3.11 2021-11-01, 3.10 2021-05-01, 3.9 2020-11-01, 3.8 2020-05-01, 3.7 2019-11-01, 3.6 2019-05-01';
const postgres = '14 2026-11-12, 13 2025-11-13, 12 2024-11-21, 11 2023-11-09, 10 2022-11-10, 9 2021-11-11, 8 2014-07-24';

const rows: readonly Row[] = [
  { product: 'Node.js', image: /^node$/, releases: '25 2026-06-01, 23 2025-06-01, 21 2024-06-01, 20 2026-04-30, 19 2023-06-01, 18 2025-04-30, 17 2022-06-01, 16 2023-09-11, 15 2021-06-01, 14 2023-04-30, 13 2020-06-01, 12 2022-04-30, 11 2019-06-30, 10 2021-04-30, 9 2018-06-30, 8 2019-12-31, 7 2017-06-30, 6 2019-04-30, 5 2016-06-30, 4 2018-04-30' },
  { product: 'Python', image: /^python$/, releases: '3.10 2026-10-31, 3.9 2025-10-31, 3.8 2024-10-07, 3.7 2023-06-27, 3.6 2021-12-23, 3.5 2020-09-30, 3.4 2019-03-18, 2 2020-01-01' },
  { product: 'Python', image: /^tiangolo\/(?:uvicorn|meinheld|uwsgi)/, version: /^python(\d+(?:\.\d+)?)/, releases: '3.10 2026-10-31, 3.9 2025-10-31, 3.8 2024-10-07, 3.7 2023-06-27, 3.6 2021-12-23, 2 2020-01-01' },
  { product: 'Debian', image: /^debian$/, releases: debian },
  { product: 'Ubuntu', image: /^ubuntu$/, releases: ubuntu },
  { product: 'Alpine Linux', image: /^alpine$/, releases: alpine },
  { product: 'CentOS', image: /^centos$/, version: /^(?:centos)?(\d+)/, releases: '8 2021-12-31, 7 2024-06-30, 6 2020-11-30' },
  { product: 'PostgreSQL', image: /^(?:postgres|postgis\/postgis|bitnami\/postgresql)$/, releases: postgres },
  { product: 'PostgreSQL', image: /^(?:(?:pgvector|ankane)\/pgvector|timescale\/timescaledb(?:-ha)?)$/, version: /(?:^|-)pg(\d+)/, releases: postgres },
  { product: 'MySQL', image: /^(?:mysql|mysql\/mysql-server|bitnami\/mysql)$/, releases: '9.6 2026-04-21, 9.5 2026-01-20, 9.4 2025-10-21, 9.3 2025-07-22, 9.2 2025-04-15, 9.1 2025-01-21, 9.0 2024-10-15, 8.3 2024-04-10, 8.2 2023-12-14, 8.1 2023-10-25, 8.0 2026-04-30, 5.7 2023-10-31, 5.6 2021-02-28, 5 2023-10-31' },
  { product: 'MariaDB', image: /^(?:mariadb|bitnami\/mariadb)$/, releases: '12.2 2026-05-28, 12.1 2026-02-13, 12.0 2025-11-18, 11.7 2025-05-12, 11.6 2025-02-13, 11.5 2024-11-21, 11.3 2024-05-29, 11.2 2024-11-21, 11.1 2024-08-21, 11.0 2024-06-06, 10.10 2023-11-17, 10.9 2023-08-22, 10.8 2023-05-20, 10.7 2023-02-09, 10.6 2026-07-06, 10.5 2025-06-24, 10.4 2024-06-18, 10.3 2023-05-25, 10.2 2022-05-23, 10.1 2020-10-17, 10.0 2019-03-31, 5 2020-04-11' },
  { product: 'MongoDB', image: /^(?:mongo|mongodb\/mongodb-community-server|bitnami\/mongodb)$/, releases: '8.2 2026-07-31, 8.1 2025-09-30, 7.3 2024-10-02, 7.2 2024-03-27, 7.1 2024-01-23, 6 2025-07-31, 5 2024-10-31, 4.4 2024-02-29, 4.2 2023-04-30, 4.0 2022-04-30, 4 2024-02-29, 3 2021-04-30' },
  { product: 'Redis', image: /^(?:redis|bitnami\/redis)$/, releases: '7.0 2024-07-29, 6.0 2022-05-31, 5 2022-04-27, 4 2020-04-30, 3 2018-10-17' },
  { product: 'RabbitMQ', image: /^rabbitmq$/, releases: '4.2 2026-07-31, 4.1 2026-01-30, 4.0 2025-04-15, 3 2024-09-17' },
  { product: 'Elasticsearch', image: /^(?:docker\.elastic\.co\/elasticsearch\/)?elasticsearch$/, releases: '7 2026-01-15, 6 2022-02-10, 5 2019-03-11' },
  { product: 'nginx', image: /^(?:nginx|nginxinc\/nginx-unprivileged)$/, releases: '1.29 2026-05-13, 1.28 2026-04-14, 1.27 2025-06-24, 1.26 2025-04-23, 1.25 2024-05-29, 1.24 2024-04-23, 1.23 2023-05-23, 1.22 2023-04-11, 1.21 2022-06-21, 1.20 2022-05-24, 1.19 2021-05-25, 1.18 2021-04-20, 1.17 2020-04-21, 1.16 2020-04-20, 1.15 2019-04-23, 1.14 2019-04-23, 1.13 2018-04-17, 1.12 2018-04-17' },
  { product: 'PHP', image: /^php$/, releases: '8.1 2025-12-31, 8.0 2023-11-26, 7 2022-11-28, 5 2018-12-31' },
  { product: 'Ruby', image: /^ruby$/, releases: '3.2 2026-03-31, 3.1 2025-03-26, 3.0 2024-04-23, 2 2023-03-31' },
  { product: 'Go', image: /^golang$/, releases: '1.25 2026-08-19, 1.24 2026-02-10, 1.23 2025-08-12, 1.22 2025-02-11, 1.21 2024-08-13, 1.20 2024-02-06, 1.19 2023-09-06, 1.18 2023-02-01, 1.17 2022-08-02, 1.16 2022-03-15, 1.15 2021-08-16, 1.14 2021-02-16, 1.13 2020-08-11, 1.12 2020-02-25, 1.11 2019-09-03' },
  { product: '.NET', image: /^mcr\.microsoft\.com\/dotnet\/(?:core\/)?(?:aspnet|runtime|runtime-deps|sdk)$/, releases: '9.0 2026-11-10, 8.0 2026-11-10, 7.0 2024-05-14, 6.0 2024-11-12, 5.0 2022-05-10, 3.1 2022-12-13, 3.0 2020-03-03, 2 2021-08-21' },
];

/** What a tag says of the system below: `slim-buster`, `alpine3.17`, `cuda11.8-ubuntu20.04`. */
const systems: readonly Row[] = [
  { product: 'Debian', image: /(?:)/, version: /(?:^|-)(bullseye|buster|stretch|jessie|wheezy)(?=-|$)/, releases: debian },
  { product: 'Alpine Linux', image: /(?:)/, version: /(?:^|-)alpine-?(\d+\.\d+)(?=[.-]|$)/, releases: alpine },
  { product: 'Ubuntu', image: /(?:)/, version: /(?:^|-)(?:ubuntu-?(\d\d\.\d\d)|(focal|bionic|xenial|trusty)(?=-|$))/, releases: ubuntu },
];

const codenames: Readonly<Record<string, string>> = { bullseye: '11', buster: '10', stretch: '9', jessie: '8', wheezy: '7', focal: '20.04', bionic: '18.04', xenial: '16.04', trusty: '14.04' };

/** The first thing in an image, as named, whose support is over. */
export function supportEnded(image: string): Ended | null {
  const { name, tag } = imageName(image);
  const plain = /\/library\/([\w.-]+)$/.exec(name)?.[1] ?? name;
  for (const row of [...rows.filter((each) => each.image.test(plain)), ...systems]) {
    const match = (row.version ?? /^v?(\d+(?:\.\d+)*)/).exec(tag);
    const found = match?.slice(1).find((part) => part !== undefined);
    const ended = found === undefined ? null : endOf(row, codenames[found] ?? found);
    if (ended !== null) return ended;
  }
  return null;
}

/** The release that says most: of 4.2.8 that of 4.2 before that of 4. */
function endOf({ product, releases }: Row, version: string): Ended | null {
  const all = releases.split(', ').map((each) => each.split(' '));
  const [best] = all.filter(([release = '']) => version === release || version.startsWith(`${release}.`)).sort(([a = ''], [b = '']) => b.length - a.length);
  return best === undefined ? null : { product, release: best[0] ?? '', since: best[1] ?? '' };
}
