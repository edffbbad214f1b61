import { errorAt, warningAt, type PlaybookProblem } from '../problem.ts'
import type { Path } from '../place.ts'
import type { Playbook } from '../schema.ts'
import { walk } from './walk.ts'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const placeholder = /\{\{[^}]*\}\}/g

/** Names every text that lacks a language, or that seems to hold the other language. */
export function languageGaps(playbook: Playbook): PlaybookProblem[] {
  return textGaps(playbook)
}

/** Names every text of a playbook or a scenario that lacks a language, or that seems to hold the other one. */
export function textGaps(root: unknown): PlaybookProblem[] {
  const problems: PlaybookProblem[] = []
  walk(root, (value, path) => {
    const language = path.at(-1)
    if (typeof value !== 'string' || (language !== 'ja' && language !== 'en')) return
    problems.push(...gapsOf(root, path, language, value))
  })
  return problems
}

function gapsOf(root: unknown, path: Path, language: 'ja' | 'en', text: string): PlaybookProblem[] {
  if (text.trim() === '') return [errorAt(root, path, 'language-missing', { language })]
  const words = text.replace(placeholder, '').trim()
  const doubtful = language === 'ja' ? isSentence(words) && !japanese.test(words) : japanese.test(words)
  return doubtful ? [warningAt(root, path, 'language-doubtful', { language })] : []
}

/** Names and abbreviations such as `API` or `XRP` are written alike in both languages; three words are not. */
function isSentence(words: string): boolean {
  return (words.match(/[A-Za-z]+/g) ?? []).length >= 3
}
