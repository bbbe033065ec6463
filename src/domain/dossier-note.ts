/** How a dossier was submitted; `offline`: not online, and nothing says how. */
export type DossierWay = 'online' | 'direct' | 'post' | 'other' | 'offline';

/** What is told of rows in a list of dossiers. */
export type DossierNote =
  /** Received before the period, or after it: not among those received in it. */
  | 'before'
  | 'after'
  /** Returned after the period: not among those settled in it. */
  | 'later'
  /** A blank or unknown cell on which a figure hangs. */
  | 'received'
  | 'due'
  | 'returned'
  | 'way'
  | 'status'
  | 'timing'
  | 'level'
  | 'procedure'
  | 'fee'
  | 'payment'
  /** Whether something was done is not said in a column of yes and no. */
  | 'done'
  /** Not online, and nothing says by which other way. */
  | 'offline'
  /** Pending, and no end of a period tells whether it is late; its status says in time though it was due before the end. */
  | 'open'
  | 'ahead'
  /** The status says otherwise than the days. */
  | 'disagrees'
  /** Returned on the day that it was due, after the hour. */
  | 'hours'
  /** Days and months may be swapped; texts of days have the month first. */
  | 'swapped'
  | 'monthFirst'
  /** Marks below headings that contradict each other; a blank among marks, taken for "no". */
  | 'marks'
  | 'unmarked'
  /** No code, but a dossier all the same; neither. */
  | 'code'
  | 'row'
  /** A code of a row above: with all the same (counted once), or with something else. */
  | 'again'
  | 'twice'
  /** A further row of the dossier above, whose code is merged over both. */
  | 'step'
  /** Refused, withdrawn or a draft, and counted as received all the same. */
  | 'withdrawn'
  /** No unit in a list of several. */
  | 'unit'
  /** Names in a column of units that are too few of the plan's: counted as one unit's all the same. */
  | 'offices'
  /** In another list of the sheet than the one that is counted. */
  | 'list';
