/** Words of the analyses, where English has better ones for a page. */
export const words: Readonly<Record<string, string>> = {
  fail: "violation",
  unknown: "not proven",
  principal: "kind not told",
  Monthly: "month",
  Quarterly: "quarter",
  Annually: "year",
  delete: "destroy",
  update: "change",
};
