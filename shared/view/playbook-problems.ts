import type { Output } from '../bridge/contract.ts'

type Told = Output<'playbook.check'>['problems'][number]

/** A problem of a draft as the screen lists it: its place and its sentence apart. */
export type ListedProblem = { readonly level: Told['level']; readonly place: string; readonly text: string }

/** The problems of a draft in one language, errors first, each group in the draft's order. */
export function listProblems(problems: readonly Told[], language: 'ja' | 'en'): ListedProblem[] {
  return problems
    .map((problem) => ({
      level: problem.level,
      place: problem.path,
      text: withoutPlace(problem[language], problem.path)
    }))
    .sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
}

function withoutPlace(sentence: string, place: string): string {
  const front = `${place}: `
  return place !== '' && sentence.startsWith(front) ? sentence.slice(front.length) : sentence
}
