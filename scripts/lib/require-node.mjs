// Runs on any Node: says what to do where the project's own Node could not be installed and the host's is too old.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This project needs Node 24 or newer; this is ${process.versions.node}. On Linux (x64 and arm64, glibc) "npm ci" installs one; elsewhere (macOS, Windows, Alpine) install it from nodejs.org or by the system's packages.`,
  );
  process.exit(1);
}
