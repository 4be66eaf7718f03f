/** Sending the parts of a visit one after the other, for as long as the connection is open. */
import { send, type Sent } from '../../record/write.ts';
import type { SentType } from '../../record/whose.ts';
import { handedOut, type Session } from '../../visit/session.ts';
import type { Link } from './link.ts';
import { isSending } from './send-states.ts';

/** Nothing is sent while a part is on its way, whichever panel began it. Never throws. */
export async function sendEach(
  session: Session,
  link: Link,
  resources: Readonly<Record<SentType, Sent>>,
  due: readonly SentType[],
): Promise<void> {
  const open = link.state.getState();
  if (open.kind !== 'open' || isSending(open.told)) return;
  const { connection, whose } = open;
  for (const type of due) {
    // Whatever happens to the page meanwhile, it is not sent a second time unseen.
    if (!link.tell(connection, type, { kind: 'sending' })) return;
    const outcome = await send(connection, resources[type], whose);
    if (!link.tell(connection, type, outcome)) return;
    if (outcome.kind === 'stored' || outcome.kind === 'there') handedOut(session);
  }
}
