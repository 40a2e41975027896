/** The reports there are of a map, the most usual first; other documents have one each. */
export const mapReports = ['journey', 'strategy', 'policy', 'survey'] as const;
export type MapReport = (typeof mapReports)[number];
