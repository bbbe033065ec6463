import type { BatchResponse } from '../protocol/wire';

/** Excel's answer to any batch while a person is editing a cell. */
export const CELL_EDIT_REFUSAL: BatchResponse = {
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.',
    Location: null,
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
  Results: [],
  TraceIds: [],
};
