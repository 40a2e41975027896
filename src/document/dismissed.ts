// Which findings of the linter somebody has waved aside. Kept in the document, so that colleagues are not asked again.

/** `ruleId` for the document as a whole, else `ruleId/` and the id of what it is about (an emotion key has slashes). */
export type Dismissals = Record<string, true>;

export const dismissalKey = /^[a-z][a-z0-9-]{0,63}(?:\/[A-Za-z0-9_-]{1,64}){0,3}$/;
