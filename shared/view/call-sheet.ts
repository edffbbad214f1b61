import type { Slot } from '../incident/call/call.ts'
import { chainOf } from '../people/chain.ts'
import type { Link } from '../people/chain.ts'
import type { Language } from '../report/time.ts'
import type { Watched } from '../watch/engine.ts'
import { ackTimeout, roleRun, treeRoles } from '../watch/sources/runs.ts'
import type { CallMessage, MessageSetting } from './call-message.ts'
import { callMessage } from './call-message.ts'

/** How many lines of writing one page holds, so that it can be read by torchlight; a role takes three besides its tries. */
const PAGE_LINES = 29
const ROLE_LINES = 3
/** So many numbers of one person stand on a sheet. */
const NUMBERS_SHOWN = 3

/** One try on a call sheet: a number of somebody, with room for the time and the outcome. */
export type SheetTry = { readonly slot: Slot; readonly number: number; readonly absent: boolean }

/** One role on a call sheet: who is tried for it in order, and what is said to it. */
export type SheetRow = {
  /** From 1, through all pages of the caller. */
  readonly no: number
  readonly role: string
  readonly tries: readonly SheetTry[]
  /** How long (min) each entry has to acknowledge. */
  readonly ackMinutes: number
  /** What the role is asked to do next, in the language of the sheet. */
  readonly action: string
  /** When it confirmed already (ms): then it is not called again. */
  readonly confirmedAt: number | null
  /** Whom it would have called: the caller calls them in its stead where nobody of it can be reached. */
  readonly branch: readonly string[]
}

/** One page for one caller. */
export type CallSheet = {
  readonly caller: string
  readonly rows: readonly SheetRow[]
  /** Which page of the caller's this is, from 1, and how many there are. */
  readonly part: number
  readonly parts: number
}

/** The call sheets of an incident at a moment (ms): a page a caller, in the order of the tree. */
export function callSheets(watched: Watched, now: number, language: Language): CallSheet[] {
  const { playbook, state } = watched
  const setting: MessageSetting = { timeZone: 'UTC' }
  const rowOf = (role: string, index: number): SheetRow => ({
    no: index + 1,
    role,
    tries: chainOf(role, playbook.playbook, watched.people, now).flatMap(triesOf),
    ackMinutes: ackTimeout(state, playbook, role) / 60_000,
    action: actionIn(callMessage(state, playbook, language, role, setting)),
    confirmedAt: roleRun(role, state, playbook, watched.people, now).confirmed?.at ?? null,
    branch: playbook.playbook.contactTree.nodes.find((node) => node.role === role)?.calls ?? []
  })
  return [...callersOf(watched)].flatMap(([caller, roles]) => {
    const pages = pagesOf(roles.map(rowOf))
    return pages.map((rows, index) => ({ caller, rows, part: index + 1, parts: pages.length }))
  })
}

/** Whose names and numbers stand on these sheets: ids of contacts, each once. */
export function contactsOn(sheets: readonly CallSheet[]): string[] {
  const ids = sheets.flatMap(({ rows }) => rows.flatMap(({ tries }) => tries.map(({ slot }) => slot.contact)))
  return [...new Set(ids.filter((id) => id !== ''))]
}

function triesOf({ slot, numbers, absent }: Link): SheetTry[] {
  const count = Math.min(Math.max(1, numbers), NUMBERS_SHOWN)
  return Array.from({ length: count }, (_, number) => ({ slot, number, absent }))
}

/** Breaks a caller's roles into pages; a role is never broken. */
function pagesOf(rows: readonly SheetRow[]): SheetRow[][] {
  const pages: SheetRow[][] = []
  let free = 0
  for (const row of rows) {
    const lines = ROLE_LINES + row.tries.length
    if (lines > free) {
      pages.push([])
      free = PAGE_LINES
    }
    pages.at(-1)?.push(row)
    free -= lines
  }
  return pages
}

/** Whom each caller calls: by the tree, then by the flow of the type those whom the tree does not reach. */
function callersOf({ state, playbook }: Watched): Map<string, string[]> {
  const { contactTree, contactFlows } = playbook.playbook
  const inTree = new Set([contactTree.root, ...treeRoles(playbook)])
  const callers = new Map<string, string[]>()
  for (const node of contactTree.nodes.toSorted((a, b) => a.order - b.order)) callers.set(node.role, [...node.calls])
  const flow = contactFlows.find((one) => one.type === state.type?.value)
  for (const { from, to } of flow?.steps ?? []) {
    const known = callers.get(from) ?? []
    if (!inTree.has(to) && !known.includes(to)) callers.set(from, [...known, to])
  }
  return callers
}

function actionIn({ points }: CallMessage): string {
  return points.find(({ point }) => point === 'action')?.value ?? ''
}
