import fs from 'node:fs'
import type { ImportContext } from '../../shared/people/import/compose.ts'
import { vocabularyOf } from '../../shared/people/import/vocabulary.ts'
import { parsePlaybookText } from '../../shared/playbook/parse.ts'

const parsed = parsePlaybookText(
  fs.readFileSync(new URL('../../assets/playbook/default.json', import.meta.url), 'utf8')
)
if (!parsed.ok) throw new Error('the default playbook cannot be read')

/** What an import into an organisation with the default playbook goes by. */
export const importContext: ImportContext = { vocabulary: vocabularyOf(parsed.playbook), timeZone: 'Asia/Tokyo' }
