import type { NoticeWords } from '../../incident/notice/notice.ts'
import type { Language } from '../../report/time.ts'

/** What of a text is wanted: one language, or both, Japanese first. */
export type CopyChoice = Language | 'both'

/** A text as it is pasted elsewhere: its title, an empty line, its body; the languages one after the other. */
export function copyOf({ title, body }: NoticeWords, choice: CopyChoice): string {
  const languages: readonly Language[] = choice === 'both' ? ['ja', 'en'] : [choice]
  const texts = languages.map((language) => {
    const heading = title?.[language].trim() ?? ''
    return heading === '' ? body[language].trim() : `${heading}\n\n${body[language].trim()}`
  })
  return texts.filter((text) => text !== '').join('\n\n')
}
