import type { CauseNode } from '../../view/after/cause-tree.ts'
import { causeTree } from '../../view/after/cause-tree.ts'
import type { Part, Section } from '../document/document.ts'
import { captioned, paragraph, tableOr } from '../document/document.ts'
import { causeWordsOf } from '../words/cause.ts'
import type { Making } from './making.ts'

/** The tree of causes, the sections of the cause report that are written, and the lessons. */
export function causesSection(of: Making): Section {
  const { state, words, language } = of
  const said = causeWordsOf(language)
  const rows = causeTree(state.causes, state.actions).flatMap((node) => causeRows(node, of))
  const lessons = [...state.lessons.values()]
    .filter(({ removed }) => !removed)
    .map(({ kind, said: { value } }) => [said.lessons[kind], value])
  return {
    id: 'causes',
    title: words.sections.causes,
    parts: [
      tableOr(words.nothing.causes, words.causeColumns, rows),
      ...writtenSections(of),
      captioned(words.lessons, words.none, words.lessonColumns, lessons)
    ]
  }
}

function causeRows({ cause, depth, answers }: CauseNode, of: Making): string[][] {
  const { kinds, areas } = causeWordsOf(of.language)
  const { kind, area, text, entries } = cause.words.value
  const row = [kinds[kind], areas[area], `${'\u3000'.repeat(depth - 1)}${text}`, of.words.entries(entries.length)]
  return [row, ...answers.flatMap((node) => causeRows(node, of))]
}

function writtenSections({ state, playbook, language }: Making): Part[] {
  return playbook.playbook.causeAnalysis.sections.flatMap((heading, index) => {
    const text = state.sections.get(index)?.at(-1)?.value ?? ''
    return text === '' ? [] : [paragraph(`${heading[language]}\n${text}`)]
  })
}
