import type { Language } from '../time.ts'
import { asMarkup, rfc3339 } from './markup.ts'
import type { PageNotice, StatusPage } from './page.ts'
import { changedAt, headingOfNotice, newestFirst, noticeChangedAt, pageNames } from './page.ts'
import { pageWordsOf } from './words.ts'

/** The feed of a status page in one language, as RFC 4287 wants it. */
export function pageAtom(page: StatusPage, language: Language): string {
  const title = asMarkup(page.title[language])
  const self = addressOf(page, pageNames.feed[language])
  const alternate = addressOf(page, pageNames.html[language])
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title}</title>
<updated>${rfc3339(changedAt(page))}</updated>
<author><name>${title}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${alternate}"/>
${newestFirst(page.notices)
  .map((notice) => entry(notice, page, language))
  .join('\n')}
</feed>
`
}

function entry(notice: PageNotice, page: StatusPage, language: Language): string {
  const address = addressOf(page, `${pageNames.html[language]}#${notice.id}`)
  return `<entry>
<id>${address}</id>
<title>${asMarkup(headingOfNotice(notice, language))}</title>
<published>${rfc3339(notice.postedAt)}</published>
<updated>${rfc3339(noticeChangedAt(notice))}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${notice.stage}" label="${pageWordsOf(language).stages[notice.stage]}"/>
<content type="text">${asMarkup(contentOf(notice, language))}</content>
</entry>`
}

/** A feed reader keeps what it fetched: what became of a notice stands before its words. */
function contentOf(notice: PageNotice, language: Language): string {
  const words = pageWordsOf(language)
  const { withdrawnAt, correctedAt, text } = notice
  const mark =
    withdrawnAt !== null
      ? words.withdrawn(rfc3339(withdrawnAt))
      : correctedAt === null
        ? ''
        : words.corrected(rfc3339(correctedAt))
  return [mark, text[language].body.trim()].filter((part) => part !== '').join('\n\n')
}

function addressOf({ url }: StatusPage, name: string): string {
  return asMarkup(new URL(name, url).href)
}
