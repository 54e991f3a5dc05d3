/** Whether an answer only says that the site cannot be reached. */
export function isAbsent({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504
}
