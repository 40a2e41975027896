// What people call their lanes → the role. For row titles of any table: CSV, sheets, pasted grids.
import { type LaneRole, laneRoles, roleInfo } from '../document/vocabulary';

const synonyms: Record<LaneRole, string> = {
  actions:
    'action|activity|activities|doing|does|customer does|user actions|user action|task|tasks|behaviour|behavior|behaviours|behaviors|customer activities|what they do|journey steps',
  touchpoints:
    'touchpoint|touch point|touch points|channel|channels|touchpoints and channels|channels and touchpoints|interaction|interactions|contact point|contact points|media',
  quotes: 'quote|verbatim|verbatims|in their words|saying|says|customer quotes|voice of customer',
  thoughts:
    'thought|thinking|thinks|mindset|mindsets|expectations|needs|customer needs|customer goals|goals|thoughts and expressions|thoughts and feelings|what they think|user needs|motivations|expectation',
  emotion:
    'emotions|feeling|feelings|feels|mood|sentiment|emotional journey|emotional experience|emotion curve|experience|satisfaction|emotional state|experience rating|customer feelings|how they feel',
  pains:
    'pain|pain point|pain points|painpoints|painpoint|problem|problems|frustration|frustrations|issue|issues|barrier|barriers|friction|friction points|challenges|challenge|obstacles|negatives',
  gains: 'gain|delight|delights|positives|highlights|benefits|what works|moments of delight',
  opportunities:
    'opportunity|idea|ideas|improvement|improvements|how might we|hmw|recommendations|areas for improvement|potential improvements|opportunity areas',
  solutions: 'solution|initiatives|projects|actions to take|next steps|measures',
  questions: 'question|open questions|assumptions|unknowns|hypotheses',
  metrics: 'metric|kpi|kpis|measure|measurement|success metrics|nps|key figures',
  insights: 'insight|findings|finding|learnings|research|observations|key insights',
  images: 'image|picture|pictures|screenshots|storyboard|photos|visuals',
  text: 'note|notes|comments|comment|remarks|description|other',
  evidence: 'physical evidence|digital evidence|proof|artefacts|artifacts|tangibles',
  'customer-actions': 'customer action|customer steps',
  'frontstage-people':
    'frontstage|front stage|frontstage actions|onstage|front stage actions|contact people|frontline|front line|employees|staff|contact staff|onstage actions|people|roles',
  'frontstage-systems':
    'frontstage technology|front stage systems|systems|system|technology|tools|frontstage system',
  backstage:
    'back stage|backstage actions|backstage people|behind the scenes|back office|backstage processes',
  support:
    'support process|supporting processes|internal processes|support systems|partners|processes',
  policy: 'policies|regulation|regulations|rules|legal|regulations policy|compliance',
  time: 'duration|timing|time spent|timeline|minutes',
  'employee-emotion': 'employee emotions|employee feelings|staff emotion|staff feelings',
};

/** Words of German teams, whose sheets come in as often. */
const german: Partial<Record<LaneRole, string>> = {
  actions:
    'aktion|aktionen|aktivität|aktivitäten|handlung|handlungen|handlungsschritte|tätigkeiten',
  touchpoints: 'kontaktpunkt|kontaktpunkte|berührungspunkte|kanal|kanäle|interaktionen',
  quotes: 'zitat|zitate|kundenzitate|o töne',
  thoughts: 'gedanke|gedanken|denken|bedürfnisse|erwartungen|ziele|kundenziele',
  emotion: 'gefühl|gefühle|emotionen|stimmung|zufriedenheit|emotionskurve',
  pains: 'schmerzpunkt|schmerzpunkte|probleme|hürden|hindernisse|frustrationen|herausforderungen',
  gains: 'begeisterung|begeisterungsfaktoren|nutzen|vorteile',
  opportunities: 'chance|chancen|ideen|potenziale|verbesserungen|verbesserungspotenziale',
  solutions: 'lösung|lösungen|maßnahmen|nächste schritte',
  questions: 'frage|fragen|offene fragen|annahmen|hypothesen',
  metrics: 'kennzahl|kennzahlen|messgrößen',
  insights: 'erkenntnis|erkenntnisse|beobachtungen',
  images: 'bild|bilder',
  text: 'notiz|notizen|kommentar|kommentare|bemerkungen|beschreibung',
  evidence: 'nachweise|physische nachweise',
  'customer-actions': 'kundenaktion|kundenaktionen|kundenhandlungen',
  'frontstage-people': 'mitarbeiter|mitarbeitende|personal|frontstage aktionen',
  'frontstage-systems': 'systeme|technik|werkzeuge',
  backstage: 'backstage aktionen|hinter den kulissen',
  support: 'prozesse|interne prozesse|unterstützende prozesse|support prozesse',
  policy: 'regeln|richtlinien|vorschriften',
  time: 'zeit|dauer|zeitaufwand',
};

const wordsOf = (role: LaneRole) =>
  [synonyms[role], german[role] ?? '']
    .filter((words) => words !== '')
    .join('|')
    .split('|');

const roles = new Map<string, LaneRole>(
  laneRoles.flatMap((role) =>
    [roleInfo[role].title, role, ...wordsOf(role)].map((word): [string, LaneRole] => [
      normalise(word),
      role,
    ]),
  ),
);

export function laneRoleFor(title: string): LaneRole | undefined {
  return roles.get(normalise(title));
}

/** `Emotion: Ana`, `Feelings (Ana)`, `Mood – Ana`: whose curve a row holds. */
export function emotionRowFor(title: string): { role: LaneRole; persona?: string } | undefined {
  const [, lane = title, persona] =
    title.match(/^([^:(–—]+?)\s*(?::|\(|–|—|\s-\s)\s*(.*?)\s*\)?$/s) ?? [];
  const whole = laneRoleFor(title);
  const role = whole ?? laneRoleFor(lane);
  if (role !== 'emotion' && role !== 'employee-emotion') return undefined;
  return whole || !persona ? { role } : { role, persona };
}

const stageWords = new Set([
  ...['stage', 'stages', 'phase', 'phases', 'episode', 'episodes'],
  ...['phasen', 'abschnitt', 'abschnitte'],
]);
const stepWords = new Set([
  'step',
  'steps',
  'sub stage',
  'sub stages',
  'substage',
  'substages',
  'moment',
  'moments',
  'schritt',
  'schritte',
]);

export function isStageWord(title: string): boolean {
  return stageWords.has(normalise(title));
}

export function isStepWord(title: string): boolean {
  return stepWords.has(normalise(title));
}

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
