import type { Actor } from '../../shared/event/envelope.ts'
import type { Reply } from '../../shared/bridge/contract.ts'
import { refuse } from '../../shared/bridge/contract.ts'
import type { Welcome } from '../../shared/bridge/shapes.ts'
import type { ArchiveRoom } from '../archive/room.ts'
import type { BackupKeeper } from '../backup-keeper.ts'
import type { Desk } from '../desk.ts'
import type { EvidenceRoom } from '../evidence.ts'
import type { SettingsPort } from '../host.ts'
import type { Layout } from '../layout.ts'
import type { Notices } from '../notices.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { PeopleBook } from '../people/book.ts'
import type { PlaybookShelf } from '../playbook-shelf.ts'
import type { Store } from '../store/store.ts'
import type { TroubleBoard } from '../trouble-board.ts'

/** What the handlers work with. */
export type Parts = {
  readonly about: Pick<Welcome, 'face' | 'versions' | 'dataFolder' | 'system'>
  readonly layout: Layout
  readonly settings: SettingsPort
  readonly store: Store
  readonly desk: Desk
  readonly shelf: PlaybookShelf
  readonly evidence: EvidenceRoom
  readonly archives: ArchiveRoom
  readonly people: PeopleBook
  /** Null where nothing can be written: then nothing can be sent either. */
  readonly outbox: Outbox | null
  readonly keeper: BackupKeeper
  readonly notices: Notices
  readonly troubles: TroubleBoard
  /** Opens an address outside; null in the browser face, whose page does it itself. */
  readonly openLink: ((url: string) => Promise<void> | void) | null
  /** Saves the page as a PDF under a suggested name; gives the name, null where the person gave it up. Null in the browser face. */
  readonly savePdf: ((fileName: string) => Promise<string | null>) | null
  /** Asks where a file of a suggested name is to go; null where the person gave it up. Null in the browser face, whose page fetches it. */
  readonly placeFile: ((fileName: string) => Promise<string | null>) | null
  /** Opens the wallboard of an incident in a window and gives null, or gives the token for a tab that only looks. */
  readonly wallboard: ((stream: string) => string | null) | null
}

/** Who acts, as the settings say; null where nobody has said who they are. */
export function actorOf(settings: SettingsPort): Actor | null {
  const { person, department, role } = settings.read()
  return person.trim() === '' || department === '' ? null : { person: person.trim(), department, role }
}

/** The answer where the disk refused a write. */
export function refuseWrite(written: { readonly fault: string; readonly detail: string }): Reply<never> {
  return refuse(written.fault, { code: written.detail })
}
