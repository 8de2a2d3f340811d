/** A typical report in each language, with a heading and a table, and the expected owner. */
export const REPORTS: Array<[language: string, markdown: string, owner: string]> = [
  [
    "ja",
    "## アクションアイテム\n\n| # | アクション | 担当 | 期限 | 状態 |\n| - | - | - | - | - |\n| P-1 | 鍵を更新する | 開発担当 | 2026年12月1日 | **完了** |",
    "開発担当",
  ],
  [
    "zh",
    "## 改进措施\n\n| 措施 | 负责人 | 截止日期 | 状态 |\n| - | - | - | - |\n| 轮换密钥 | 平台组 | 2026年12月1日 | 已完成 |",
    "平台组",
  ],
  [
    "ru",
    "## Последующие действия\n\n| Что сделать | Ответственный | Срок | Статус |\n| - | - | - | - |\n| Сменить ключи | Анна | 1 декабря 2026 | Готово |",
    "Анна",
  ],
  [
    "es",
    "## Acciones preventivas\n\n| Acción | Responsable | Plazo | Estado |\n| - | - | - | - |\n| Rotar las claves | Ana | 1 de diciembre de 2026 | Hecho |",
    "Ana",
  ],
  [
    "pt",
    "## Plano de ação\n\n| Descrição | Responsável | Prazo | Situação |\n| - | - | - | - |\n| Trocar as chaves | Ana | 1 de dezembro de 2026 | Concluído |",
    "Ana",
  ],
  [
    "fr",
    "## Actions correctives\n\n| Mesure | Responsable | Échéance | Statut |\n| - | - | - | - |\n| Changer les clés | Anne | 1 décembre 2026 | Terminé |",
    "Anne",
  ],
  [
    "de",
    "## Folgemaßnahmen\n\n| Maßnahme | Verantwortlich | Frist | Stand |\n| - | - | - | - |\n| Schlüssel tauschen | Anne | 1. Dezember 2026 | Erledigt |",
    "Anne",
  ],
  [
    "ko",
    "## 재발 방지 대책\n\n| 개선 항목 | 담당자 | 완료 예정일 | 진행 상황 |\n| - | - | - | - |\n| 키 교체 | 민재 | 2026-12-01 | 완료 |",
    "민재",
  ],
  [
    "it",
    "## Azioni correttive\n\n| Azione | Responsabile | Scadenza | Stato |\n| - | - | - | - |\n| Sostituire le chiavi | Anna | 1 dicembre 2026 | Completata |",
    "Anna",
  ],
  [
    "nl",
    "## Maatregelen\n\n| Maatregel | Actiehouder | Gereed op | Status |\n| - | - | - | - |\n| Sleutels vervangen | Anna | 1 december 2026 | Afgerond |",
    "Anna",
  ],
  [
    "pl",
    "## Działania naprawcze\n\n| Działanie | Odpowiedzialny | Termin | Stan |\n| - | - | - | - |\n| Wymienić klucze | Anna | 1 grudnia 2026 | Zrobione |",
    "Anna",
  ],
  [
    "uk",
    "## План дій\n\n| Захід | Відповідальний | Строк | Стан |\n| - | - | - | - |\n| Замінити ключі | Ганна | 1 грудня 2026 | Виконано |",
    "Ганна",
  ],
  [
    "sv",
    "## Åtgärdsplan\n\n| Åtgärd | Ansvarig | Klart senast | Läge |\n| - | - | - | - |\n| Byt nycklarna | Anna | 1 december 2026 | Klar |",
    "Anna",
  ],
  [
    "cs",
    "## Nápravná opatření\n\n| Opatření | Odpovídá | Termín | Stav |\n| - | - | - | - |\n| Vyměnit klíče | Anna | 1. prosince 2026 | Splněno |",
    "Anna",
  ],
  [
    "sk",
    "## Nápravné opatrenia\n\n| Opatrenie | Zodpovedný | Termín | Stav |\n| - | - | - | - |\n| Vymeniť kľúče | Anna | 1. decembra 2026 | Splnené |",
    "Anna",
  ],
  [
    "tr",
    "## Düzeltici ve Önleyici Faaliyetler\n\n| Faaliyet | Sorumlu | Termin | Durum |\n| - | - | - | - |\n| Anahtarların değiştirilmesi | Ayşe | 1 Aralık 2026 | Tamamlandı |",
    "Ayşe",
  ],
  [
    "vi",
    "## Hành động khắc phục\n\n| Hành động | Người phụ trách | Hạn chót | Trạng thái |\n| - | - | - | - |\n| Thay khóa | Lan | ngày 1 tháng 12 năm 2026 | Đã xong |",
    "Lan",
  ],
  [
    "id",
    "## Tindak Lanjut\n\n| Tindakan | PIC | Batas Waktu | Keterangan |\n| - | - | - | - |\n| Mengganti kunci | Ratih | 1 Desember 2026 | Selesai |",
    "Ratih",
  ],
];

/** Items with an owner and a due date, and the expected owner. */
export const ITEMS: Array<[text: string, owner: string]> = [
  ["Schlüssel tauschen (Verantwortlich: Anne, bis 1.12.2026)", "Anne"],
  ["Rotar las claves (responsable: Ana, plazo: 2026-12-01)", "Ana"],
  ["鍵を更新する（担当: 田中、期限: 2026年12月1日）", "田中"],
  ["轮换密钥（负责人：李四，截止：2026年12月1日）", "李四"],
  ["Сменить ключи (ответственный: Анна, срок: 01.12.2026)", "Анна"],
  ["키 교체 (담당: 민재, 기한: 2026-12-01)", "민재"],
  ["Sostituire le chiavi (responsabile: Anna, entro il 1 dicembre 2026)", "Anna"],
  ["Sleutels vervangen (verantwoordelijke: Anna, uiterlijk 1 december 2026)", "Anna"],
  ["Wymienić klucze (odpowiedzialny: Anna, do 1 grudnia 2026)", "Anna"],
  ["Замінити ключі (відповідальний: Ганна, до 1 грудня 2026)", "Ганна"],
  ["Byt nycklarna (ansvarig: Anna, senast den 1 december 2026)", "Anna"],
  ["Vyměnit klíče (odpovídá: Anna, do 1. prosince 2026)", "Anna"],
  ["Anahtarları değiştir (sorumlu: Ayşe, 1 Aralık 2026'ya kadar)", "Ayşe"],
  ["Thay khóa (người phụ trách: Lan, trước ngày 1 tháng 12 năm 2026)", "Lan"],
  ["Mengganti kunci (penanggung jawab: Ratih, paling lambat 1 Desember 2026)", "Ratih"],
];
