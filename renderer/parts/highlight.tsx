import { Fragment } from 'react'
import { matchesIn } from '../../shared/view/text-matches.ts'

type Props = {
  readonly text: string
  /** Folded words, as `searchWords` gives them. */
  readonly words: readonly string[]
}

/** A text in which the searched words are marked, however they are written. */
export function Highlight({ text, words }: Props) {
  const matches = matchesIn(text, words)
  if (matches.length === 0) return text
  return (
    <>
      {matches.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(matches[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.to ?? 0)}
    </>
  )
}
