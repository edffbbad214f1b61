import type { planRefusal as ja } from '../ja/plan-refusal.ts'
import type { Same } from '../same.ts'

/** Why a scenario or a planned drill was not kept as it was given, by code. */
export const planRefusal: Same<typeof ja> = {
  'no-such-plan': 'That planned drill is not here.',
  'plan-over': 'This plan was called off. Plan it again.',
  'plan-no-such-person': 'That person is not among the participants.',
  'plan-scenario-missing': 'Choose a scenario; one that was withdrawn cannot be used.',
  'plan-in-the-past': 'The time to start is over.',
  'plan-department-missing': 'Choose at least one department that takes part.',
  'plan-facilitator-missing': 'Say who leads the drill.',
  'plan-commander-missing': 'Say who is in command.',
  'plan-person-twice': 'A participant is listed twice.',
  'scenario-has-errors': 'The scenario has {{count}} mistakes. Put them right before you publish it.'
} as const
