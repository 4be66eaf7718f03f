/** The words of a printed PDF. */
import { readPdf } from '../browser/pdf.ts';

/** A minute may pass between two papers of the same visit. */
const CLOCK = /\b\d\d:\d\d\b/gu;

type Paper = { readonly text: string; readonly pages: number };

export async function readPaper(data: Uint8Array): Promise<Paper> {
  const { text, pages } = await readPdf(data);
  return { text: text.replaceAll(CLOCK, 'clock'), pages };
}

export const paperText = async (data: Uint8Array): Promise<string> => (await readPaper(data)).text;
