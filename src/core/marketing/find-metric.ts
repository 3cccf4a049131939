import type { Locale } from "../locales/locale";
import { looseWord, looseWords } from "../score/loose-words";
import { type MetricFacts, type MetricId, METRICS } from "./metric-catalogue";
import type { MetricNames } from "./metric-names";

/** A metric of the catalogue. */
export interface Metric extends MetricFacts {
  readonly id: MetricId;
}

/** The names of a language as a tree of words: a name is a path from the root to a node with an id. */
interface Node {
  id?: MetricId;
  /** The metric of a name that takes in whatever follows: `cost per …`. */
  openId?: MetricId;
  /** By whole word. */
  readonly whole: Map<string, Node>;
  /** By stem: any of the language's endings may follow. */
  readonly stems: Map<string, Node>;
}

interface NameTree {
  readonly root: Node;
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
}

/** Longer texts are no names of a metric. */
const LONGEST_NAME = 300;

/**
 * The metric a text names: the longest name that stands in it with whole words, so that a name which is the whole text wins.
 * Upper case, marks between words and the endings of words do not matter: `Landing-page conversion`, `Стоимость лида, €`.
 * @param locales where to look, in this order; every language is looked up, since teams mix them
 * @returns null when the text names no metric of the catalogue
 */
export function findMetric(text: string, locales: readonly Locale[]): Metric | null {
  if (text.length > LONGEST_NAME) return null;
  const words = looseWords(text);
  let best: FoundName | null = null;
  for (const locale of locales) {
    const tree = treeOf(locale.metrics());
    for (let first = 0; first < words.length; first++) best = longer(best, longestName(tree, words, first));
  }
  return best && { id: best.id, ...METRICS[best.id] };
}

interface FoundName {
  readonly id: MetricId;
  /** Letters it covers. */
  readonly length: number;
}

/** An open name covers the rest of the text, and gives way to a name that says as much in so many words. */
const OPEN_NAME_HANDICAP = 0.5;

function longestName(tree: NameTree, words: readonly string[], first: number): FoundName | null {
  let best: FoundName | null = null;
  let length = 0;
  let nodes: readonly Node[] = [tree.root];
  for (let index = first; index < words.length && nodes.length > 0; index++) {
    const word = words[index]!;
    length += word.length;
    nodes = nodes.flatMap((node) => nextNodes(tree, node, word));
    for (const { id, openId } of nodes) {
      if (openId !== undefined && index + 1 < words.length) {
        const rest = words.slice(index + 1).join("").length;
        best = longer(best, { id: openId, length: length + rest - OPEN_NAME_HANDICAP });
      }
      if (id !== undefined) best = longer(best, { id, length });
    }
  }
  return best;
}

function longer(one: FoundName | null, other: FoundName | null): FoundName | null {
  return one === null || (other !== null && other.length > one.length) ? other : one;
}

function nextNodes({ endings, longestEnding }: NameTree, node: Node, word: string): Node[] {
  const next: Node[] = [];
  const whole = node.whole.get(word);
  if (whole) next.push(whole);
  if (node.stems.size === 0) return next;
  for (let end = word.length; end > 0 && word.length - end <= longestEnding; end--) {
    const stem = node.stems.get(word.slice(0, end));
    if (stem && endings.has(word.slice(end))) next.push(stem);
  }
  return next;
}

const trees = new WeakMap<MetricNames, NameTree>();

function treeOf(metricNames: MetricNames): NameTree {
  let tree = trees.get(metricNames);
  if (tree === undefined) {
    tree = buildTree(metricNames);
    trees.set(metricNames, tree);
  }
  return tree;
}

function buildTree({ names, endings }: MetricNames): NameTree {
  const root = newNode();
  for (const id of Object.keys(names) as MetricId[]) {
    for (const name of names[id]) {
      addName(root, name, id);
      // What a zero-width non-joiner parts is as often parted by a space.
      if (name.includes(NON_JOINER)) addName(root, name.split(NON_JOINER).join(" "), id);
    }
  }
  const looseEndings = new Set(["", ...endings.map(looseWord)]);
  return { root, endings: looseEndings, longestEnding: Math.max(...[...looseEndings].map((ending) => ending.length)) };
}

/** Stands for `|` while a name is split into words: a letter of no language of ours, so that it stays inside the word. */
const STEM_MARK = "ʘ";

const NON_JOINER = "\u200c";

/** Ends a name that takes in whatever follows it. */
const REST_MARK = "…";

function addName(root: Node, name: string, id: MetricId): void {
  let node = root;
  for (const word of looseWords(name.replace(/\|/g, STEM_MARK))) {
    const stemEnd = word.indexOf(STEM_MARK);
    const children = stemEnd < 0 ? node.whole : node.stems;
    const key = stemEnd < 0 ? word : word.slice(0, stemEnd);
    let child = children.get(key);
    if (child === undefined) {
      child = newNode();
      children.set(key, child);
    }
    node = child;
  }
  if (name.endsWith(REST_MARK)) node.openId ??= id;
  else node.id ??= id;
}

function newNode(): Node {
  return { whole: new Map(), stems: new Map() };
}
