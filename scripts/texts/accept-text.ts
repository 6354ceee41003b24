/**
 * The text of an en.md, about.yaml or easy.yaml with the fingerprint in its `source:` line; no other character changes. Quoted, since YAML
 * takes 743e88200201 for a number. A file without front matter and without the line gets one after its first comments.
 * @throws when the front matter of a translation has no such line
 */
export function acceptText(text: string, fingerprint: string): string {
  const line = `source: "${fingerprint}"\n`;
  const isTranslation = text.startsWith('---\n');
  const end = isTranslation ? text.indexOf('\n---\n', 3) + 1 : text.length;
  const match = /^source:.*\n/mu.exec(text.slice(0, end));
  if (match) return text.slice(0, match.index) + line + text.slice(match.index + match[0].length);
  if (isTranslation) throw new Error('no "source:" line in the front matter. Add "source: unread".');
  const start = /^(?:#.*\n)*/u.exec(text)?.[0].length ?? 0;
  return text.slice(0, start) + line + text.slice(start);
}
