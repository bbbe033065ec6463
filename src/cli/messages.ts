export const usage = `Cách dùng:
  npm run --silent assess -- TỆP.xlsx [--sheet TÊN] [--unit ĐƠN_VỊ] [--period KỲ] [--plan MÃ_HOẶC_TỆP] [--out TỆP.xlsx]
  npm run --silent assess -- --all THƯ_MỤC [--period KỲ] [--plan MÃ_HOẶC_TỆP]`;

export const cliText = {
  usage,
  noFile: 'Chưa nêu tệp cần đánh giá.',
  unknownOption: (option: string): string => `Không có tùy chọn ${option}.`,
  missingValue: (option: string): string => `Tùy chọn ${option} cần một giá trị đi kèm.`,
  noPeriod: (written: string): string =>
    `Không hiểu kỳ “${written}”. Kỳ được ghi như “Quý III/2026”, “Tháng 9/2026” hay “Từ 15/12/2025 đến 14/9/2026”.`,
  tooManyFiles: 'Mỗi lần chỉ đánh giá một tệp.',
  notWithAll: (option: string): string => `Không dùng ${option} cùng với --all.`,
  ignoredFile: (file: string): string => `Tệp “${file}” không phải là sổ làm việc Excel nên được bỏ qua.`,
  inFile: (file: string): string => `Tệp “${file}”`,
  cannotRead: (file: string): string => `Không đọc được tệp ${file}.`,
  inPlan: (plan: string, sentence: string): string => `Kế hoạch ${plan}: ${sentence}`,
  cannotWrite: (file: string): string => `Không ghi được tệp ${file}.`,
} as const;
