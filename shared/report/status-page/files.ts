import { pageAtom } from './atom.ts'
import { pageHtml } from './html.ts'
import { rfc3339 } from './markup.ts'
import type { StatusPage } from './page.ts'
import { changedAt, newestFirst, pageNames } from './page.ts'

/** One file of a status page. */
export type PageFile = { readonly name: string; readonly mimeType: string; readonly text: string }

/** The form of `status.json`: fields are added to a version, never changed. */
const JSON_FORM = { format: 'haltdesk.status', version: 1 } as const

/** Every file of a status page, in the order in which they are written: the pages that people open come last. */
export function pageFiles(page: StatusPage): PageFile[] {
  const html = { mimeType: 'text/html; charset=utf-8' }
  const feed = { mimeType: 'application/atom+xml; charset=utf-8' }
  return [
    { ...feed, name: pageNames.feed.ja, text: pageAtom(page, 'ja') },
    { ...feed, name: pageNames.feed.en, text: pageAtom(page, 'en') },
    { name: pageNames.json, mimeType: 'application/json; charset=utf-8', text: pageJson(page) },
    { ...html, name: pageNames.html.en, text: pageHtml(page, 'en') },
    { ...html, name: pageNames.html.ja, text: pageHtml(page, 'ja') }
  ]
}

function pageJson(page: StatusPage): string {
  const time = (ms: number | null) => (ms === null ? null : rfc3339(ms))
  const notices = newestFirst(page.notices).map(({ id, stage, postedAt, correctedAt, withdrawnAt, text }) => ({
    id,
    stage,
    posted: rfc3339(postedAt),
    corrected: time(correctedAt),
    withdrawn: time(withdrawnAt),
    text
  }))
  return `${JSON.stringify({ ...JSON_FORM, title: page.title, url: page.url, changed: rfc3339(changedAt(page)), notices }, null, 2)}\n`
}
