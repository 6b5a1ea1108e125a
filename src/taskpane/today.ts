/** The day it is where the user is, as an ISO date: midnight in Norway is not midnight in UTC. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
