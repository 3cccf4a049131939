import { performance } from "node:perf_hooks";

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The median of the faster half: what else runs on the machine only ever makes a round slower. */
export function typical(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return median(sorted.slice(0, Math.ceil(sorted.length / 2)));
}

export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Processor time, which unlike time on the clock does not pass while others have the processor; that would fall on long work more often than on short. */
export function workOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that each of several pieces of work takes. They take turns, round by round, so that a busy spell of
 * the machine hits all of them; a first fifth of the rounds warms up and is not counted.
 */
export function timedInTurns(rounds: number, work: readonly (() => void)[]): number[] {
  const times = work.map((): number[] => []);
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    work.forEach((run, index) => {
      const time = workOf(run);
      if (round >= 0) times[index]?.push(time);
    });
  }
  return times.map(typical);
}
