/** How the title of a worksheet of targets begins; what it is known by when it is met again. */
export const targetsTitle = 'BẢNG CHỈ TIÊU GIAO';
