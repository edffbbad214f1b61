import type { ConfigOf } from '../../connector/config.ts'
import type { OutboxText } from '../message.ts'

const windows = {
  x: () => 'https://x.com/intent/post',
  bluesky: () => 'https://bsky.app/intent/compose',
  threads: () => 'https://www.threads.net/intent/post',
  mastodon: (instance: string) => `https://${instance}/share`
} as const satisfies Record<ConfigOf<'compose'>['platform'], (instance: string) => string>

/** The address of a platform's own post window with the text in it: a person looks at it there and presses the button. */
export function postWindow({ platform, instance, language }: ConfigOf<'compose'>, text: OutboxText): string {
  const { title, body } = text[language]
  const said = [title.trim(), body.trim()].filter((part) => part !== '').join('\n')
  return `${windows[platform](instance)}?text=${encodeURIComponent(said.toWellFormed())}`
}
