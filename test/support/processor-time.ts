/** Processor milliseconds this process has used: what others do on the machine at the same time does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
