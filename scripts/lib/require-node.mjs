// Runs on any Node: says what to do where the project's own Node could not be installed and the host's is too old.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This project needs Node 24 or newer; this is ${process.versions.node}. On Linux (x64, arm64) "npm ci" installs one; elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}
