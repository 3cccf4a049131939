/** What languages that are none of ours write in one with the word behind: the Arabic article, which Persian has in a few loan words only; small words of French and Italian. */
export function otherJoinedWords() {
  return { article: "ال", elided: "ld" };
}
