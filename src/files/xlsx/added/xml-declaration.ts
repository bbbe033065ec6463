/** How every part begins that we add. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
