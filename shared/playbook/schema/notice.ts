import { z } from 'zod'
import { IncidentTypeId, RoleId, Slug } from './ids.ts'
import { LocalText, SourceIds } from './text.ts'

/** How long a text may be: characters, or weighted as social networks count (full width 2, a link 23). */
export const TextLimit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('characters'), title: z.int().positive(), body: z.int().positive() }),
  z.strictObject({ kind: z.literal('weighted'), total: z.int().positive() })
])
export type TextLimit = z.infer<typeof TextLimit>

/** A channel that reaches customers; `order` is the order of publication. */
export const Channel = z.strictObject({
  id: Slug,
  name: LocalText,
  order: z.int().positive(),
  limit: TextLimit.nullable(),
  ownerRole: RoleId,
  note: LocalText,
  src: SourceIds
})
export type Channel = z.infer<typeof Channel>

/** A field of the fact sheet; the five mandated ones come from the manual, chapter 2. */
export const NoticeField = z.strictObject({
  id: Slug,
  label: LocalText,
  mandated: z.boolean(),
  recommended: z.boolean(),
  allowUnknown: z.boolean(),
  unknownText: LocalText.nullable(),
  rule: LocalText.nullable()
})
export type NoticeField = z.infer<typeof NoticeField>

/** What a notice rule looks for. */
export const NoticeCheckId = z.enum([
  'mandatedFieldEmpty',
  'etaUnknownWithoutNextUpdate',
  'assetClaimUnproven',
  'causeAsserted',
  'sameAsPrevious',
  'etaSinglePromise',
  'drillMarkMissing',
  'channelsDiffer',
  'resumeNoticeTooShort',
  'approvalMissing'
])
export type NoticeCheckId = z.infer<typeof NoticeCheckId>

/** A rule for notices: `block` stops publication, `warn` asks for a second look. */
export const NoticeRule = z.strictObject({
  id: z.string().regex(/^NL-\d+$/),
  check: NoticeCheckId,
  level: z.enum(['block', 'warn']),
  text: LocalText,
  src: SourceIds
})
export type NoticeRule = z.infer<typeof NoticeRule>

/** Stages of the notices of one halt; `holding` bridges the minutes before the first full notice. */
export const noticeStages = ['pre', 'start', 'update', 'resume', 'after', 'holding'] as const
export const NoticeStageId = z.enum(noticeStages)
export type NoticeStageId = z.infer<typeof NoticeStageId>

/** Placeholders that a template may use beside the notice fields. */
export const noticeVariables = [
  'drillMark',
  'title',
  'noticeNo',
  'url',
  'changes',
  'progress',
  'stagePlan',
  'timeline',
  'compensation',
  'prevention'
] as const

/**
 * A notice with placeholders: `{{name}}` is the full value, `{{name.short}}` the short one, `{{drillMark}}` empty
 * outside drills. A `null` channel fits every channel, a `null` title means the channel has none.
 */
export const NoticeTemplate = z.strictObject({
  id: z.string().regex(/^NT-[a-z-]+$/),
  channel: Slug.nullable(),
  stage: NoticeStageId,
  title: LocalText.nullable(),
  body: LocalText,
  requiredFields: z.array(Slug),
  note: LocalText.nullable(),
  src: SourceIds
})
export type NoticeTemplate = z.infer<typeof NoticeTemplate>

/** The first words about the cause for an incident type; `null` is the text while nothing is known. */
export const CauseText = z.strictObject({ type: IncidentTypeId.nullable(), text: LocalText })
export type CauseText = z.infer<typeof CauseText>
