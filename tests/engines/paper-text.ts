/** The words of a printed PDF. */
import { readPdf } from '../browser/pdf.ts';

export const paperText = async (data: Uint8Array): Promise<string> => (await readPdf(data)).text;
