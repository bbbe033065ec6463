import type { Unit } from '../../../src/domain/plans/plan';

/** The 19 units of the 2022 plan of Bắc Kạn city, as its Phụ lục I writes them. */
export const names = {
  gddt: 'Phòng Giáo dục và Đào tạo',
  tckh: 'Phòng Tài chính - Kế hoạch',
  kt: 'Phòng Kinh tế',
  vhtt: 'Phòng Văn hoá và Thông tin',
  nv: 'Phòng Nội vụ',
  vp: 'Văn phòng HĐND-UBND',
  qldt: 'Phòng Quản lý đô thị',
  ldtbxh: 'Phòng Lao động - Thương binh và Xã hội',
  ttr: 'Thanh tra thành phố',
  tp: 'Phòng Tư pháp',
  tnmt: 'Phòng Tài nguyên và Môi trường',
  dx: 'Phường Đức Xuân',
  sc: 'Phường Sông Cầu',
  ntmk: 'Phường Nguyễn Thị Minh Khai',
  pck: 'Phường Phùng Chí Kiên',
  xh: 'Phường Xuất Hóa',
  ht: 'phường Huyền Tung',
  dq: 'xã Dương Quang',
  nt: 'xã Nông Thượng',
} as const;

export const unitNamed = (name: string, ...aliases: string[]): Unit => ({ name, aliases });
export const units = Object.values(names).map((name) => unitNamed(name, ...(name === names.ht ? ['Huyền Tụng'] : [])));

export const issuer = 'Ủy ban nhân dân thành phố Bắc Kạn';

type Spellings = Partial<Readonly<Record<keyof typeof names, readonly string[]>>>;

const spelled = (spellings: Spellings): readonly (readonly [string, string])[] =>
  Object.entries(spellings).flatMap(([unit, lines]) =>
    lines.flatMap((line) => line.split(' | ').map((written) => [written, names[unit as keyof typeof names]] as const)),
  );

/** The plan's own name in other ways of writing it, with the name. */
export const otherWritings = spelled({
  gddt: [
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | Phòng Giáo dục & Đào tạo | Phòng Giáo dục - Đào tạo',
    'phòng giáo dục, đào tạo | 1. Phòng Giáo dục và Đào tạo | Phòng Giáo dục và Đào tạo thành phố',
  ],
  tckh: [
    'Phòng Tài chính – Kế hoạch | Phòng Tài chính-Kế hoạch | Phòng Tài chính và Kế hoạch',
    '2) Phòng Tài chính - Kế hoạch | Phòng Tài chính - Kế hoạch TP',
  ],
  kt: [
    'phòng kinh tế |  Phòng  Kinh\u00A0tế  | Phòng Kinh tế: | - Phòng Kinh tế | 3 - Phòng Kinh tế',
    'Phòng Kinh tế TP Bắc Kạn',
  ],
  vhtt: [
    'Phòng Văn hóa và Thông tin | Phòng Văn hóa - Thông tin | Phòng Văn hoá & Thông tin',
    'Phòng Văn hóa và Thông tin thành phố Bắc Kạn | PHÒNG VĂN HÓA VÀ THÔNG TIN',
  ],
  nv: [
    'Phòng Nội vụ. | Phòng Nội vụ; | (5) Phòng Nội vụ | a) Phòng Nội vụ | Phòng Nội vụ (1)',
    'Phòng Nội vụ, thành phố Bắc Kạn | Phòng Nội vụ thuộc UBND thành phố | Phòng Nội\u200B vụ',
    'PhòngNội vụ',
  ],
  vp: [
    'Văn phòng HĐND - UBND | Văn phòng HĐND và UBND | Văn phòng HĐND&UBND',
    'Văn phòng HĐND-UBND thành phố | văn phòng hđnd – ubnd | Văn phòng HĐND và UBND TP. Bắc Kạn',
    'Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân',
  ],
  qldt: ['Phòng Quản lý Đô thị | PHÒNG QUẢN LÝ ĐÔ THỊ | Phòng Quản lý đô thị TP. | IV. Phòng Quản lý đô thị'],
  ldtbxh: [
    'Phòng Lao động Thương binh và Xã hội | Phòng Lao động, Thương binh và Xã hội',
    'Phòng Lao động – Thương binh & Xã hội | Phòng Lao động - Thương binh - Xã hội',
  ],
  ttr: [
    'Thanh tra | Thanh tra TP | Thanh tra TP. | Thanh tra TP Bắc Kạn | THANH TRA THÀNH PHỐ BẮC KẠN',
    'thanh tra tp | Thanh tra - Thành phố',
  ],
  tp: ['Phòng Tư Pháp | phòng tư pháp TP | PHÒNG TƯ PHÁP'],
  tnmt: [
    'Phòng Tài nguyên & Môi trường | Phòng Tài nguyên - Môi trường | Phòng Tài nguyên, Môi trường',
    '1.2. Phòng Tài nguyên và Môi trường',
  ],
  dx: [
    'phường Đức Xuân | UBND phường Đức Xuân | Ủy ban nhân dân phường Đức Xuân',
    'Uỷ ban nhân dân Phường Đức Xuân | UBND PHƯỜNG ĐỨC XUÂN | Phường Đức Xuân, TP Bắc Kạn',
    'Phường Ðức Xuân',
  ],
  sc: ['phường Sông Cầu | UBND Phường Sông Cầu | Phường Sông Cầu (*) | II. Phường Sông Cầu'],
  ntmk: ['phường Nguyễn Thị Minh Khai | UBND phường Nguyễn Thị Minh Khai'],
  pck: ['UBND phường Phùng Chí Kiên | PHƯỜNG PHÙNG CHÍ KIÊN'],
  xh: ['Phường Xuất Hoá | phường xuất hoá | UBND phường Xuất Hoá | PHƯỜNG XUẤT HOÁ'],
  ht: ['Phường Huyền Tung | UBND phường Huyền Tung'],
  dq: ['Xã Dương Quang | UBND xã Dương Quang | XÃ DƯƠNG QUANG | + xã Dương Quang'],
  nt: ['Xã Nông Thượng | UBND Xã Nông Thượng | Xã Nông Thượng - thành phố Bắc Kạn'],
});

