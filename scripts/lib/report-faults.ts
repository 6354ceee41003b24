import { FileError } from '../../src/content-files/file-message.ts';

/** Faults in a file are printed as faults in a file, for a program that cannot go on with them: exit status 1. */
export function reportFaults<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
