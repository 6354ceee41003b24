/** One line in the terminal that counts: `PDFs: 12 of 42`. Where nobody watches, its last state alone. */

/** @returns to be called as each one is done */
export function countUp(name: string, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    const line = `${name}: ${done} of ${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done === total) console.log(line);
  };
}