/** Other names: abbreviations, names without their kind, the name that is really meant. */
export const otherNames = spelled({
  gddt: [
    'Phòng GD&ĐT | Phòng GDĐT | Phòng GD-ĐT | P. GD&ĐT | P.GDĐT | GD&ĐT | GDĐT | GD-ĐT | GD và ĐT',
    'Giáo dục và Đào tạo | P. Giáo dục và Đào tạo | Phòng GD & ĐT TP | PGDĐT | Phòng Giáo dục - ĐT',
  ],
  tckh: [
    'Phòng TC-KH | Phòng TCKH | P.TC-KH | TC-KH | TCKH | TC - KH | P. Tài chính - Kế hoạch',
    'Tài chính - Kế hoạch | Phòng TC&KH | Phòng Tài chính - KH',
  ],
  kt: ['P. Kinh tế | P.Kinh tế | P Kinh tế | Kinh tế | Phòng KT | P. KT'],
  vhtt: [
    'Phòng VHTT | Phòng VH&TT | P. VH&TT | Phòng VH-TT | P.VHTT | VHTT | VH&TT | VH và TT',
    'P. Văn hóa và Thông tin | Văn hoá - Thông tin | Phòng Văn hóa - TT | Phòng VH và Thông tin',
    'P VH TT | phòng vh&tt',
  ],
  nv: ['P. Nội vụ | P.Nội vụ | P Nội vụ | Nội vụ | Phòng NV | P.NV | NỘI VỤ | 5. P. Nội vụ'],
  vp: [
    'VP HĐND-UBND | VP HĐND&UBND | VP HĐND và UBND | VP. HĐND - UBND | VP HĐND-UBND TP',
    'VP HĐND và UBND thành phố',
  ],
  qldt: ['Phòng QLĐT | P. QLĐT | P.QLĐT | QLĐT | P. Quản lý đô thị | Quản lý đô thị | Phòng QL đô thị'],
  ldtbxh: [
    'Phòng LĐTBXH | Phòng LĐ-TB&XH | Phòng LĐTB&XH | P. LĐ - TBXH | LĐTBXH | LĐ-TB&XH | LĐTB&XH',
    'LĐ - TBXH | P.LĐTBXH | Phòng Lao động - TB&XH | Phòng Lao động TBXH | LĐ-TB và XH',
    'Phòng LĐ, TB và XH | Lao động - Thương binh và Xã hội',
  ],
  tp: ['P. Tư pháp | P.Tư pháp | Tư pháp | P Tư pháp TP'],
  tnmt: [
    'Phòng TN&MT | Phòng TNMT | P. TN&MT | P.TNMT | TN&MT | TNMT | TN-MT | TN và MT',
    'Tài nguyên và Môi trường | Phòng TN và Môi trường | Phòng TN&MT TP Bắc Kạn',
  ],
  dx: [
    'P. Đức Xuân | P.Đức Xuân | P Đức Xuân | UBND P. Đức Xuân | UBND P.Đức Xuân | Đức Xuân | ĐỨC XUÂN',
    'P. Đức Xuân TP Bắc Kạn',
  ],
  sc: ['P. Sông Cầu | P.Sông Cầu | Sông Cầu | UBND P. Sông Cầu'],
  ntmk: ['P. Nguyễn Thị Minh Khai | P.Nguyễn Thị Minh Khai | Nguyễn Thị Minh Khai'],
  pck: ['P. Phùng Chí Kiên | Phùng Chí Kiên | UBND P.Phùng Chí Kiên'],
  xh: ['P. Xuất Hóa | P.Xuất Hoá | Xuất Hoá | Xuất Hóa | UBND P. Xuất Hoá'],
  ht: [
    'P. Huyền Tung | Huyền Tung | Phường Huyền Tụng | phường Huyền Tụng | P. Huyền Tụng | Huyền Tụng',
    'UBND phường Huyền Tụng | UBND P.Huyền Tụng',
  ],
  dq: ['X. Dương Quang | X.Dương Quang | Dương Quang | UBND X. Dương Quang'],
  nt: ['X. Nông Thượng | X Nông Thượng | Nông Thượng | UBND X.Nông Thượng'],
});
