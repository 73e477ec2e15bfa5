// `npm run score [-- --verbose] [-- --min 0.99]`: the samples against their truth files.
import { readSample, sampleNames, sampleTruth } from "../tests/support/samples";
import { scoreSnapshot } from "../tests/support/scorer";

const verbose = process.argv.includes("--verbose");
const least = process.argv.includes("--min") ? Number(process.argv[process.argv.indexOf("--min") + 1]) : 0;
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

const scores = sampleNames.map((name) => {
  const scored = scoreSnapshot(readSample(name).snapshot, sampleTruth(name));
  const figures = (["tasks", "evidence", "fields", "findings", "mean"] as const).map(
    (figure) => `${figure}${percent(scored[figure])}`,
  );
  console.log(`${name.padEnd(24)} ${figures.join(" ")}`);
  if (verbose) for (const difference of scored.differences) console.log(`    ${difference}`);
  return scored.mean;
});
const worst = Math.min(...scores);
const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
console.log(`mean ${(100 * mean).toFixed(2)} over ${scores.length}, worst ${(100 * worst).toFixed(2)}`);
process.exitCode = worst < least ? 1 : 0;
