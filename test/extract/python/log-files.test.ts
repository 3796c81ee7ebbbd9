// Log files in Python that nothing cuts.
import { expect, it } from 'vitest';
import { facts } from './facts.ts';

const shown = (text: string): string[] => facts('log-file', text).map(({ by, little }) => (little === true ? `${by} little` : by));

it.each<[what: string, text: string, result: readonly string[]]>([
  ['a sink that settings name', 'from loguru import logger\nlogger.add(settings.LOG_FILE, level="INFO")\n', ['loguru']],
  ['a sink that settings name, rotating', 'from loguru import logger\nlogger.add(settings.LOG_FILE, rotation="10 MB")\n', []],
  ['a sink of another kind', 'from loguru import logger\nlogger.add(settings.LOG_SINK)\n', []],
  ['a handler', 'import logging\nh = logging.FileHandler("a.log")\n', ['logging.FileHandler']],
  ['imported by its name', 'from logging import FileHandler as F\nF("a.log")\n', ['logging.FileHandler']],
  ['emptied at start', 'import logging\nlogging.FileHandler("a.log", mode="w")\n', ['logging.FileHandler little']],
  ['named after the time', 'import logging\nlogging.FileHandler(f"{datetime.now():%Y}.log")\n', ['logging.FileHandler little']],
  ['for errors only', 'import logging\nh = logging.FileHandler("a.log")\nh.setLevel(logging.ERROR)\n', ['logging.FileHandler little']],
  ['basicConfig', 'import logging\nlogging.basicConfig(filename="a.log", level=1)\n', ['logging.basicConfig']],
  ['basicConfig without a file', 'import logging\nlogging.basicConfig(level=1)\nlogging.basicConfig(filename=None)\n', []],
  ['rotating without a size', 'from logging.handlers import RotatingFileHandler\nRotatingFileHandler("a.log", backupCount=3)\n', ['RotatingFileHandler']],
  ['rotating', 'from logging.handlers import RotatingFileHandler, TimedRotatingFileHandler, WatchedFileHandler\nRotatingFileHandler("a.log", "a", 1000, 3)\nRotatingFileHandler("a.log", **options)\nTimedRotatingFileHandler("a.log")\nWatchedFileHandler("a.log")\n', []],
  ['loguru', 'from loguru import logger\nlogger.add(LOGS / "a.log")\nlogger.add("b.log", rotation="1 day")\nlogger.add(sys.stderr)\nlogger.add(sink)\n', ['loguru']],
  ['a set of something else', 'import loguru\nseen.add("a.log")\n', []],
  ['a configuration', 'import logging.config\nlogging.config.dictConfig({"handlers": {"f": {"class": "logging.FileHandler", "filename": "a.log"}, "g": {"class": "logging.FileHandler", "filename": "b.log"}}, "loggers": {"x": {"handlers": ["f"]}}})\n', ['logging.FileHandler']],
  ['a handler of its own', 'class FileHandler:\n    pass\nFileHandler("a.log")\n', []],
])('%s', (_what, text, result) => {
  expect(shown(text)).toEqual(result);
});
