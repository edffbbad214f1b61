import type { Language } from '../time.ts'
import { formatInstant } from '../time.ts'
import { asMarkup, rfc3339 } from './markup.ts'
import type { PageNotice, StatusPage } from './page.ts'
import { changedAt, headingOfNotice, newestFirst, pageNames } from './page.ts'
import { PAGE_STYLE, PAGE_STYLE_HASH } from './style.ts'
import { pageWordsOf } from './words.ts'

/** Nothing runs, nothing is fetched, nothing can be sent from the page: its one style is named by its hash. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** The status page in one language: whole, without a script, every notice's words as text. */
export function pageHtml(page: StatusPage, language: Language): string {
  const words = pageWordsOf(language)
  const other = language === 'ja' ? 'en' : 'ja'
  const title = asMarkup(page.title[language])
  const notices = newestFirst(page.notices)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="alternate" type="application/atom+xml" title="${title}" href="${pageNames.feed[language]}">
<link rel="alternate" hreflang="${other}" href="${pageNames.html[other]}">
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="meta">${timed(changedAt(page), page, language, words.changed)} <a href="${pageNames.html[other]}" hreflang="${other}" lang="${other}">${words.other}</a></p>
</header>
<main aria-label="${words.notices}">
${notices.length === 0 ? `<p>${words.none}</p>` : notices.map((notice) => article(notice, page, language)).join('\n')}
</main>
<footer>
<p><a href="${pageNames.feed[language]}">${words.feed}</a> · <a href="${pageNames.json}">${words.data}</a></p>
</footer>
</body>
</html>
`
}

function article(notice: PageNotice, page: StatusPage, language: Language): string {
  const words = pageWordsOf(language)
  const heading = headingOfNotice(notice, language)
  const mark = (at: number | null, said: (time: string) => string) =>
    at === null ? '' : `<p class="mark">${timed(at, page, language, said)}</p>\n`
  return `<article id="${asMarkup(notice.id)}" aria-labelledby="${asMarkup(notice.id)}-h">
<h2 id="${asMarkup(notice.id)}-h">${asMarkup(heading)}</h2>
<p class="meta">${words.stages[notice.stage]} · ${timed(notice.postedAt, page, language, words.posted)}</p>
${mark(notice.withdrawnAt, words.withdrawn)}${notice.withdrawnAt === null ? mark(notice.correctedAt, words.corrected) : ''}<p class="body">${asMarkup(notice.text[language].body.trim())}</p>
</article>`
}

/** Words around a time that machines can read too; an English reader may be anywhere, so UTC stands beside it. */
function timed(ms: number, { timeZone }: StatusPage, language: Language, said: (time: string) => string): string {
  const local = formatInstant(ms, timeZone)
  const utc = language === 'en' && timeZone !== 'UTC' ? ` (${formatInstant(ms, 'UTC', { day: false })})` : ''
  return said(`<time datetime="${rfc3339(ms)}">${asMarkup(local + utc)}</time>`)
}
