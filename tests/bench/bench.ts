/**
 * The built page beside a plain HTML page and a minimal React page with the same questions, and the
 * rules by themselves. Speed is measured here and never asserted: only a page that does not work
 * ends the run with an error. The three pages take turns in every round, so that a busy machine is
 * busy for all of them.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { LAUNCH } from '../faults/world.ts';
import { buildPages, PAGES, type PageName } from './build-pages.ts';
import type { Shown } from './in-page.ts';
import {
  ANSWERS,
  elementsOfMet,
  look,
  MANY_ANSWERS,
  measure,
  measureSlowed,
  SLOWDOWN,
  type AtFullSpeed,
  type Slowed,
} from './measure.ts';
import type { RuleFigures } from './rules.ts';
import { serve, type Asked, type Server } from './serve.ts';
import { median, quantile } from './stats.ts';
import { stepsOn } from './steps.ts';
import { table, type Figure } from './table.ts';

const isQuick = process.argv.includes('--quick');
const compress = !process.argv.includes('--uncompressed');
const rounds = isQuick ? 3 : 7;

type Each<T> = Readonly<Record<PageName, T>>;
type FirstLoad = { readonly shown: Shown; readonly files: readonly Asked[] };

function onEach<T>(value: (page: PageName) => T): Each<T> {
  return { app: value('app'), plain: value('plain'), react: value('react') };
}

/** A headless browser may not ask for the icon that a reader's browser asks for: it is counted. */
async function withIcon(server: Server, page: PageName, { icons }: Shown, asked: readonly Asked[]) {
  const paths = icons
    .map((href) => href.replace(/^\.\//, ''))
    .filter((path) => !path.startsWith('data:') && !asked.some((each) => each.path === path));
  return Promise.all(
    paths.map(async (path): Promise<Asked> => ({
      page,
      path,
      purpose: 'icon, linked',
      ...(await server.sizeOf(page, path)),
    })),
  );
}

async function firstLoad(browser: Browser, server: Server, page: PageName): Promise<FirstLoad> {
  server.takeLog();
  const shown = await look(browser, server.addressOf(page));
  const asked = server.takeLog();
  return { shown, files: [...asked, ...(await withIcon(server, page, shown, asked))] };
}

const kib = (bytes: number): number => bytes / 1024;
const packed = (files: readonly Asked[], as: 'gzipped' | 'brotli'): number =>
  kib(files.reduce((sum, file) => sum + file[as], 0));

/** The scripts that a page asks for by itself, without what comes behind them. */
const firstScripts = ({ files, shown }: FirstLoad): readonly Asked[] =>
  files.filter(({ path }) => shown.scripts.some((script) => script.replace(/^\.?\//, '') === path));

const EXPECTED = ['document', 'style', 'script', 'image', 'icon, linked'];

function printFiles(page: PageName, { files, shown }: FirstLoad): void {
  console.log(
    `\n${page}: ${shown.radios} radio buttons, ${shown.questions.length} questions in view`,
  );
  for (const { path, purpose, bytes, gzipped, brotli } of files) {
    const remark = EXPECTED.includes(purpose) ? '' : '  <- neither HTML, CSS, JS nor icon';
    const sizes = [
      `${kib(bytes).toFixed(1)} KiB`,
      `gzip ${kib(gzipped).toFixed(1)}`,
      `brotli ${kib(brotli).toFixed(1)}`,
    ].join(', ');
    console.log(`  ${purpose.padEnd(13)} ${path} (${sizes})${remark}`);
  }
}

function pageFigures(
  loads: Each<FirstLoad>,
  fast: Each<readonly AtFullSpeed[]>,
  slow: Each<readonly Slowed[]>,
  tenfold: readonly AtFullSpeed[],
  metElements: number,
): readonly Figure[] {
  const middle = <T>(runs: Each<readonly T[]>, of: (run: T) => number) =>
    onEach((page) => median(runs[page].map(of)));
  const repaint = (runs: Each<readonly (AtFullSpeed | Slowed)[]>, share: number) =>
    onEach((page) =>
      quantile(
        runs[page].flatMap(({ repaints }) => repaints),
        share,
      ),
    );
  const slowed = `${SLOWDOWN}x slower`;
  const mib = 1024 ** 2;
  return [
    {
      name: 'elements, blank',
      unit: '',
      digits: 0,
      values: onEach((page) => loads[page].shown.elements),
      aim: { is: 'at most', value: 450, floor: 560 },
    },
    {
      name: 'elements, met',
      unit: '',
      digits: 0,
      values: { app: metElements },
      aim: { is: 'at most', value: 520, floor: 640 },
    },
    {
      name: 'JavaScript before the first answer',
      unit: 'KiB gzip',
      digits: 1,
      values: onEach((page) => packed(firstScripts(loads[page]), 'gzipped')),
      aim: { is: 'at most', value: 150, floor: 160 },
    },
    {
      name: 'JavaScript before the first answer',
      unit: 'KiB brotli',
      digits: 1,
      values: onEach((page) => packed(firstScripts(loads[page]), 'brotli')),
      aim: { is: 'at most', value: 128, floor: 136 },
    },
    {
      name: 'first load, all files',
      unit: 'KiB brotli',
      digits: 1,
      values: onEach((page) => packed(loads[page].files, 'brotli')),
    },
    {
      name: 'requests on first load',
      unit: '',
      digits: 0,
      values: onEach((page) => loads[page].files.length),
    },
    {
      name: 'first paint',
      unit: 'ms',
      digits: 0,
      values: middle(fast, (run) => run.firstPaint),
    },
    {
      name: `first paint, slow 4G, ${slowed}`,
      unit: 'ms',
      digits: 0,
      values: middle(slow, (run) => run.firstPaint),
      aim: { is: 'at most', value: 1.4, floor: 1.6, of: 'plain' },
    },
    {
      name: `first answer assessed, slow 4G, ${slowed}`,
      unit: 'ms',
      digits: 0,
      values: middle(slow, (run) => run.firstAnswer),
      aim: { is: 'at most', value: 1.25, floor: 1.45, of: 'react' },
    },
    {
      name: 'main thread per answer',
      unit: 'ms',
      digits: 2,
      values: middle(fast, (run) => run.mainThreadPerAnswer),
      aim: { is: 'at most', value: 2, floor: 3, of: 'plain' },
    },
    {
      name: `main thread per answer, ${slowed}`,
      unit: 'ms',
      digits: 2,
      values: middle(slow, (run) => run.mainThreadPerAnswer),
      aim: { is: 'at most', value: 2, floor: 3, of: 'plain' },
    },
    {
      name: 'main thread per answer, ten times the questions',
      unit: 'times',
      digits: 2,
      values: {
        app:
          median(tenfold.map((run) => run.mainThreadPerAnswer)) /
          median(fast.app.map((run) => run.mainThreadPerAnswer)),
      },
      aim: { is: 'at most', value: 2, floor: 2.5 },
    },
    { name: 'answer to repaint, p50', unit: 'ms', digits: 1, values: repaint(fast, 0.5) },
    { name: 'answer to repaint, p98', unit: 'ms', digits: 1, values: repaint(fast, 0.98) },
    {
      name: `answer to repaint, ${slowed}, p50`,
      unit: 'ms',
      digits: 1,
      values: repaint(slow, 0.5),
    },
    {
      name: `answer to repaint, ${slowed}, p98`,
      unit: 'ms',
      digits: 1,
      values: repaint(slow, 0.98),
      aim: { is: 'at most', value: 1.8, floor: 2.5, of: 'react' },
    },
    {
      name: 'JavaScript heap after load',
      unit: 'MiB',
      digits: 2,
      values: middle(fast, (run) => run.heapAfterLoad / mib),
      aim: { is: 'at most', value: 4.2, floor: 4.8 },
    },
    {
      name: `JavaScript heap after ${MANY_ANSWERS} answers`,
      unit: 'MiB',
      digits: 2,
      values: middle(fast, (run) => run.heapAfterAnswers / mib),
      aim: { is: 'at most', value: 8 },
    },
  ];
}

const ruleFigures = (rules: RuleFigures): readonly Figure[] => [
  {
    name: 'decide',
    unit: 'per second',
    digits: 0,
    values: { app: rules.decidePerSecond },
    aim: { is: 'at least', value: 100_000 },
  },
  {
    name: 'assess',
    unit: 'µs',
    digits: 0,
    values: { app: rules.assessMicroseconds },
    aim: { is: 'at most', value: 150 },
  },
  { name: 'facts', unit: 'per second', digits: 0, values: { app: rules.factsPerSecond } },
];

function measureRules(): RuleFigures {
  // A process of its own, so that the rules share neither heap nor compiler with the measuring.
  const script = fileURLToPath(new URL('rules.js', import.meta.url));
  const printed = execFileSync(process.execPath, [script, String(rounds)], { encoding: 'utf8' });
  return JSON.parse(printed) as RuleFigures;
}

async function measurePages(browser: Browser, server: Server) {
  const loads = {
    app: await firstLoad(browser, server, 'app'),
    plain: await firstLoad(browser, server, 'plain'),
    react: await firstLoad(browser, server, 'react'),
  };
  const metElements = await elementsOfMet(browser, server.addressOf('app'));
  const steps = stepsOn(loads.app.shown, loads.plain.shown);
  const fast = onEach((): AtFullSpeed[] => []);
  const slow = onEach((): Slowed[] => []);
  const tenfold: AtFullSpeed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Another page begins in every round, so that none is always measured on a warmed machine.
    const order = PAGES.map((_, at) => PAGES[(at + round) % PAGES.length] ?? 'app');
    for (const page of order) {
      fast[page].push(await measure(browser, server.addressOf(page), steps));
      slow[page].push(await measureSlowed(browser, server.addressOf(page), steps));
    }
    tenfold.push(await measure(browser, server.addressOf('tenfold'), steps));
    console.log(`round ${round + 1} of ${rounds}`);
  }
  return { loads, fast, slow, tenfold, metElements };
}

async function bench(): Promise<void> {
  const start = performance.now();
  const rules = measureRules();
  const folders = await buildPages(process.cwd());
  const server = await serve(folders, compress);
  const browser = await chromium.launch(LAUNCH);
  try {
    const { loads, fast, slow, tenfold, metElements } = await measurePages(browser, server);
    for (const page of PAGES) printFiles(page, loads[page]);
    const repainted = PAGES.map(
      (page) =>
        `${page} ${[fast, slow].flatMap((runs) => runs[page].flatMap((run) => run.repaints)).length}`,
    ).join(', ');
    console.log(`
Medians of ${rounds} rounds, the three pages in turn; Chromium ${browser.version()}, node ${process.versions.node}, ${cpus().length} cores.
The plain and the React page ask what the short path asks, and none more. Gzip of level 9, brotli of 11;
the server sent the files ${compress ? 'as brotli' : 'uncompressed'}, from this machine.
Slow 4G: 150 ms round trip, 1.6 Mbit/s; ${SLOWDOWN}x slower: the main thread, by the browser's own throttle.
Main thread: all tasks of the page over ${ANSWERS} answers, less those of an idle loop at the same pace.
Answer to repaint: from the click to the frame after the one with the new result, at 60 frames a second,
so up to 17 ms pass on any page; answers that change nothing on the result have none (measured: ${repainted}).
Rules: ${rules.visits} varied visits; ${rules.leaves} leaves in ${rules.rows} rows of ${rules.tables} tables and in the triggers of conditions.
`);
    console.log(
      table([...pageFigures(loads, fast, slow, tenfold, metElements), ...ruleFigures(rules)]),
    );
    console.log(`\n${Math.round((performance.now() - start) / 1000)} s`);
  } finally {
    await browser.close();
    server.close();
  }
}

await bench().catch((error: unknown) => {
  console.error('BENCH NOT FINISHED:', error);
  process.exitCode = 1;
});
