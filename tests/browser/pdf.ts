/** The page as the browser's own print makes it, read back: its text, sheets and tags. */
import type { Page } from '@playwright/test';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Paper = {
  /** All sheets, in reading order, with single spaces and without the numbers of the sheets. */
  readonly text: string;
  readonly pages: number;
  /** Points. */
  readonly size: readonly [width: number, height: number];
  /** Points: the smallest type of any words. */
  readonly smallest: number;
  readonly isTagged: boolean;
  /** The roles of what is tagged: "H1", "Table". */
  readonly roles: readonly string[];
};

export type PaperInColour = Paper & {
  /** The colours that anything is filled with, "#000000". */
  readonly fills: readonly string[];
};

export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Null where the engine puts no tags on paper. */
type Tagged = Awaited<ReturnType<PDFPageProxy['getStructTree']>> | null;

const rolesIn = (node: Tagged): readonly string[] =>
  node === null
    ? []
    : [node.role, ...node.children.flatMap((each) => ('role' in each ? rolesIn(each) : []))];

async function fillsOf(sheet: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray, argsArray } = await sheet.getOperatorList();
  return fnArray.flatMap((operator, at) =>
    operator === OPS.setFillRGBColor ? [String(argsArray[at]?.[0])] : [],
  );
}

/** Asking what is filled draws every sheet, which takes longer than all else. */
export async function readPdf(data: Uint8Array, asksFills = false): Promise<PaperInColour> {
  const loading = getDocument({ data, verbosity: 0 });
  const pdf = await loading.promise;
  const marked = await pdf.getMarkInfo();
  const texts: string[] = [];
  const roles = new Set<string>();
  const fills = new Set<string>();
  let size: Paper['size'] = [0, 0];
  let smallest = Number.POSITIVE_INFINITY;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    size = [Math.round(width), Math.round(height)];
    for (const role of rolesIn(await sheet.getStructTree())) roles.add(role);
    if (asksFills) for (const fill of await fillsOf(sheet)) fills.add(fill);
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , across = 0, up = 0] = item.transform.map(Number);
      smallest = Math.min(smallest, Math.hypot(across, up));
    }
    const words = items.map((item) =>
      'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '',
    );
    // A line may break after a hyphen, which then joins two words as it did before.
    const text = words.join('').replaceAll(/(?<=\w-)\n/g, '');
    texts.push(text.replace(`Page ${number} of ${pdf.numPages}`, ''));
  }
  const { numPages: pages } = pdf;
  await loading.destroy();
  return {
    text: oneLine(texts.join(' ')),
    pages,
    size,
    smallest: Math.round(smallest * 100) / 100,
    isTagged: Reflect.get(marked ?? {}, 'Marked') === true,
    roles: [...roles].toSorted(),
    fills: [...fills].toSorted(),
  };
}

type Options = Pick<NonNullable<Parameters<Page['pdf']>[0]>, 'format' | 'printBackground'>;

/** Prints without the page's own button, as the browser's menu does. */
const pdfOf = async (page: Page, options: Options): Promise<Uint8Array> =>
  new Uint8Array(await page.pdf({ format: 'A4', tagged: true, ...options }));

export const paperOf = async (page: Page, options: Options = {}): Promise<PaperInColour> =>
  readPdf(await pdfOf(page, options), true);

export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Paper> {
  const { fills: _, ...paper } = await readPdf(await pdfOf(page, { format }));
  return paper;
}
