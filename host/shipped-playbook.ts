import playbook from '../assets/playbook/default.json' with { type: 'json' }
import { hashOfPlaybook } from './playbook-shelf.ts'

/** A playbook as JSON text, with the hash that incidents name it by. */
export type ShippedPlaybook = { readonly text: string; readonly hash: string }

/**
 * The playbook that Haltdesk brings along. Nothing has to be found or worked out at run time: the build puts the value of this
 * file in its place, once it has checked that the playbook is whole (`scripts/build/shipped-playbook.ts`).
 */
export const shippedPlaybook: ShippedPlaybook = { text: JSON.stringify(playbook), hash: hashOfPlaybook(playbook) }
