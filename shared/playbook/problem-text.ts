import type { PlaybookProblem } from './problem.ts'
import { sentences } from './problem-text/sentences.ts'
import { kindWords, languageWords, stageWords, valueWords } from './problem-text/words.ts'
import type { LocalText } from './schema.ts'

type Language = keyof LocalText

/** Parameters whose values have words of their own. */
const dictionaries: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
  kind: kindWords,
  expected: valueWords,
  language: languageWords,
  stage: stageWords
}

/** A problem as a sentence for a manager, with its place in front. */
export function describeProblem(problem: PlaybookProblem, language: Language): string {
  const sentence = sentences[problem.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    wordsFor(name, problem.params[name], language)
  )
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`
}

function wordsFor(name: string, value: string | number | undefined, language: Language): string {
  const words = String(value ?? '?')
  const dictionary = dictionaries[name]
  if (dictionary === undefined || !Object.hasOwn(dictionary, words)) return words
  return dictionary[words]?.[language] ?? words
}
