import type { Names } from '../../report/names.ts'
import type { Language } from '../../report/time.ts'
import { formatInstant } from '../../report/time.ts'
import { stageName } from '../../report/words/notice.ts'
import type { ChannelTold } from './told.ts'

/** What the text needs besides what stood: its words for a channel without a text, and the clock it is written by. */
export type ToldText = {
  readonly language: Language
  readonly names: Names
  readonly timeZone: string
  /** What it is, with the moment (ms) it speaks of in it; and what is said of a channel that carried nothing. */
  readonly heading: string
  readonly nothing: string
}

/** The texts that stood on every channel at a moment, as plain text for a report. */
export function toldAsText(
  channels: readonly ChannelTold[],
  { language, names, timeZone, heading, nothing }: ToldText
): string {
  const parts = channels.map(({ channel, told }) => {
    if (!told) return `■ ${names.channel(channel)}\n${nothing}`
    const { title, body } = told.posted.value
    const about = `${stageName(told.notice.stage, language)}, ${formatInstant(told.since, timeZone)}`
    return [`■ ${names.channel(channel)} (${about})`, title?.[language], body[language]]
      .filter((line) => line !== undefined)
      .join('\n')
  })
  return [heading, ...parts].join('\n\n')
}
