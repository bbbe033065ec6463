/** Why what stands in a worksheet is not what would be made now. */
export type StaleReason =
  | 'plan'
  | 'near'
  | 'palette'
  /** Other columns are read now, or units have other targets. */
  | 'reading'
  /** Rows stand outside of what was coloured. */
  | 'rows'
  /** The words of the verdicts are others. */
  | 'words'
  /** In a formula that was inserted stands another target, or another threshold. */
  | 'formula-target'
  | 'formula-near'
  /** It reads other cells than the table's, or leaves marks uncounted that count. */
  | 'formula-cells'
  | 'formula-marks'
  /** Tasks of the plan, or who leads them, are others. */
  | 'tasks'
  /** Figures or the period of a consolidation are others. */
  | 'figures'
  /** It was made by an earlier version, which kept no word of it. */
  | 'unknown';
