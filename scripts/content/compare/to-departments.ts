/** Names of departments that a text has and departments.yaml has not → entries for a person to complete. */

/** Empty where none is new. */
export const toDepartmentsProposal = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `# New. Write a word for its address (a-z and hyphens, for ever) in the place of NAME, and its English. Where it took over the
# work of a department above, add to that one (with the source that says so). Then texts that name it are carried over.
# 新しい課です。NAME を英小文字とハイフンのことばに。前の課の仕事を受けついだときは、前の課に次の行（出典も）を加えてください:
#   successor: { name: { ja: , en:  }, department: <its word>, source:  }
${names.map((name, index) => `NAME-${index + 1}:\n  name: { ja: ${name}, en:  }\n`).join('')}`;
