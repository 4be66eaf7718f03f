/** What a host says of withdrawn editions: read so that a damaged word of it says nothing. */
import * as z from 'zod/mini';
import type { THESE_RULES } from '../rules/edition.ts';

/** More is no list of editions, and is not read. */
const MOST_CHARACTERS = 100_000;

/** README and a test name it too. */
export const LONGEST_REASON = 200;

/** One line of plain words: nothing that hides, turns or breaks what stands beside it. */
const reason = z
  .string()
  .check(
    z.trim(),
    z.minLength(1),
    z.maxLength(LONGEST_REASON),
    z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u),
  );

const file = z.object({ withdrawn: z.array(z.unknown()) });
const entry = z.object({
  edition: z.string(),
  content: z.string(),
  why: z.optional(z.unknown()),
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Why these rules were withdrawn; undefined where the file does not name them, or is none. Each entry is
 * read by itself: one that is damaged takes no other along.
 */
export function whyWithdrawn(says: unknown, rules: typeof THESE_RULES): string | undefined {
  if (typeof says !== 'string' || says.length > MOST_CHARACTERS) return undefined;
  const read = file.safeParse(readJson(says));
  if (!read.success) return undefined;
  for (const each of read.data.withdrawn) {
    const { data } = entry.safeParse(each);
    if (data?.edition === rules.edition && data.content === rules.content)
      // Which rules are withdrawn is what matters: a reason that cannot be shown does not keep it back.
      return reason.safeParse(data.why).data ?? 'The reason given cannot be shown here.';
  }
  return undefined;
}
