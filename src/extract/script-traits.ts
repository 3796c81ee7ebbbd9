// Scripts -> what they do as a whole: those that give root up before they start the program, those that copy a database away.
import type { Extractor } from './extractor.ts';

/** On a line that is no comment: a program that changes the user, gunicorn told to, or supervisor's `user=`, also where it is put into its settings. */
const dropsRoot = /^(?![ \t]*#)(?:.{0,300}?(?:\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst)\b|\b(?:sudo -\w{0,5}u|su -|su \w{1,40} -c|exec su|chroot --userspec)(?=[\s=-])|\bgunicorn\b.{0,300}\s(?:--user|-u)[ =]|\bsed\b.{0,40}\buser\b.{0,40}=.{0,60}\$\{?(?:USER|PUID)\b)|[ \t]*--user[ =]|user\s?=\s?(?!root)\w)/m;

export const scriptTraitsExtractor: Extractor = {
  topic: 'script-traits',
  formats: ['text', 'ini'],
  triggers: ['gosu', 'su-exec', 'setpriv', 'runuser', 's6-setuidgid', 'chpst', 'sudo -', 'su -', 'user=', 'chroot --userspec', 'exec su', '--user', 'gunicorn', 'puid'],
  concerns: ({ path, text }) => /\.(?:sh|bash|conf|ini)$|(?:^|\/)[^./]+$|entrypoint|\/run$/.test(path) && text.length < 100_000,
  *extract(_document, { text }) {
    const found = dropsRoot.exec(text);
    if (found !== null) yield { kind: 'script-trait', trait: 'gives-up-root', at: { start: found.index, end: found.index + found[0].length } };
  },
};

/** On a line that is no comment: a program that dumps a database, or copies its files to where they are kept. */
const backsUp = /^(?![ \t]*(?:#|\/\/|\*)).{0,300}?\b(?:pg_dump(?:all)?|pg_basebackup|mysqldump|mysqlpump|mariadb-dump|mariabackup|xtrabackup|mongodump|pgbackrest|wal-[eg]|barman|litestream|restic|borg(?:matic)?|duplicity|kopia|neo4j-admin (?:database )?(?:dump|backup)|influx backup|redis-cli .{0,60}(?:--rdb|bgsave)|sqlite3 .{0,80}\.backup|clickhouse-backup|mc mirror|rclone (?:sync|copy))\b/im;

export const backupsExtractor: Extractor = {
  topic: 'backups',
  formats: ['text', 'ini', 'yaml', 'python', 'javascript', 'typescript'],
  triggers: ['pg_dump', 'pg_basebackup', 'mysqldump', 'mysqlpump', 'mariadb-dump', 'mariabackup', 'xtrabackup', 'mongodump', 'pgbackrest', 'wal-g', 'wal-e', 'barman', 'litestream', 'restic', 'borg', 'duplicity', 'kopia', 'neo4j-admin', 'influx backup', 'bgsave', '.backup', 'clickhouse-backup', 'mc mirror', 'rclone'],
  concerns: ({ text }) => text.length < 300_000 && backsUp.test(text),
  *extract(_document, { text }) {
    const found = backsUp.exec(text);
    if (found !== null) yield { kind: 'script-trait', trait: 'backs-up', at: { start: found.index, end: found.index + found[0].length } };
  },
};
