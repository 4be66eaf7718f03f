import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without a window of its own takes half the time; the whole browser does as well. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const systemNames = [
  ...PACKAGES,
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/** Some systems ship a stub that only says how to install the browser, so a file is not enough. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function playwrightsOwn() {
  try {
    return [chromium.executablePath()];
  } catch {
    // Playwright has no build for this system.
    return [];
  }
}

const look = () =>
  [...playwrightsOwn(), ...systemNames.flatMap(onPath), ...applications].find(runs);

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * The path of a Chromium that runs, or undefined. `RLS_CHROMIUM` is taken at its word: when it
 * names a browser that does not run, no other is used in its place. When there is none at all,
 * one is installed.
 */
export function findChromium() {
  const named = process.env['RLS_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    console.error(`RLS_CHROMIUM names ${named}, which does not run.`);
    return undefined;
  }

  const found = look();
  if (found !== undefined) return found;

  const debianRoot = process.getuid?.() === 0 && onPath('apt-get').some((path) => existsSync(path));
  if (debianRoot && run('apt-get', ['update'])) {
    PACKAGES.find((name) => run('apt-get', ['install', '-y', name]));
    const installed = look();
    if (installed !== undefined) return installed;
  }

  const withLibraries = debianRoot ? ['--with-deps'] : [];
  run('npx', ['playwright', 'install', ...withLibraries, 'chromium']);
  const last = look();
  if (last === undefined)
    console.error('No Chromium was found, and none could be installed. RLS_CHROMIUM can name one.');
  return last;
}
