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
  /** Figures or the period of a consolidation are others. */
  | 'figures'
  /** It was made by an earlier version, which kept no word of it. */
  | 'unknown';
