// The version that mine and theirs both come from, where it is still here.
import { contentKey } from '../../analysis/contentKey';
import { findAncestor } from '../../analysis/merge/findAncestor';
import type { AnyDocument } from '../../document/document';
import { joinedKeys } from '../../document/lineage';
import { descentOf } from '../../persistence/descent';
import type { Ports } from '../ports';

/** What is known of it, for people. */
export type CommonVersion =
  | { kind: 'shared' | 'came'; at: number }
  /** One was made from the other as it is here. */
  | { kind: 'mine' | 'theirs' }
  | { kind: 'unknown' };

export interface Common {
  base?: AnyDocument;
  common: CommonVersion;
}

/** `history`: what the file says of where theirs comes from. */
export async function findCommon(
  { library }: Pick<Ports, 'library'>,
  mine: AnyDocument,
  theirs: AnyDocument,
  history: readonly string[],
): Promise<Common> {
  const [mineNow, theirsNow] = await Promise.all([contentKey(mine), contentKey(theirs)]);
  const descent = descentOf(mine, await library.shared.list(mine.id));
  const theirKeys = joinedKeys(history, [theirsNow]);
  const all = joinedKeys(descent, [mineNow]);
  const kept = await library.shared.among(all.filter((key) => theirKeys.includes(key)));
  const versions = new Map(kept.map((version) => [version.key, version]));
  const isHere = (key: string) => versions.has(key) || key === mineNow || key === theirsNow;
  for (let known = all.filter(isHere); ; ) {
    const key = findAncestor(known, theirKeys);
    if (key === null) return { common: { kind: 'unknown' } };
    const version = versions.get(key);
    const common: CommonVersion | null = version
      ? { kind: version.shapes.length > 0 ? 'shared' : 'came', at: version.at }
      : null;
    if (key === mineNow) return { base: mine, common: common ?? { kind: 'mine' } };
    if (key === theirsNow) return { base: theirs, common: common ?? { kind: 'theirs' } };
    const content = await library.shared.content(key);
    if (content.ok && common) return { base: content.value, common };
    // Damaged: an older one will do.
    known = known.filter((other) => other !== key);
  }
}
