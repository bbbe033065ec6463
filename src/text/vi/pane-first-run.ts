/** What is asked before anything was chosen: by which plan this officer's figures are judged. */
export const firstRunText = {
  title: 'Kế hoạch của anh chị?',
  body: (builtIn: string): string =>
    `Đang dùng thử kế hoạch có sẵn (${builtIn}). Hãy nạp văn bản hoặc bảng chỉ tiêu của cơ quan anh chị để đánh giá theo đúng chỉ tiêu được giao.`,
  load: 'Nạp từ Word, Excel…',
  tryBuiltIn: 'Dùng thử kế hoạch có sẵn',
} as const;
