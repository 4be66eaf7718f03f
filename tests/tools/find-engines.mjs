// Which engines this machine has: the names of the programs that the journeys start. Nothing is
// installed here; on Debian, `apt-get install` brings the packages of NEEDED.
import { spawnSync } from 'node:child_process';

const NEEDED = {
  Chromium: ['chromium'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'],
};

const runs = (program, args) =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** `RLS_FIREFOX` is taken at its word, else the system's own is used. */
function findFirefox() {
  const named = process.env['RLS_FIREFOX'] ?? '';
  return (named === '' ? ['firefox-esr', 'firefox'] : [named])
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '')
    .find((path) => path !== '' && runs(path, ['--version']));
}

const BINDING =
  "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";

/** WebKitGTK is a library: its driver, a screen that nobody sees, and a small browser in Python. */
function findWebKit() {
  const driver = 'WebKitWebDriver';
  const has =
    runs('which', [driver]) && runs('which', ['Xvfb']) && runs('/usr/bin/python3', ['-c', BINDING]);
  return has ? driver : undefined;
}

/** By name, where each engine is; undefined where this machine has none. */
export const findEngines = () => ({ Firefox: findFirefox(), WebKit: findWebKit() });

/** What a run owes the reader: an engine that was not there was not tried. */
export const sayAbsent = (engines) =>
  Object.entries(engines)
    .filter(([, path]) => path === undefined)
    .map(
      ([name]) =>
        `${name} is not on this machine, so it was not tried. On Debian: apt-get install ${NEEDED[name].join(' ')}`,
    );
