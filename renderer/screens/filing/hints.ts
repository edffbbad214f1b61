/** The fields of which the log cannot know all: each has a text that says what a person adds. */
export const hints = ['detectedAt', 'impact', 'cause', 'notice', 'pdata', 'assets', 'prevention'] as const
