/** Name of a dataset's file in the release. */
export function reportedErrorsFile(dataset: string): string {
  return `${dataset}.reported-errors.json`
}
