// The canon linter: what a map, a sheet or the whole library lacks by the field's own rules. It complains rather too
// little than too much: a map of a few cards is being begun, and what its maker does nowhere is no lapse anywhere.
import type { Id } from '../../base/id';
import type { AnyDocument } from '../../document/document';
import { isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { type DocumentFacts, indexLibrary } from './facts';
import type { Finding, Sighting, Target } from './finding';
import { indexMap, readingOrder } from './mapIndex';
import type { LintContext, Rule } from './rule';
import { type RuleId, ruleIds, rules } from './rules';

/** Fewer cards are a map being begun. */
const fewestCards = 5;

/** In reading order of the map, then in the order of the rules. What was dismissed is left out unless asked for. */
export function lint(
  document: AnyDocument,
  context: LintContext & { withDismissed?: boolean } = {},
): Finding[] {
  const all = isGrid(document) ? lintMap(document, context) : lintSheet(document);
  return context.withDismissed ? all : all.filter(({ key }) => !isDismissed(document, key));
}

/** What shows only across documents, by document title. What was dismissed is left out unless asked for. */
export function lintLibrary(
  documents: readonly DocumentFacts[],
  { withDismissed = false }: { withDismissed?: boolean } = {},
): Finding[] {
  const library = indexLibrary(documents);
  const places = new Map([...library.byId.keys()].map((id, index) => [id, index]));
  const found = each('library', (rule) => rule.find(library)).map(({ id, rule, sighting }) =>
    finding(id, rule, sighting, sighting.documentId),
  );
  const place = ({ documentId }: Finding) => places.get(documentId) ?? 0;
  return found
    .filter(
      ({ documentId, key }) =>
        withDismissed || library.byId.get(documentId)?.dismissed?.[key] !== true,
    )
    .sort((a, b) => place(a) - place(b));
}

function isDismissed(document: AnyDocument, key: string): boolean {
  return document.dismissed?.[key] === true;
}

function lintMap(document: GridDocument, context: LintContext): Finding[] {
  const map = indexMap(document);
  if (Object.values(document.cards).filter(({ text }) => text.trim() !== '').length < fewestCards) {
    return [];
  }
  const order = readingOrder(map);
  return each('map', (rule) => rule.find(map, context))
    .map(({ id, rule, sighting }) => ({
      rank: order(sighting.targets[0]),
      found: finding(id, rule, sighting, document.id),
    }))
    .sort((a, b) => a.rank - b.rank || ruleRank(a.found) - ruleRank(b.found) || byKey(a, b))
    .map(({ found }) => found);
}

function lintSheet(document: Exclude<AnyDocument, GridDocument>): Finding[] {
  const found =
    document.kind === 'persona'
      ? each('persona', (rule) => rule.find(document))
      : each('segmentation', (rule) => rule.find(document));
  return found.map(({ id, rule, sighting }) => finding(id, rule, sighting, document.id));
}

type RuleOf<Scope> = Extract<Rule, { scope: Scope }>;

interface Found<S> {
  id: RuleId;
  rule: Rule;
  sighting: S;
}

function each<Scope extends Rule['scope'], S extends Sighting>(
  scope: Scope,
  find: (rule: RuleOf<Scope>) => S[],
): Found<S>[] {
  const isOf = (rule: Rule): rule is RuleOf<Scope> => rule.scope === scope;
  return ruleIds.flatMap((id) => {
    const rule: Rule = rules[id];
    return isOf(rule) ? find(rule).map((sighting) => ({ id, rule, sighting })) : [];
  });
}

function finding(id: RuleId, rule: Rule, sighting: Sighting, documentId: Id): Finding {
  const { targets, message, place, fix } = sighting;
  return {
    rule: id,
    severity: rule.severity,
    documentId,
    key: keyOf(id, targets[0]),
    targets,
    message: message.charAt(0).toUpperCase() + message.slice(1),
    why: rule.why,
    ...(place && { place }),
    ...(fix && { fix }),
  };
}

/** Of the document as a whole the rule says enough: a copy with another id remembers it too. */
function keyOf(rule: RuleId, { kind, id }: Target): string {
  return kind === 'document' ? rule : `${rule}/${id}`;
}

const ruleRanks = new Map(ruleIds.map((id, index) => [id, index]));

function ruleRank({ rule }: Finding): number {
  return ruleRanks.get(rule) ?? 0;
}

function byKey(a: { found: Finding }, b: { found: Finding }): number {
  return a.found.key < b.found.key ? -1 : 1;
}
