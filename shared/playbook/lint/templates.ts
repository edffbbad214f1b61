import { errorAt, warningAt, type PlaybookProblem } from '../problem.ts'
import { noticeVariables, type LocalText, type NoticeTemplate, type Playbook } from '../schema.ts'

const everyChannelStages = ['pre', 'start', 'update', 'resume', 'after'] as const
const placeholder = /\{\{([^}]*)\}\}/g

/** Names missing templates, placeholders that nothing fills, and required fields that a text does not show. */
export function templateTrouble(playbook: Playbook): PlaybookProblem[] {
  const fillable = new Set<string>([...noticeVariables, ...playbook.noticeFields.map((field) => field.id)])
  return [
    ...missingTemplates(playbook),
    ...unfillableAnswers(playbook, fillable),
    ...playbook.noticeTemplates.flatMap((template, position) =>
      textsOf(template).flatMap(([part, text]) =>
        languagesOf(text).flatMap(([language, words]) => {
          const path = ['noticeTemplates', position, part, language]
          const shown = placeholdersIn(words)
          const unknown = shown.filter((name) => !fillable.has(name))
          const hidden = part === 'body' ? template.requiredFields.filter((field) => !shown.includes(field)) : []
          return [
            ...unknown.map((name) => errorAt(playbook, path, 'unknown-placeholder', { name })),
            ...hidden.map((name) => errorAt(playbook, path, 'required-field-not-shown', { name }))
          ]
        })
      )
    )
  ]
}

/** An answer to customers may name what texts for them name, and when the services came back. */
function unfillableAnswers(playbook: Playbook, fillable: ReadonlySet<string>): PlaybookProblem[] {
  return (playbook.supportDesk?.questions ?? []).flatMap((question, position) =>
    languagesOf(question.answer).flatMap(([language, words]) =>
      placeholdersIn(words)
        .filter((name) => !fillable.has(name) && name !== 'resumed')
        .map((name) =>
          errorAt(playbook, ['supportDesk', 'questions', position, 'answer', language], 'unknown-placeholder', { name })
        )
    )
  )
}

function missingTemplates(playbook: Playbook): PlaybookProblem[] {
  return playbook.channels.flatMap((channel, position) =>
    everyChannelStages
      .filter((stage) => !playbook.noticeTemplates.some((one) => one.stage === stage && serves(one, channel.id)))
      .map((stage) => warningAt(playbook, ['channels', position], 'template-missing', { channel: channel.id, stage }))
  )
}

function serves(template: NoticeTemplate, channel: string): boolean {
  return template.channel === null || template.channel === channel
}

function textsOf(template: NoticeTemplate): ['title' | 'body', LocalText][] {
  return template.title === null
    ? [['body', template.body]]
    : [
        ['title', template.title],
        ['body', template.body]
      ]
}

function languagesOf(text: LocalText): ['ja' | 'en', string][] {
  return [
    ['ja', text.ja],
    ['en', text.en]
  ]
}

function placeholdersIn(words: string): string[] {
  return [...words.matchAll(placeholder)].map((match) => (match[1] ?? '').replace(/\.short$/, ''))
}
